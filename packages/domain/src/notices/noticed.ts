import type { EventType } from '../events/event.ts'
import type { NoticeKind } from './kinds.ts'

/** Whose administrators are told: both companies', those of the company that the event is of (for a pair the customer), or those of the agency. */
type Whom = 'both' | 'company' | 'agency'
type Noticed = { readonly kind: NoticeKind; readonly whom: Whom }

/** Which events become notices, of which kind and for whom. Who did it is told nothing of it. */
const NOTICED: Readonly<Record<EventType, Noticed | null>> = {
  'collaboration-requested': { kind: 'requests', whom: 'company' },
  'collaboration-accepted': { kind: 'requests', whom: 'agency' },
  'collaboration-declined': { kind: 'requests', whom: 'agency' },
  'collaboration-withdrawn': { kind: 'requests', whom: 'company' },
  'collaboration-ended': { kind: 'access', whom: 'both' },
  'end-planned': { kind: 'dates', whom: 'both' },
  'planned-end-moved': { kind: 'dates', whom: 'both' },
  'planned-end-called-off': { kind: 'dates', whom: 'both' },
  'planned-end-in-the-way': { kind: 'dates', whom: 'both' },
  'planned-end-lapsed': { kind: 'dates', whom: 'both' },
  'agency-access-fell': { kind: 'access', whom: 'agency' },
  'agency-access-returned': { kind: 'access', whom: 'agency' },
  'agency-access-taken-away': { kind: 'access', whom: 'agency' },
  'deletion-scheduled': { kind: 'destruction', whom: 'both' },
  'deletion-cancelled': { kind: 'destruction', whom: 'both' },
  'deletion-carried-out': { kind: 'destruction', whom: 'both' },
  'subscription-upgraded': { kind: 'access', whom: 'both' },
  'auditor-access-ended': { kind: 'access', whom: 'company' },
  'payroll-backup-handed-over': { kind: 'money', whom: 'company' },
  'sie-imported': { kind: 'money', whom: 'both' },
  'sie-import-undone': { kind: 'money', whom: 'both' },
  'main-contact-set': null,
  'user-added': null,
  'user-activated': null,
  'user-changed': null,
  'user-removed': null,
  'reminder-sent': null,
  'voucher-corrected': null,
  'register-imported': null,
}

/** The notice that an event becomes: its kind and the companies whose administrators are told; `null`: it becomes none. */
export const noticeOf = ({
  type,
  companyId,
  agencyId,
}: {
  readonly type: EventType
  readonly companyId: string
  readonly agencyId: string | null
}): { readonly kind: NoticeKind; readonly companyIds: readonly string[] } | null => {
  const noticed = NOTICED[type]
  if (!noticed) return null
  const { kind, whom } = noticed
  const told = { both: [companyId, agencyId], company: [companyId], agency: [agencyId] }[whom]
  return { kind, companyIds: told.flatMap((id) => id ?? []) }
}
