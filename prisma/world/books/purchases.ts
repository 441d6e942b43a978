import { addDays, type Day } from '@portal/domain'
import type { Account } from './chart.ts'
import { bankDayFrom, dayOf, MONTHS } from './days.ts'
import { type Entry, entry, ore, type Row } from './entry.ts'
import { type Random, randomFrom } from './random.ts'
import { rateOn } from './tax-rates.ts'
import type { Supplier } from './trade.ts'

/** The bills of all suppliers and their payments on the due day. */
export const purchaseEntries = (suppliers: readonly Supplier[], years: readonly number[], seed: string): readonly Entry[] =>
  suppliers.flatMap((supplier) => billsOf(supplier, years, randomFrom(`${seed}/${supplier.name}`)))

const billsOf = (supplier: Supplier, years: readonly number[], random: Random): readonly Entry[] => {
  const { name, bills, months = MONTHS, on, terms } = supplier
  let number = random.between(1_000, 90_000)
  return years.flatMap((year) =>
    months.flatMap((month) =>
      Array.from({ length: bills }, (_, place) => {
        const nth = Math.floor(28 / bills)
        return bankDayFrom(dayOf(year, month, on ?? 1 + nth * place + random.between(0, nth - 1)))
      }).flatMap((date) => {
        number += random.between(1, 60)
        const net = ore(random.between(...supplier.net))
        const { owed, rows } = billed(supplier, date, net)
        return [
          entry('D', date, `Leverantörsfaktura ${number}, ${name}`, [...rows, [2440, 0 - owed]]),
          entry('E', bankDayFrom(addDays(date, terms)), `Betalning leverantörsfaktura ${number}, ${name}`, [
            [2440, owed],
            [1930, 0 - owed],
          ]),
        ]
      }),
    ),
  )
}

/** The cost, the VAT, and what the supplier is owed. With reverse charge the buyer owes and deducts the VAT itself. */
const billed = (supplier: { readonly account: Account; readonly vat: Supplier['vat'] }, date: Day, net: number): { owed: number; rows: Row[] } => {
  const { account, vat: taxed } = supplier
  const vat = Math.round((net * (taxed === 'reverse-charge' ? 25 : rateOn(taxed, date))) / 100)
  if (taxed === 'reverse-charge')
    return {
      owed: net,
      rows: [
        [account, net],
        [2647, vat],
        [2614, 0 - vat],
      ],
    }
  return {
    owed: net + vat,
    rows: [
      [account, net],
      [2641, vat],
    ],
  }
}
