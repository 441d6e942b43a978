import { addDays } from './calendar.ts'
import type { Day } from './retention.ts'

export const DELETION_STATUSES = ['scheduled', 'cancelled', 'carried-out'] as const
export type DeletionStatus = (typeof DELETION_STATUSES)[number]

/** A destruction decided by a termination: carried out from 00:00 Europe/Stockholm on `on` (G10). */
export type Deletion = { readonly on: Day; readonly status: DeletionStatus }

/** The day a destruction decided today falls due. `graceDays` ≥ 0. */
export const dueDay = (today: Day, graceDays: number): Day => addDays(today, graceDays)

/** Cancellable through the day before; from its own day on it is refused (G10, acceptance example 5). */
export const isDue = ({ on }: Deletion, today: Day): boolean => today >= on
