import type { EventType } from './event.ts'

/**
 * Who may see an event, besides the company's own administrators and support. `company`: nobody else. `pair`: the agency that the event names.
 * `shared`: every agency with an active collaboration.
 */
export const EVENT_AUDIENCES = ['company', 'pair', 'shared'] as const
export type EventAudience = (typeof EVENT_AUDIENCES)[number]

/** The audience of each type. `agency-if-any`: the pair when an agency took part, otherwise the company. */
const CONCERNS = {
  'collaboration-requested': 'pair',
  'collaboration-accepted': 'pair',
  'collaboration-declined': 'pair',
  'collaboration-withdrawn': 'pair',
  'collaboration-ended': 'pair',
  'end-planned': 'pair',
  'planned-end-moved': 'pair',
  'planned-end-called-off': 'pair',
  'planned-end-in-the-way': 'pair',
  'planned-end-lapsed': 'pair',
  'agency-access-fell': 'pair',
  'agency-access-returned': 'pair',
  'agency-access-taken-away': 'pair',
  'deletion-scheduled': 'pair',
  'deletion-cancelled': 'pair',
  'deletion-held': 'pair',
  'deletion-released': 'pair',
  'deletion-carried-out': 'pair',
  'subscription-upgraded': 'agency-if-any',
  'reminder-sent': 'pair',
  'user-added': 'agency-if-any',
  'user-changed': 'agency-if-any',
  'payroll-backup-handed-over': 'agency-if-any',
  'sie-imported': 'agency-if-any',
  'sie-import-undone': 'agency-if-any',
  'voucher-corrected': 'agency-if-any',
  'user-activated': 'company',
  'user-removed': 'company',
  'auditor-access-ended': 'company',
  'register-imported': 'company',
  'main-contact-set': 'shared',
} as const satisfies Readonly<Record<EventType, EventAudience | 'agency-if-any'>>

/** The agency of an event. An event of a pair always names one. */
export type AgencyIn<T extends EventType, Agency> = (typeof CONCERNS)[T] extends 'pair' ? Agency : Agency | null

/** `agencyId`: the agency that the event names. */
export const audienceOf = (type: EventType, agencyId: string | null): EventAudience => {
  const concerns = CONCERNS[type]
  if (concerns !== 'agency-if-any') return concerns
  return agencyId === null ? 'company' : 'pair'
}
