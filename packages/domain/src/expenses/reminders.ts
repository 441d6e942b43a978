import type { Day } from '../retention/retention.ts'

/** Somebody whose expenses wait to be submitted; `membershipId`: as a user of the customer's, `null` where there is nobody to write to. */
export type Waiting = { readonly person: string; readonly membershipId: string | null; readonly drafts: number; readonly remindedOn: Day | null }

/** Who is written to, who was already today, who cannot be. Names, each in order. */
export type ReminderPlan = {
  readonly remind: readonly { readonly person: string; readonly membershipId: string }[]
  readonly already: readonly string[]
  readonly withoutAddress: readonly string[]
}

/** A reminder to submit goes to everybody with a draft, at most once a day (Utlägg before the end). */
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
