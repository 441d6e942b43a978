import { type Answer, bookkeeping, daysOf, type Input } from '@portal/contract'
import { reversalOf, stockholmDay } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { writeInWorkspace } from '../../access/workspace-writing.store.ts'
import { markCorrected } from '../../content/bookkeeping/corrections.store.ts'
import { addReversal, saveVoucher } from '../../content/bookkeeping/save-voucher.ts'
import { storedVoucher } from '../../content/bookkeeping/stored-year.ts'
import { correctionProblems, refuse } from '../../content/bookkeeping/voucher-problems.ts'
import type { SavingOld } from '../../content/kind.ts'
import { findRecord } from '../../content/records.store.ts'
import { keptContent } from '../../content/shown-content.ts'
import { refuseWrittenDays } from '../../content/written-days.ts'
import { answeredOnce } from '../../platform/answered-once.ts'
import { requestHash } from '../../platform/idempotency.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import type { Context } from '../context.ts'
import { correctionOf, reversalText } from './correction.view.ts'
import { tellCorrected } from './tell-corrected.ts'

type Asked = Input<typeof bookkeeping.correct>
type Correction = Answer<typeof bookkeeping.correct>

/**
 * Corrects a posted voucher (G18): a voucher that reverses it, and a new one in its place unless it is only reversed. Raises `kind-not-offered`,
 * `changed-meanwhile`, `day-out-of-range`, and together `voucher-not-correctable`, `year-unknown` and what `saveVoucher` raises of the new voucher.
 */
export const correctVoucher = (
  { database, clock }: Context,
  workspace: Workspace,
  actor: Actor,
  { params: { id: subscriptionId, recordId }, body, idempotencyKey: key }: Asked,
): Promise<Correction> =>
  writeInWorkspace(database, workspace, actor, async (client) => {
    const asked = { userId: actor.userId, key, requestHash: requestHash(`correction ${recordId}`, body) }
    const answer = await answeredOnce(client, asked, async () => {
      const old = await findRecord(client, subscriptionId, recordId)
      if (!old) throw notFound()
      if (old.kind !== 'voucher') throw new ProblemError({ code: 'kind-not-offered', kind: old.kind })
      if (body.version !== undefined && body.version !== old.version) throw new ProblemError({ code: 'changed-meanwhile' })
      const now = clock()
      return correct({ client, subscriptionId, workspace, actor, now, today: stockholmDay(now), old }, body)
    })
    return bookkeeping.correct.answer.parse(answer)
  })

/** The log tells when and by whom; the vouchers name nobody, because another agency may read them later (G21). */
const correct = async ({ old, ...saving }: SavingOld, { date, replacement }: Asked['body']): Promise<Correction> => {
  const { client, now, today } = saving
  const day = date ?? today
  refuseWrittenDays([{ field: 'date', day }, ...(replacement ? daysOf('voucher', replacement) : [])], today)
  refuse(await correctionProblems({ ...saving, old }, day, replacement))
  const original = await keptContent(client, storedVoucher, old.id)
  const reversal = await addReversal(saving, { ...reversalOf(original, day, reversalText(original)), sign: null, registeredOn: today }, old.id)
  const made = replacement && (await saveVoucher(saving, { ...replacement, registeredOn: today }, { recordId: old.id, as: 'replacement' }))
  await markCorrected(client, old.id, { at: now.toISOString(), reversal, replacement: made }, now)
  const correction = await correctionOf(saving, { corrected: old.id, reversal, replacement: made })
  await tellCorrected(saving, correction)
  return correction
}
