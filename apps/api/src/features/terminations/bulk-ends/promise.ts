import { createHash } from 'node:crypto'
import type { OutcomePlan } from '@portal/domain'
import { canonical } from '../../../platform/idempotency.ts'

/** The fingerprint of what the ends of one pair would do together. It changes when and only when that changes (G13). */
export const promiseOf = (plans: readonly OutcomePlan[]): string => {
  const [first] = plans
  if (!first) return ''
  const { effects, unchanged, leftovers } = first
  const ends = plans.map(({ outcome, deletion, retention, confirmations }) => ({ outcome, deletion, retention, confirmations }))
  return createHash('sha256').update(canonical({ effects, unchanged, leftovers, ends })).digest('base64url').slice(0, 32)
}
