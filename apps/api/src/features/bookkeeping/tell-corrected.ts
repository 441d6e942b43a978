import type { Answer, bookkeeping, RecordOf } from '@portal/contract'
import { actingParty, voucherName } from '@portal/domain'
import type { Saving } from '../../content/kind.ts'
import { tell } from '../../events/tell.store.ts'
import { findOwner } from './bookkeeping.store.ts'

const nameOf = ({ content: { series, number } }: RecordOf<'voucher'>): string => voucherName(series, number)

/** Writes into the log which voucher was corrected by which. */
export const tellCorrected = async (
  { client, subscriptionId, actor, workspace, now }: Saving,
  { corrected, reversal, replacement }: Answer<typeof bookkeeping.correct>,
): Promise<void> => {
  const { service, companyId, agencyId } = await findOwner(client, subscriptionId)
  const vouchers = { voucher: nameOf(corrected), reversal: nameOf(reversal), ...(replacement && { replacement: nameOf(replacement) }) }
  const details = { service, subscriptionId, ...vouchers }
  await tell(client, { at: now, by: { actor, party: actingParty(workspace.standings) } }, [
    { type: 'voucher-corrected', companyId, agencyId, details },
  ])
}
