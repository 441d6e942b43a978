import { addDays, type Day } from '@portal/domain'
import { bankDayFrom, dayOf, weekdayOf } from './days.ts'
import { type Entry, entry, ore, type Row } from './entry.ts'
import { randomFrom } from './random.ts'
import { rateOn, SOLD_AT } from './tax-rates.ts'
import type { Till } from './trade.ts'

/** The day's reports of the till, and each week what the card company pays out and what is taken to the bank in cash. */
export const tillEntries = (till: Till | null, years: readonly number[], seed: string): readonly Entry[] => {
  if (!till) return []
  const random = randomFrom(`${seed}/till`)
  const entries: Entry[] = []
  let week = { card: 0, cash: 0 }
  const [from, to] = [dayOf(years[0] ?? 0, 1, 2), dayOf(years.at(-1) ?? 0, 12, 30)]
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!till.closed.includes(weekdayOf(day))) {
      const takings = ore(random.between(...till.takings))
      const cash = Math.round((takings * till.cashPercent) / 100 / 100) * 100
      entries.push(dayReport(till, day, takings, cash))
      week = { card: week.card + takings - cash, cash: week.cash + cash }
    }
    if (weekdayOf(day) !== 0) continue
    entries.push(...banked(bankDayFrom(addDays(day, 1)), week))
    week = { card: 0, cash: 0 }
  }
  return entries
}

/** The last part takes what is left of the takings. */
const dayReport = ({ parts }: Till, day: Day, takings: number, cash: number): Entry => {
  const rest = { left: takings }
  const rows = parts.flatMap(({ vat: taxed, percent }, place): readonly Row[] => {
    const gross = place === parts.length - 1 ? rest.left : Math.round((takings * percent) / 100)
    rest.left -= gross
    const rate = rateOn(taxed, day)
    const vat = Math.round((gross * rate) / (100 + rate))
    const [account, owed] = SOLD_AT[rate]
    return owed === null
      ? [[account, 0 - gross]]
      : [
          [account, vat - gross],
          [owed, 0 - vat],
        ]
  })
  return entry('K', day, 'Dagskassa', [[1580, takings - cash], [1910, cash], ...rows])
}

const banked = (day: Day, { card, cash }: { readonly card: number; readonly cash: number }): readonly Entry[] => [
  entry('C', day, 'Utbetalning från kortinlösare', [
    [1930, card],
    [1580, 0 - card],
  ]),
  entry('C', day, 'Insättning av dagskassor', [
    [1930, cash],
    [1910, 0 - cash],
  ]),
]
