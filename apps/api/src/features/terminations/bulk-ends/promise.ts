import { createHash } from 'node:crypto'
import type { OutcomePlan } from '@portal/domain'

/**
 * The fingerprint of what the ends of one pair would do together. It changes when that changes (G13). The review and the job make the plans by the same
 * code, so their fields have the same order, and nothing needs to be sorted.
 */
export const promiseOf = (plans: readonly OutcomePlan[]): string => {
  const [first] = plans
  if (!first) return ''
  const { effects, unchanged, leftovers } = first
  const ends = plans.map(({ outcome, deletion, retention, confirmations }) => [outcome, deletion, retention, confirmations])
  return createHash('sha256')
    .update(JSON.stringify([effects, unchanged, leftovers, ends]))
    .digest('base64url')
    .slice(0, 32)
}
