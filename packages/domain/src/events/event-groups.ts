import { keysOf } from '../kernel/keys.ts'
import type { EventType } from './event.ts'

/** What an event is about, as people look for it. */
export const EVENT_GROUPS = ['starts', 'ends', 'access', 'deletions', 'people', 'content'] as const
export type EventGroup = (typeof EVENT_GROUPS)[number]

const GROUP_OF: Readonly<Record<EventType, EventGroup>> = {
  'collaboration-requested': 'starts',
  'collaboration-accepted': 'starts',
  'collaboration-declined': 'starts',
  'collaboration-withdrawn': 'starts',
  'collaboration-ended': 'ends',
  'end-planned': 'ends',
  'planned-end-moved': 'ends',
  'planned-end-called-off': 'ends',
  'planned-end-in-the-way': 'ends',
  'planned-end-lapsed': 'ends',
  'agency-access-fell': 'access',
  'agency-access-returned': 'access',
  'agency-access-taken-away': 'access',
  'subscription-upgraded': 'access',
  'deletion-scheduled': 'deletions',
  'deletion-cancelled': 'deletions',
  'deletion-held': 'deletions',
  'deletion-released': 'deletions',
  'deletion-carried-out': 'deletions',
  'main-contact-set': 'people',
  'user-added': 'people',
  'user-activated': 'people',
  'user-changed': 'people',
  'user-removed': 'people',
  'auditor-access-ended': 'people',
  'reminder-sent': 'content',
  'payroll-backup-handed-over': 'content',
  'sie-imported': 'content',
  'sie-import-undone': 'content',
  'voucher-corrected': 'content',
  'register-imported': 'content',
}

/** The types of event in a group. */
export const eventTypesOf = (group: EventGroup): readonly EventType[] => keysOf(GROUP_OF).filter((type) => GROUP_OF[type] === group)
