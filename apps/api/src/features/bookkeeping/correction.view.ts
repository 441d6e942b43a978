import type { Answer, bookkeeping, RecordOf } from '@portal/contract'
import { voucherName } from '@portal/domain'
import { texts } from '@portal/texts'
import type { StoredVoucher } from '../../content/bookkeeping/stored-year.ts'
import type { Saving } from '../../content/kind.ts'
import { seenBy } from '../../content/kinds.ts'
import { loadView } from '../../content/record-lists.store.ts'
import { notFound } from '../../platform/problem.ts'

type Correction = Answer<typeof bookkeeping.correct>
type Ids = { readonly corrected: string; readonly reversal: string; readonly replacement: string | null }

/** The vouchers of a correction, each as this person sees it. */
export const correctionOf = async (saving: Saving, { corrected, reversal, replacement }: Ids): Promise<Correction> => ({
  corrected: await voucherSeen(saving, corrected),
  reversal: await voucherSeen(saving, reversal),
  replacement: replacement === null ? null : await voucherSeen(saving, replacement),
})

const voucherSeen = async ({ client, ...reader }: Saving, id: string): Promise<RecordOf<'voucher'>> => {
  const view = await loadView(client, { kind: 'voucher', id })
  const seen = view && seenBy(view, reader)
  if (seen?.kind !== 'voucher') throw notFound()
  return seen
}

/** The text of a reversal names its voucher, also in a SIE file. Books are kept in Swedish. */
export const reversalText = ({ series, number, numberText, text }: StoredVoucher): string =>
  texts('sv').corrections.reversalText(voucherName(series, numberText ?? number), text)
