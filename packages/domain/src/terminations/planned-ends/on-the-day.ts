import type { Confirmation, ConfirmationCode } from '../../catalogue/confirmations.ts'
import { keysOf } from '../../kernel/keys.ts'
import { addDays } from '../../retention/calendar.ts'
import type { Day } from '../../retention/day.ts'
import type { TerminationRefusal } from '../refusals.ts'
import { nearestReminder } from '../../retention/reminder.ts'

/** How many days an end is tried again after the first try that something was in the way of (G14). */
export const RETRY_DAYS = 14

/** What becomes of a plan that cannot be carried out today. `firstTriedOn`: the day of the first try; `null`: it is this one. */
export const afterRefusal = (firstTriedOn: Day | null, today: Day): 'in-the-way' | 'lapsed' =>
  firstTriedOn !== null && today >= addDays(firstTriedOn, RETRY_DAYS) ? 'lapsed' : 'in-the-way'

/** Every reason why an end cannot be carried out on its day, for both sides to read. */
const OBSTACLES = {
  'main-contact-missing': true,
  'confirmation-missing': true,
  'outcome-not-offered': true,
  'confirmation-unknown': true,
  'collaboration-not-active': true,
  'already-ended': true,
} as const satisfies Record<TerminationRefusal['code'], true>
export const STANDS_IN_THE_WAY = keysOf(OBSTACLES)
export type StandsInTheWay = (typeof STANDS_IN_THE_WAY)[number]

/** A confirmation that was acknowledged at planning. `fingerprint`: of its fact then. */
export type Kept = { readonly code: ConfirmationCode; readonly fingerprint: string }

/** What was confirmed stays confirmed only while its fact is the same (G14). `fingerprintOf`: the same function that made the kept ones. */
export const stillAcknowledged = (
  kept: readonly Kept[],
  asked: readonly Confirmation[],
  fingerprintOf: (confirmation: Confirmation) => string,
): readonly ConfirmationCode[] =>
  asked
    .filter((confirmation) => kept.some(({ code, fingerprint }) => code === confirmation.code && fingerprint === fingerprintOf(confirmation)))
    .map(({ code }) => code)

/** How many days before the last day both sides are reminded. */
export const PLAN_REMINDER_DAYS = [14, 1] as const
export type PlanReminderDays = (typeof PLAN_REMINDER_DAYS)[number]

/** The reminder that is due today before a last day. `decidedOn`: the day on which it was planned or last moved. */
export const planReminderDue = (lastDay: Day, decidedOn: Day, today: Day): PlanReminderDays | null =>
  nearestReminder(PLAN_REMINDER_DAYS, { on: lastDay, decidedOn, today })
