import type { EventDetails } from '@portal/contract'
import type { EventType, TerminationPlan } from '@portal/domain'
import { v7 } from 'uuid'
import type { NewEvent, PairRow } from './terminations.store.ts'

/** What the event log tells of an end: the end, each cascade it set off, and the destruction it decided. */
export const eventsOf = (pair: PairRow, plan: TerminationPlan, receiptNumber: string): readonly NewEvent[] => {
  const event = (type: EventType, details: EventDetails): NewEvent => ({
    id: v7(),
    companyId: pair.customerId,
    agencyId: pair.agencyId,
    type,
    details,
  })
  const { id: terminationId } = plan.termination
  const fallen = plan.effects.filter(({ party, subscriptionId }) => party === 'agency' && subscriptionId !== pair.subscriptionId)
  return [
    event('collaboration-ended', { service: pair.service, subscriptionId: pair.subscriptionId, outcome: plan.outcome, receiptNumber, terminationId }),
    ...fallen.map(({ service, subscriptionId }) => event('agency-access-fell', { service, subscriptionId, receiptNumber, terminationId })),
    ...(plan.deletion
      ? [
          event('deletion-scheduled', {
            service: pair.service,
            subscriptionId: pair.subscriptionId,
            on: plan.deletion.on,
            receiptNumber,
            terminationId,
          }),
        ]
      : []),
  ]
}
