import type { NewEvent, TerminationPlan } from '@portal/domain'
import type { PairRow } from './terminations.store.ts'

/** The events of an end: the end itself, each access lost through it, and the deletion it decided. */
export const eventsOf = (pair: PairRow, plan: TerminationPlan, receiptNumber: string): readonly NewEvent[] => {
  const { agencyId, customerId: companyId } = pair
  const receipt = { receiptNumber, terminationId: plan.termination.id }
  const ended = { service: pair.service, subscriptionId: pair.subscriptionId, ...receipt }
  const fallen = plan.effects.filter(({ party, subscriptionId }) => party === 'agency' && subscriptionId !== pair.subscriptionId)
  return [
    { type: 'collaboration-ended', companyId, agencyId, details: { ...ended, outcome: plan.outcome } },
    ...fallen.map(({ service, subscriptionId }): NewEvent => ({
      type: 'agency-access-fell',
      companyId,
      agencyId,
      details: { service, subscriptionId, ...receipt },
    })),
    ...(plan.deletion ? [{ type: 'deletion-scheduled', companyId, agencyId, details: { ...ended, on: plan.deletion.on } } as const] : []),
  ]
}
