import { createHash } from 'node:crypto'
import { canonical } from '../../platform/idempotency.ts'
import type { Receipt } from './receipts.store.ts'

/**
 * SHA-256 in hex over everything in a receipt that never changes. Companies count by customer number, because a company may be renamed; a deletion
 * counts by its day, because it may be cancelled later. Leftovers and the plan count when there are any, so that
 * receipts written before they were told keep their hash.
 */
export const receiptHash = (receipt: Receipt): string => {
  const { receiptNumber, collaborationId, service, outcome, endedBy, customerNumber, agencyNumber, reason, effects, unchanged } = receipt
  const { confirmations, leftovers, planned, retentionUntil, deletionOn, policyVersion } = receipt
  const content = {
    receiptNumber,
    collaborationId,
    service,
    outcome,
    endedBy,
    effectiveAt: receipt.effectiveAt.toISOString(),
    customerNumber,
    agencyNumber,
    reason,
    effects,
    unchanged,
    confirmations,
    ...(leftovers.length > 0 && { leftovers }),
    ...(planned && { planned: { at: planned.at.toISOString(), lastDay: planned.lastDay } }),
    retentionUntil,
    deletionOn,
    policyVersion,
  }
  return createHash('sha256').update(canonical(content)).digest('hex')
}
