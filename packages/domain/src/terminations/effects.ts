import type { ServiceCode } from '../catalogue/services.ts'
import type { Collaboration } from '../collaborations/collaboration.ts'
import type { AccessLevel } from '../catalogue/access-levels.ts'
import { accessLevel, type Party, type PartyKind } from '../subscriptions/access-level.ts'
import { isHad, type Subscription } from '../subscriptions/subscription.ts'
import type { Termination } from './termination.ts'

/** Everything that decides access between one agency and one customer. */
export type Pair = {
  readonly agencyId: string
  readonly customerId: string
  /** Every subscription in which the two have or had a collaboration. */
  readonly subscriptions: readonly Subscription[]
  readonly collaborations: readonly Collaboration[]
  /** Every termination of these subscriptions, including those of other agencies. */
  readonly terminations: readonly Termination[]
}

/** One party's access to one subscription, before and after. */
export type Effect = {
  readonly party: PartyKind
  readonly service: ServiceCode
  readonly subscriptionId: string
  readonly before: AccessLevel
  readonly after: AccessLevel
}

/**
 * The before/after matrix: every party × subscription of the pair that is not deleted, changed or not, in the order of the subscriptions. A cascade
 * needs no code of its own: it is a row whose access differs (Fakturering cascade).
 */
export const matrixOf = (before: Pair, after: Pair): readonly Effect[] =>
  before.subscriptions.flatMap((was, index) => {
    const is = after.subscriptions[index] ?? was
    if (!isHad(was)) return []
    return partiesOf(before).map((party) => ({
      party: party.kind,
      service: was.service,
      subscriptionId: was.id,
      before: accessLevel(party, was, before.collaborations, before.terminations),
      after: accessLevel(party, is, after.collaborations, after.terminations),
    }))
  })

export const isChange = ({ before, after }: Effect): boolean => before !== after

const partiesOf = ({ agencyId }: Pair): readonly Party[] => [{ kind: 'customer' }, { kind: 'agency', id: agencyId }]
