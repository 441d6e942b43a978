/** Every type of event in the log. The log is append-only, and every stored row stays readable. */
export const EVENT_TYPES = [
  'collaboration-requested',
  'collaboration-accepted',
  'collaboration-declined',
  'collaboration-withdrawn',
  'collaboration-ended',
  'end-planned',
  'planned-end-moved',
  'planned-end-called-off',
  'planned-end-in-the-way',
  'planned-end-lapsed',
  'agency-access-fell',
  'agency-access-returned',
  'agency-access-taken-away',
  'deletion-scheduled',
  'deletion-cancelled',
  'deletion-held',
  'deletion-released',
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
  'sie-import-undone',
  'voucher-corrected',
  'register-imported',
] as const
export type EventType = (typeof EVENT_TYPES)[number]
/** What happens to a planned end before it is carried out (G14). */
export type PlannedEndType = Extract<EventType, 'end-planned' | `planned-end-${string}`>
/** What happens to one person of a company, who is told of it. */
export type PersonType = Extract<EventType, 'main-contact-set' | 'user-changed' | 'user-removed'>
