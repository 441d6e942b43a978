import { graceDaysOf, type RuleBook } from '../../catalogue/rule-book.ts'
import { aftermathOf, type Outcome } from '../../catalogue/services.ts'
import type { SubscriptionState } from '../../catalogue/states.ts'
import { addDays, startOfDay, stockholmDay } from '../../retention/calendar.ts'
import type { Day } from '../../retention/day.ts'
import { dueDay } from '../../retention/deletion.ts'
import { firstDayWithout } from '../../terminations/planned-ends/planned-end.ts'
import type { AccessHistory, Instant, SubscriptionHistory } from './history.ts'

/** What is planned now: ends that come next, and destructions. */
export type Planned = {
  readonly ends: readonly { readonly id: string; readonly collaborationId: string; readonly lastDay: Day; readonly outcome: Outcome }[]
  readonly deletions: readonly { readonly subscriptionId: string; readonly on: Day }[]
}

/**
 * The history with what is planned added to it, as if it were carried out: facts of coming days. Ends are carried out from 00:00 the day after their
 * last day; one that something is in the way of is tried again the next day (G14). Nothing before `now` changes.
 */
export const withPlanned = (history: AccessHistory, { ends, deletions }: Planned, rules: RuleBook, now: Instant): AccessHistory =>
  [
    ...ends.map((end) => (before: AccessHistory) => endedLater(before, end, rules, now)),
    ...deletions.map(
      ({ subscriptionId, on }) =>
        (before: AccessHistory) =>
          become(before, subscriptionId, 'deleted', beginOf(on, now)),
    ),
  ].reduce((before, happen) => happen(before), history)

/** When a planned end is carried out, if nothing is in its way. */
export const carriedOutAt = ({ lastDay }: { readonly lastDay: Day }, now: Instant): Instant => beginOf(firstDayWithout(lastDay), now)

/** The beginning of a day; of tomorrow, if the day has begun. */
const beginOf = (day: Day, now: Instant): Instant => {
  const today = stockholmDay(new Date(now))
  return startOfDay(day <= today ? addDays(today, 1) : day).toISOString()
}

const endedLater = (history: AccessHistory, end: Planned['ends'][number], rules: RuleBook, now: Instant): AccessHistory => {
  const { id, collaborationId, outcome } = end
  const collaboration = history.collaborations.find((each) => each.id === collaborationId)
  if (!collaboration) return history
  const { agencyId, subscriptionId, service } = collaboration
  const effectiveAt = carriedOutAt(end, now)
  const left = aftermathOf(rules.services[service], outcome)?.leaves ?? 'active'
  const termination = { id, collaborationId, subscriptionId, agencyId, service, outcome, effectiveAt, takenAwayAt: null, deletionCancelledAt: null }
  const ended = become(
    {
      ...history,
      collaborations: history.collaborations.map((each) => (each === collaboration ? { ...each, endedAt: effectiveAt } : each)),
      terminations: [...history.terminations, termination],
    },
    subscriptionId,
    left,
    effectiveAt,
  )
  if (left !== 'deleting') return ended
  const due = dueDay(stockholmDay(new Date(effectiveAt)), graceDaysOf(rules, service))
  return become(ended, subscriptionId, 'deleted', startOfDay(due).toISOString())
}

const become = (history: AccessHistory, subscriptionId: string, state: SubscriptionState, at: Instant): AccessHistory => ({
  ...history,
  subscriptions: history.subscriptions.map((each) => (each.id === subscriptionId ? turned(each, state, at) : each)),
})

/** The last time ends, and another one with this state begins. */
const turned = (subscription: SubscriptionHistory, state: SubscriptionState, at: Instant): SubscriptionHistory => {
  const last = subscription.times.at(-1)
  if (!last || last.state === state) return subscription
  return { ...subscription, times: [...subscription.times.slice(0, -1), { ...last, until: at }, { ...last, state, since: at, until: null }] }
}
