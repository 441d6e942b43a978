import type { AccessLevel } from '../catalogue/access-levels.ts'
import { accessLevel, type Party } from '../subscriptions/access-level.ts'
import { isHad, type Subscription } from '../subscriptions/subscription.ts'
import { type Effect, isChange } from '../terminations/effects.ts'
import type { Termination } from '../terminations/termination.ts'
import type { Collaboration } from './collaboration.ts'

/** Everything that decides a start: all facts of one customer, for every agency. */
export type StartFacts = {
  readonly collaboration: Collaboration
  readonly subscriptions: readonly Subscription[]
  readonly collaborations: readonly Collaboration[]
  readonly terminations: readonly Termination[]
}

/** One party's access to one subscription, before and after. `agencyId`: the agency, or `null` for the customer. */
export type StartEffect = Effect & { readonly agencyId: string | null }

/** The customer's facts after the request is accepted and the competing requests are declined (G12). */
export const factsAfterStart = ({ collaboration: { id, subscriptionId }, ...facts }: StartFacts): Omit<StartFacts, 'collaboration'> => ({
  ...facts,
  subscriptions: facts.subscriptions.map((each) => (each.id === subscriptionId ? { ...each, state: 'active', begun: true } : each)),
  collaborations: facts.collaborations.map((each) => {
    if (each.id === id) return { ...each, status: 'active' }
    return each.subscriptionId === subscriptionId && each.status === 'pending' ? { ...each, status: 'declined' } : each
  }),
})

/**
 * The before/after matrix of a start, in three parts: the service itself, what changes elsewhere, what stays between the two. An earlier agency that
 * loses its read access, and a deactivated Fakturering that the new agency can read again, appear because their access differs; no code names them.
 */
export const effectsOfStart = (facts: StartFacts): { readonly effects: readonly StartEffect[]; readonly unchanged: readonly StartEffect[] } => {
  const { collaboration, subscriptions } = facts
  const after = factsAfterStart(facts)
  const rows = subscriptions.flatMap((was, index) => {
    const is = after.subscriptions[index] ?? was
    if (!isHad(was)) return []
    return partiesOf(facts).map((party) => rowOf(party, was, levelIn(facts, party, was), levelIn(after, party, is)))
  })
  const between = (row: StartEffect): boolean =>
    (row.agencyId === null || row.agencyId === collaboration.agencyId) && isOfPair(facts, row.subscriptionId)
  const itselfFirst = rows.toSorted((one, other) => rank(one, collaboration) - rank(other, collaboration))
  return { effects: itselfFirst.filter(isChange), unchanged: itselfFirst.filter((row) => !isChange(row) && between(row)) }
}

/** The customer, the requesting agency, then every other agency that has or had a collaboration with the customer. */
const partiesOf = ({ collaboration, collaborations, terminations }: StartFacts): readonly Party[] => {
  const agencies = new Set([collaboration, ...collaborations, ...terminations].map(({ agencyId }) => agencyId))
  return [{ kind: 'customer' }, ...[...agencies].map((id) => ({ kind: 'agency', id }) as const)]
}

const rowOf = (party: Party, { id, service }: Subscription, before: AccessLevel, after: AccessLevel): StartEffect => ({
  party: party.kind,
  agencyId: party.kind === 'agency' ? party.id : null,
  service,
  subscriptionId: id,
  before,
  after,
})

const levelIn = ({ collaborations, terminations }: Omit<StartFacts, 'collaboration'>, party: Party, subscription: Subscription): AccessLevel =>
  accessLevel(party, subscription, collaborations, terminations)

const isOfPair = ({ collaboration, collaborations }: StartFacts, subscriptionId: string): boolean =>
  subscriptionId === collaboration.subscriptionId ||
  collaborations.some(
    (each) =>
      each.subscriptionId === subscriptionId && each.agencyId === collaboration.agencyId && (each.status === 'active' || each.status === 'ended'),
  )

const rank = ({ subscriptionId }: StartEffect, collaboration: Collaboration): number => (subscriptionId === collaboration.subscriptionId ? 0 : 1)
