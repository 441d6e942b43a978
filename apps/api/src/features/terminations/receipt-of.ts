import { type PartyKind, stockholmDay, type TerminationPlan } from '@portal/domain'
import { v7 } from 'uuid'
import { mintReceiptNumber } from '../../receipts/receipt-number.ts'
import type { Ended } from './ending-events.ts'
import type { Receipt } from './receipts.store.ts'
import type { PairRow } from './terminations.store.ts'

/** What is the same for all ends of an act. */
type Act = { readonly endedBy: PartyKind; readonly reason: string | null; readonly at: Date; readonly planned: Receipt['planned'] }

export type EndedWithReceipt = Ended & { readonly receipt: Receipt }

/** One receipt for each end of an act, and each names the others (G15). `plans`: one for each of the pairs' rows. */
export const receiptsOf = (pairs: readonly PairRow[], plans: readonly TerminationPlan[], act: Act): readonly EndedWithReceipt[] => {
  const actId = plans.length > 1 ? v7() : null
  const ended = plans.map((plan) => {
    const pair = pairs.find(({ id }) => id === plan.termination.collaborationId)
    if (!pair) throw new Error(`the collaboration ${plan.termination.collaborationId} was not found`)
    return { pair, plan, receipt: receiptOf(pair, plan, actId, act) }
  })
  const all = ended.map(({ receipt: { id, receiptNumber, service } }) => ({ id, receiptNumber, service }))
  return ended.map(({ receipt, ...end }) => ({ ...end, receipt: { ...receipt, together: all.filter(({ id }) => id !== receipt.id) } }))
}

const receiptOf = (pair: PairRow, plan: TerminationPlan, actId: string | null, { endedBy, reason, at, planned }: Act): Receipt => ({
  ...pair,
  id: plan.termination.id,
  actId,
  collaborationId: pair.id,
  outcome: plan.outcome,
  endedBy,
  effectiveAt: at,
  receiptNumber: mintReceiptNumber(stockholmDay(at).slice(0, 4)),
  reason,
  effects: [...plan.effects],
  unchanged: [...plan.unchanged],
  leftovers: [...plan.leftovers],
  together: [],
  confirmations: plan.confirmations.map(({ code, done, count }) => ({ code, done, count, acknowledged: plan.acknowledged.includes(code) })),
  retentionUntil: plan.retention?.until ?? null,
  policyVersion: plan.edition,
  sealed: true,
  planned,
  deletionOn: plan.deletion?.on ?? null,
  heldThrough: null,
  deletionStatus: plan.deletion ? 'scheduled' : null,
  hold: null,
  deletionProgress: null,
})
