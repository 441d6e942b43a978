/** What a notice can be about. Each kind has its own setting for mail. */
export const NOTICE_KINDS = ['access', 'destruction', 'dates', 'requests', 'money', 'cases'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** How a kind is mailed: each notice at once, all of a day in one mail, or not at all. Every notice is shown in the portal. */
export const NOTICE_MAILS = ['at-once', 'daily', 'off'] as const
export type NoticeMail = (typeof NOTICE_MAILS)[number]

/** How a kind is mailed to a person who has chosen nothing. */
export const DEFAULT_MAIL: Readonly<Record<NoticeKind, NoticeMail>> = {
  access: 'at-once',
  destruction: 'at-once',
  dates: 'at-once',
  requests: 'at-once',
  money: 'off',
  cases: 'at-once',
}

/** Kinds that are always mailed: they change the person's own access, or destroy data. */
const ALWAYS_MAILED: ReadonlySet<NoticeKind> = new Set(['access', 'destruction'])

/** The ways in which a kind may be mailed. */
export const mailsOffered = (kind: NoticeKind): readonly NoticeMail[] =>
  ALWAYS_MAILED.has(kind) ? NOTICE_MAILS.filter((mail) => mail !== 'off') : NOTICE_MAILS

/** Notices are kept so many months. */
export const NOTICES_KEPT_MONTHS = 12
