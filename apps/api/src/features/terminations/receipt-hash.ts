import { createHash } from 'node:crypto'
import { canonical } from '../../platform/idempotency.ts'
import type { Receipt } from './receipts.store.ts'

/**
 * Hex SHA-256 over all that a receipt says and that never changes: companies by their customer numbers (a company may be renamed), the day a
 * destruction was decided for (whether it was called off is told beside).
 */
export const receiptHash = (receipt: Receipt): string => {
  const { receiptNumber, collaborationId, service, outcome, endedBy, customerNumber, agencyNumber, reason, effects, unchanged } = receipt
  const { confirmations, retentionUntil, deletionOn, policyVersion } = receipt
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
    retentionUntil,
    deletionOn,
    policyVersion,
  }
  return createHash('sha256').update(canonical(content)).digest('hex')
}
