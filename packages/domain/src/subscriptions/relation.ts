import type { Pair } from '../terminations/effects.ts'
import { accessLevel } from './access-level.ts'

/** How an agency's staff stand to a customer: `via` while the two collaborate in any service, `former` afterwards. */
export type AgencyRelation = 'via' | 'former'

/** How an agency stands to the customer's company. After the last end, only while it can still read something there; then not at all. */
export const relationToCompany = (pair: Pair): AgencyRelation | null => {
  if (collaborates(pair)) return 'via'
  const party = { kind: 'agency', id: pair.agencyId } as const
  const reads = pair.subscriptions.some((each) => accessLevel(party, each, pair.collaborations, pair.terminations) !== 'none')
  return reads ? 'former' : null
}

/** How an agency stands to one of the customer's subscriptions: only to those it works or has worked in. */
export const relationToSubscription = (pair: Pair, subscriptionId: string): AgencyRelation | null => {
  if (!pair.subscriptions.some(({ id }) => id === subscriptionId)) return null
  return collaborates(pair) ? 'via' : 'former'
}

const collaborates = ({ collaborations }: Pair): boolean => collaborations.some(({ status }) => status === 'active')
