import type { NewEvent, TerminationPlan } from '@portal/domain'
import type { Receipt } from './receipts.store.ts'
import type { PairRow } from './terminations.store.ts'

/** One end of an act: the collaboration, what was planned for it, and the number of its receipt. */
export type Ended = { readonly pair: PairRow; readonly plan: TerminationPlan; readonly receipt: Pick<Receipt, 'receiptNumber' | 'planned'> }

/**
 * The events of an act: each end, the deletion it decided, and each access that fell without being ended itself. Such a fall is told once, with the
 * first end of the act.
 */
export const eventsOf = (ended: readonly Ended[]): readonly NewEvent[] => [...ended.flatMap(endingEvents), ...fallsOf(ended)]

const endingEvents = ({ pair, plan, receipt: { receiptNumber, planned } }: Ended): readonly NewEvent[] => {
  const { agencyId, customerId: companyId } = pair
  const details = { service: pair.service, subscriptionId: pair.subscriptionId, receiptNumber, terminationId: plan.termination.id }
  return [
    { type: 'collaboration-ended', companyId, agencyId, details: { ...details, outcome: plan.outcome, ...(planned && { planned: true }) } },
    ...(plan.deletion ? [{ type: 'deletion-scheduled', companyId, agencyId, details: { ...details, on: plan.deletion.on } } as const] : []),
  ]
}

const fallsOf = (ended: readonly Ended[]): readonly NewEvent[] => {
  const [first] = ended
  if (!first) return []
  const { pair, plan, receipt } = first
  const own = new Set(ended.map(({ pair: { subscriptionId } }) => subscriptionId))
  return plan.effects
    .filter(({ party, subscriptionId }) => party === 'agency' && !own.has(subscriptionId))
    .map(({ service, subscriptionId }) => ({
      type: 'agency-access-fell',
      companyId: pair.customerId,
      agencyId: pair.agencyId,
      details: { service, subscriptionId, receiptNumber: receipt.receiptNumber, terminationId: plan.termination.id },
    }))
}
