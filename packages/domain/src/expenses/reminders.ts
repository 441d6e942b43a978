import type { Day } from '../retention/retention.ts'

/** A person with expenses in draft. `membershipId`: their user at the customer, `null` if there is no user to write to. */
export type Waiting = { readonly person: string; readonly membershipId: string | null; readonly drafts: number; readonly remindedOn: Day | null }

/** Who is reminded, who was already reminded today, and who has no address. Names, each list sorted. */
export type ReminderPlan = {
  readonly remind: readonly { readonly person: string; readonly membershipId: string }[]
  readonly already: readonly string[]
  readonly withoutAddress: readonly string[]
}

/** Everybody with a draft is reminded to submit it, at most once a day (Utlägg before the end). */
export const planReminders = (waiting: readonly Waiting[], today: Day): ReminderPlan => {
  const concerned = waiting.filter(({ drafts }) => drafts > 0).toSorted((one, other) => (one.person < other.person ? -1 : 1))
  return {
    remind: concerned.flatMap(({ person, membershipId, remindedOn }) =>
      membershipId !== null && remindedOn !== today ? [{ person, membershipId }] : [],
    ),
    already: concerned.flatMap(({ person, membershipId, remindedOn }) => (membershipId !== null && remindedOn === today ? [person] : [])),
    withoutAddress: concerned.flatMap(({ person, membershipId }) => (membershipId === null ? [person] : [])),
  }
}
