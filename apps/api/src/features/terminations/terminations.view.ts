import type { TerminationView } from '@portal/contract'
import { type Day, fallsOn, holdAbilities, isHeld, mayCallOffNow, type Standing } from '@portal/domain'
import { serviceName } from '@portal/texts'
import { receiptHash } from './receipt-hash.ts'
import type { Receipt } from './receipts.store.ts'

/** The receipt as the API shows it: counts, never names of persons. */
export const terminationView = (receipt: Receipt, standings: readonly Standing[], today: Day): TerminationView => ({
  id: receipt.id,
  collaborationId: receipt.collaborationId,
  subscriptionId: receipt.subscriptionId,
  outcome: receipt.outcome,
  effectiveAt: receipt.effectiveAt.toISOString(),
  receiptNumber: receipt.receiptNumber,
  deletion: deletionOf(receipt),
  hold: receipt.hold && isHeld({ heldThrough: receipt.hold.lastDay }, today) ? { ...receipt.hold, since: receipt.hold.since.toISOString() } : null,
  service: { code: receipt.service, name: serviceName(receipt.service) },
  customer: { id: receipt.customerId, name: receipt.customerName, customerNumber: receipt.customerNumber },
  agency: { id: receipt.agencyId, name: receipt.agencyName, customerNumber: receipt.agencyNumber },
  endedBy: receipt.endedBy,
  reason: receipt.reason,
  effects: receipt.effects,
  unchanged: receipt.unchanged,
  leftovers: receipt.leftovers,
  together: receipt.together.map(({ service, ...other }) => ({ ...other, service: { code: service, name: serviceName(service) } })),
  confirmations: receipt.confirmations,
  policyVersion: receipt.policyVersion,
  sha256: receiptHash(receipt),
  sealed: receipt.sealed,
  planned: receipt.planned && { at: receipt.planned.at.toISOString(), lastDay: receipt.planned.lastDay },
  retention: receipt.retentionUntil ? { until: receipt.retentionUntil } : null,
  abilities: abilitiesOf(receipt, standings, today),
})

const abilitiesOf = (receipt: Receipt, standings: readonly Standing[], today: Day): TerminationView['abilities'] => {
  const deletion = scheduledBy(receipt)
  return [
    ...(mayCallOffNow(deletion, standings, today) ? (['cancel-deletion'] as const) : []),
    ...holdAbilities(deletion, receipt.hold?.lastDay ?? null, standings, today),
  ]
}

const deletionOf = ({ deletionOn: on, heldThrough, deletionStatus: status, deletionProgress: progress }: Receipt): TerminationView['deletion'] =>
  on && status ? { on: status === 'scheduled' ? fallsOn({ on, heldThrough }) : on, status, progress } : null

const scheduledBy = (receipt: Receipt) => {
  const { deletionOn: on, deletionStatus: status, deletionProgress: progress, heldThrough, endedBy, agencyId } = receipt
  return on && status ? { on, status, begun: progress !== null, heldThrough, endedBy, agencyId } : null
}
