import type { Collaboration } from '../collaborations/collaboration.ts'
import { latestOf, type Termination } from '../terminations/termination.ts'
import { accessLevel } from './access-level.ts'
import type { Subscription } from './subscription.ts'

/**
 * What a former agency has left of a service.
 * `resting: true`: it reads nothing now, but will again as soon as the two collaborate in any service (Fakturering cascade).
 */
export type FormerRead = { readonly termination: Termination; readonly resting: boolean }

/**
 * The reading that the latest termination left to its agency, in force or resting; `undefined` when it left none, or none is left.
 * `collaborations` and `terminations`: as `accessLevel` wants them.
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

/** A collaboration that the two might begin in another service. */
const elsewhere = ({ agencyId, service }: Termination, { customerId }: Subscription): Collaboration => ({
  id: 'elsewhere',
  agencyId,
  customerId,
  subscriptionId: 'elsewhere',
  service,
  status: 'active',
})
