/** Everything the event log tells. Append-only; what stood in the data then is what it says now. */
export const EVENT_TYPES = [
  'collaboration-requested',
  'collaboration-accepted',
  'collaboration-declined',
  'collaboration-withdrawn',
  'collaboration-ended',
  'agency-access-fell',
  'agency-access-returned',
  'agency-access-taken-away',
  'deletion-scheduled',
  'deletion-cancelled',
  'deletion-carried-out',
  'subscription-upgraded',
  'main-contact-set',
  'user-added',
  'user-activated',
  'user-changed',
  'user-removed',
  'auditor-access-ended',
  'reminder-sent',
  'payroll-backup-handed-over',
  'sie-imported',
  'register-imported',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/**
 * Whom an event concerns: `company` alone, or also the agency it names; `shared` ones every agency with an active collaboration may see.
 * ("events" row of "Who gets what": own agency's and the shared.)
 */
export const EVENT_AUDIENCES = ['company', 'pair', 'shared'] as const
export type EventAudience = (typeof EVENT_AUDIENCES)[number]
