import { addDays, type Day, invoiceTotals, type InvoiceTotals, type VatClass, type VatRate, type VatReason } from '@portal/domain'
import { type Entry, entry, type Row } from './entry.ts'
import { bankDayFrom, dayOf, lastDayOf, MONTHS } from './days.ts'
import { type Random, randomFrom } from './random.ts'
import { rateOn, SOLD_AT } from './tax-rates.ts'
import type { Buyer, Trade, Ware } from './trade.ts'

/** `quantity` in thousandths, `price` in öre. */
export type SoldRow = {
  readonly text: string
  readonly unit: string
  readonly quantity: number
  readonly price: number
  readonly vat: VatRate
  readonly vatReason: VatReason | null
  readonly vatClass: VatClass | null
}
/** An invoice to a customer, and the day on which it is paid. */
export type Sale = InvoiceTotals & {
  readonly number: number
  readonly buyer: Buyer
  readonly date: Day
  readonly delivered: Day
  readonly dueDate: Day
  readonly paidOn: Day
  readonly rows: readonly SoldRow[]
}

/** The invoices of these years, in the order of their days. */
export const salesOf = (trade: Trade, years: readonly number[], seed: string): readonly Sale[] => {
  const random = randomFrom(`${seed}/sales`)
  const days = years.flatMap((year) => MONTHS.flatMap((month) => daysIn(year, month, trade.invoices[month - 1] ?? 0, random)))
  return days.toSorted().map((day, index) => sale(trade, trade.firstInvoice + index, bankDayFrom(day), random))
}

const daysIn = (year: number, month: number, count: number, random: Random): readonly Day[] =>
  Array.from({ length: count }, () => dayOf(year, month, random.between(1, Number(lastDayOf(year, month).slice(8)) - 3)))

const sale = (trade: Trade, number: number, date: Day, random: Random): Sale => {
  const buyer = random.pick(trade.buyers)
  const delivered = addDays(date, 0 - random.between(0, 4))
  const rows = random.pick(trade.baskets).map((ware) => soldRow(ware, buyer, delivered, random))
  const dueDate = addDays(date, buyer.terms)
  const paidOn = bankDayFrom(addDays(dueDate, (buyer.late ?? 0) + random.between(-3, 4)))
  return { number, buyer, date, delivered, dueDate, paidOn, rows, ...invoiceTotals(rows) }
}

const soldRow = ({ name, unit, price, vat, quantity: [low, high] }: Ware, { builds }: Buyer, delivered: Day, random: Random): SoldRow => {
  const row = { text: name, unit, quantity: random.between(low, high) * 1000, price: Math.round(price * 100) }
  if (builds) return { ...row, vat: 0, vatReason: 'reverse-charge', vatClass: null }
  return { ...row, vat: rateOn(vat, delivered), vatReason: null, vatClass: typeof vat === 'number' ? null : vat }
}

/** Each invoice and its payment. */
export const salesEntries = (sales: readonly Sale[]): readonly Entry[] =>
  sales.flatMap(({ number, buyer, date, paidOn, total, byRate }) => [
    entry('B', date, `Kundfaktura ${number}, ${buyer.name}`, [
      [1510, total],
      ...byRate.flatMap(({ rate, net, vat }): readonly Row[] => {
        const [account, owed] = SOLD_AT[rate]
        return owed === null
          ? [[account, 0 - net]]
          : [
              [account, 0 - net],
              [owed, 0 - vat],
            ]
      }),
    ]),
    entry('C', paidOn, `Inbetalning kundfaktura ${number}, ${buyer.name}`, [
      [1930, total],
      [1510, 0 - total],
    ]),
  ])
