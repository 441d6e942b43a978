import { parsePeriod } from './dates.ts'
import type { SieBalance, SieObjectBalance, SiePeriodBalance } from './document.ts'
import { type Draft, keepUnread, setOnce, noteUse } from './draft.ts'
import { amountAt, objectsAt, quantityAt, type SieRecord, textAt, yearIndexAt } from './record.ts'

/** Reads `#IB 0 1510 100.00 [quantity]`, and likewise #UB and #RES. */
export const readBalance =
  (balances: 'opening' | 'closing' | 'results') =>
  (draft: Draft, record: SieRecord): void => {
    const of = ownerAt(draft, record, 1)
    if (!of) return
    const balance: SieBalance = { ...of, amount: amountAt(record, 2, draft.findings), quantity: quantityAt(record, 3, draft.findings) }
    setOnce(draft[balances], `${of.year} ${of.account}`, balance, record, draft)
  }

/** Reads `#OIB 0 1510 {1 "Nord"} 100.00 [quantity]`, and likewise #OUB. */
export const readObjectBalance =
  (balances: 'objectOpening' | 'objectClosing') =>
  (draft: Draft, record: SieRecord): void => {
    const of = ownerAt(draft, record, 1)
    if (of) draft[balances].push({ ...of, ...objectAmountAt(draft, record, 2) })
  }

/** Reads `#PSALDO 0 202112 1510 {} 100.00 [quantity]`, and likewise #PBUDGET. */
export const readPeriodBalance =
  (balances: 'periodBalances' | 'periodBudgets') =>
  (draft: Draft, record: SieRecord): void => {
    const period = parsePeriod(textAt(record, 1))
    if (period === undefined) return keepUnread(draft, record)
    const of = ownerAt(draft, record, 2)
    if (!of) return
    const balance: SiePeriodBalance = { ...of, period, ...objectAmountAt(draft, record, 3) }
    draft[balances].push(balance)
  }

const ownerAt = (draft: Draft, record: SieRecord, accountAt: number): { readonly year: number; readonly account: string } | undefined => {
  const year = yearIndexAt(record, 0)
  const account = textAt(record, accountAt)
  if (year === undefined || account === '') {
    draft.findings.refuse('record-malformed', record.line, record.raw)
    return undefined
  }
  noteUse(draft, account, record.line)
  return { year, account }
}

const objectAmountAt = ({ findings }: Draft, record: SieRecord, at: number): Pick<SieObjectBalance, 'objects' | 'amount' | 'quantity'> => {
  const { objects, next } = objectsAt(record, at, findings)
  return { objects, amount: amountAt(record, next, findings), quantity: quantityAt(record, next + 1, findings) }
}
