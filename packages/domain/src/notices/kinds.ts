/** What a notice can be about. */
export const NOTICE_KINDS = ['access', 'destruction', 'dates', 'requests', 'money', 'cases'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** Notices are kept so many months. */
export const NOTICES_KEPT_MONTHS = 12
