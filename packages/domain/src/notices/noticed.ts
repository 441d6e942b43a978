import { EVENT_TYPES, type EventType } from '../events/event.ts'
import type { NoticeKind } from './kinds.ts'

/**
 * Who is told: the administrators of both companies, of the company that the event is of (for a pair the customer), or of the agency; or the one person
 * whom it concerns.
 */
type Whom = 'both' | 'company' | 'agency' | 'person'
/**
 * `mailedBy`: what mails it at once. `act`: the act itself, in a letter of its own that tells more. `notice`: nothing else does, so the notice is mailed.
 */
type Noticed = {
  readonly kind: NoticeKind
  readonly whom: Whom
  readonly mailedBy: 'act' | 'notice'
  /** It is told only when an agency did it. */
  readonly byAgency?: true
}

/** Which events become notices, of which kind and for whom. Who did it is told nothing of it. */
const NOTICED: Readonly<Record<EventType, Noticed | null>> = {
  'collaboration-requested': { kind: 'requests', whom: 'company', mailedBy: 'act' },
  'collaboration-accepted': { kind: 'requests', whom: 'agency', mailedBy: 'act' },
  'collaboration-declined': { kind: 'requests', whom: 'agency', mailedBy: 'act' },
  'collaboration-withdrawn': { kind: 'requests', whom: 'company', mailedBy: 'act' },
  'collaboration-ended': { kind: 'access', whom: 'both', mailedBy: 'act' },
  'end-planned': { kind: 'dates', whom: 'both', mailedBy: 'act' },
  'planned-end-moved': { kind: 'dates', whom: 'both', mailedBy: 'act' },
  'planned-end-called-off': { kind: 'dates', whom: 'both', mailedBy: 'act' },
  'planned-end-in-the-way': { kind: 'dates', whom: 'both', mailedBy: 'act' },
  'planned-end-lapsed': { kind: 'dates', whom: 'both', mailedBy: 'act' },
  'agency-access-fell': { kind: 'access', whom: 'agency', mailedBy: 'notice' },
  'agency-access-returned': { kind: 'access', whom: 'agency', mailedBy: 'notice' },
  'agency-access-taken-away': { kind: 'access', whom: 'agency', mailedBy: 'notice' },
  'deletion-scheduled': { kind: 'destruction', whom: 'both', mailedBy: 'act' },
  'deletion-cancelled': { kind: 'destruction', whom: 'both', mailedBy: 'act' },
  'deletion-held': { kind: 'destruction', whom: 'both', mailedBy: 'notice' },
  'deletion-released': { kind: 'destruction', whom: 'both', mailedBy: 'notice' },
  'deletion-carried-out': { kind: 'destruction', whom: 'both', mailedBy: 'act' },
  'subscription-upgraded': { kind: 'access', whom: 'both', mailedBy: 'act' },
  'auditor-access-ended': { kind: 'access', whom: 'company', mailedBy: 'act' },
  'payroll-backup-handed-over': { kind: 'access', whom: 'company', mailedBy: 'act' },
  'sie-imported': { kind: 'money', whom: 'both', mailedBy: 'notice' },
  'sie-import-undone': { kind: 'money', whom: 'both', mailedBy: 'notice' },
  'main-contact-set': { kind: 'access', whom: 'person', mailedBy: 'notice' },
  'user-added': { kind: 'access', whom: 'company', mailedBy: 'notice', byAgency: true },
  'user-activated': null,
  'user-changed': { kind: 'access', whom: 'person', mailedBy: 'notice' },
  'user-removed': { kind: 'access', whom: 'person', mailedBy: 'notice' },
  'reminder-sent': null,
  'voucher-corrected': null,
  'register-imported': null,
}

/** Events that are told to the one person whom they concern. They are told also after the person has left the company. */
export const EVENTS_OF_ONESELF: readonly EventType[] = EVENT_TYPES.filter((type) => NOTICED[type]?.whom === 'person')

/** A notice: its kind, the companies whose administrators are told, the person who is told, and what mails it at once. */
type Notice = Omit<Noticed, 'whom' | 'byAgency'> & { readonly companyIds: readonly string[]; readonly personId: string | null }

type Happened = {
  readonly type: EventType
  readonly companyId: string
  readonly agencyId: string | null
  readonly personId?: string | null
}

/** The notice that an event becomes; `null`: it becomes none. `told`: as in `Telling`. */
export const noticeOf = ({ type, companyId, agencyId, personId = null }: Happened, told?: 'customer'): Notice | null => {
  const noticed = NOTICED[type]
  if (!noticed || (noticed.byAgency && agencyId === null)) return null
  const { whom, kind, mailedBy } = noticed
  const agency = told === 'customer' ? null : agencyId
  const companies = { both: [companyId, agency], company: [companyId], agency: [agency], person: [] }[whom]
  return { kind, mailedBy, companyIds: companies.flatMap((id) => id ?? []), personId: whom === 'person' ? personId : null }
}
