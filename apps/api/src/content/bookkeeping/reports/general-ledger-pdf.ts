import { voucherName } from '@portal/domain'
import type { Format } from '@portal/texts'
import { type Balance, balancesIn } from '../balances.store.ts'
import { type Booking, ledgerRows } from './ledger.store.ts'
import type { WriteReport } from './report.ts'

/** Huvudbok: each account with its opening balance, its rows and the balance after each, and its closing balance. Memory does not grow with the rows. */
export const writeGeneralLedger: WriteReport = async (pdf, { client, subscriptionId, year, texts }) => {
  const { bookkeeping, format, reports: say } = texts
  const balances = await balancesIn(client, subscriptionId, year)
  const rows = ledgerRows(client, subscriptionId, year)
  const table = pdf.table([
    { header: bookkeeping.account, width: 1.6 },
    { header: bookkeeping.date, width: 1.9 },
    { header: bookkeeping.text, width: 3.8 },
    { header: bookkeeping.debit, width: 2, align: 'right' },
    { header: bookkeeping.credit, width: 2, align: 'right' },
    { header: say.balance, width: 2, align: 'right' },
  ])
  let next = await rows.next()
  for (const { account, name, opening, closing } of balances.toSorted(inLedgerOrder)) {
    table.row([account, '', name, '', bookkeeping.opening, format.amount(opening)], { strong: true })
    let balance = opening
    while (!next.done && next.value.account === account) {
      if (pdf.stream.destroyed) return
      balance += next.value.amount
      table.row(cellsOf(next.value, balance, format))
      await pdf.drained()
      next = await rows.next()
    }
    table.row(['', '', '', '', bookkeeping.closing, format.amount(closing)], { strong: true })
  }
  if (!next.done) throw new Error('the ledger has rows of an account without a balance')
}

const cellsOf = ({ series, number, date, text, amount }: Booking, balance: number, { amount: shown }: Format): readonly string[] => [
  voucherName(series, number),
  date,
  text,
  amount > 0 ? shown(amount) : '',
  amount < 0 ? shown(-amount) : '',
  shown(balance),
]

/** The order of the ledger's rows (`ledger.store.ts`). */
const inLedgerOrder = (one: Balance, other: Balance): number => Buffer.compare(orderOf(one), orderOf(other))
const orderOf = ({ account }: Balance): Buffer => Buffer.from(`${[...account.padStart(10, '0')].slice(0, 10).join('')}\0${account}`)
