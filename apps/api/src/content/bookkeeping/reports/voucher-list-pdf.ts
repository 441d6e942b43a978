import { voucherName } from '@portal/domain'
import type { Table } from '@portal/pdf'
import type { Texts } from '@portal/texts'
import { accountNames, isReadable, type ListedVoucher, voucherBatches } from './vouchers.store.ts'
import type { WriteReport } from './report.ts'

/** Verifikationslista: every voucher with its rows. Removed rows are shown and marked, without amount. A voucher that cannot be read is left out. */
export const writeVoucherList: WriteReport = async (pdf, { client, subscriptionId, year, texts }) => {
  const { bookkeeping } = texts
  const names = await accountNames(client, subscriptionId)
  const table = pdf.table([
    { header: bookkeeping.voucher, width: 1.9 },
    { header: bookkeeping.date, width: 1.9 },
    { header: bookkeeping.account, width: 1.2 },
    { header: bookkeeping.text, width: 4.6 },
    { header: bookkeeping.debit, width: 2, align: 'right' },
    { header: bookkeeping.credit, width: 2, align: 'right' },
  ])
  for await (const vouchers of voucherBatches(client, subscriptionId, year)) {
    for (const voucher of vouchers.filter(isReadable)) {
      if (pdf.stream.destroyed) return
      writeVoucher(table, voucher, names, texts)
      await pdf.drained()
    }
  }
}

const writeVoucher = (
  table: Table,
  { content, correctedBy }: ListedVoucher,
  names: ReadonlyMap<string, string>,
  { corrections, reports: say, format }: Texts,
): void => {
  const { series, number, numberText, date, text, rows } = content
  const told = [text, correctedBy && corrections.byNames(correctedBy)].filter(Boolean).join(' · ')
  table.row([voucherName(series, numberText ?? number), date, '', told, '', ''], { strong: true })
  for (const { account, amount, text: about, change } of rows) {
    const shown = about === null || about === '' ? (names.get(account) ?? '') : about
    const counts = change !== 'removed'
    const debit = counts && amount > 0 ? format.amount(amount) : ''
    const credit = counts && amount < 0 ? format.amount(-amount) : ''
    table.row(['', '', account, counts ? shown : say.struckMark(shown), debit, credit])
  }
}
