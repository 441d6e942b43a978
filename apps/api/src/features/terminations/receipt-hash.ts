import { hashOf } from '../../receipts/seal.ts'
import type { Receipt } from './receipts.store.ts'

/**
 * Everything in a receipt that never changes. Companies count by customer number, because a company may be renamed; a deletion
 * counts by its day, because it may be cancelled later. Leftovers and the plan count when there are any, so that
 * receipts written before they were told keep their hash.
 */
export const receiptContent = (receipt: Receipt) => {
  const { receiptNumber, collaborationId, service, outcome, endedBy, customerNumber, agencyNumber, reason, effects, unchanged } = receipt
  const { confirmations, leftovers, planned, retentionUntil, deletionOn, policyVersion } = receipt
  return {
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
}

/** SHA-256 in hex over that. */
export const receiptHash = (receipt: Receipt): string => hashOf(receiptContent(receipt))
