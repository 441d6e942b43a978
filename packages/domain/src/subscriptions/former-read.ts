import { aftermathOf, termsOf } from '../catalogue/services.ts'
import type { Collaboration } from '../collaborations/collaboration.ts'
import { agencyOf } from '../policy/party.ts'
import type { Standing } from '../policy/policy.ts'
import { latestOf, type Termination } from '../terminations/termination.ts'
import { accessLevel } from './access-level.ts'
import type { Subscription } from './subscription.ts'

/**
 * The read access that a former agency has left. `resting: true`: it cannot read now, but will as soon as the two collaborate in any service
 * (Fakturering cascade).
 */
export type FormerRead = { readonly termination: Termination; readonly resting: boolean }

/**
 * The read access that the latest termination left to its agency, in force or resting. `undefined`: it left none, or it was taken away.
 * `collaborations` and `terminations`: as for `accessLevel`.
 */
export const formerRead = (
  subscription: Subscription,
  collaborations: readonly Collaboration[],
  terminations: readonly Termination[],
): FormerRead | undefined => {
  const termination = latestOf(terminations.filter(({ subscriptionId }) => subscriptionId === subscription.id))
  if (!termination) return undefined
  const party = { kind: 'agency', id: termination.agencyId } as const
  const levelBeside = (others: readonly Collaboration[]) => accessLevel(party, subscription, [...collaborations, ...others], terminations)
  if (levelBeside([]) === 'read') return { termination, resting: false }
  return levelBeside([elsewhere(termination, subscription)]) === 'read' ? { termination, resting: true } : undefined
}

/** Whether a person reads as staff of this former agency, and only while the two collaborate in another service (the Fakturering cascade). */
export const readsOnCondition = ({ agencyId, service, outcome }: Termination, standings: readonly Standing[]): boolean =>
  aftermathOf(termsOf(service), outcome)?.agency === 'read-while-other-collaborations' &&
  standings.some((standing) => standing.kind !== 'support' && agencyOf(standing) === agencyId)

/** A collaboration that the two could start in another service. */
const elsewhere = ({ agencyId, service }: Termination, { customerId }: Subscription): Collaboration => ({
  id: 'elsewhere',
  agencyId,
  customerId,
  subscriptionId: 'elsewhere',
  service,
  status: 'active',
})
