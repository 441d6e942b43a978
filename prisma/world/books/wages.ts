import { payslipSums } from '@portal/domain'
import { bankDayBefore, dayOf, MONTHS } from './days.ts'
import { type Entry, entry, ore, type Row, wholeKronor } from './entry.ts'
import { CONTRIBUTIONS } from './tax-rates.ts'
import type { Employee } from './trade.ts'

/** Salaries are reviewed every April: before 2026 they were three percent lower a year, in whole fifties. */
const salaryIn = ({ salary }: Employee, year: number, month: number): number => {
  const reviews = 2026 - (month < 4 ? year - 1 : year)
  return reviews <= 0 ? salary : Math.round((salary * 0.97 ** reviews) / 50) * 50
}

/** Each month's wages, paid on the 25th or the last bank day before it, with the tax that is withheld and the employer's contributions. */
export const wageEntries = (staff: readonly Employee[], years: readonly number[]): readonly Entry[] =>
  staff.length === 0 ? [] : years.flatMap((year) => MONTHS.flatMap((month) => paid(staff, year, month)))

const paid = (staff: readonly Employee[], year: number, month: number): readonly Entry[] => {
  const slips = staff.map((each) => {
    const gross = ore(salaryIn(each, year, month) + (each.extra ?? 0))
    return { account: each.account, gross, tax: payslipSums([{ text: '', amount: gross }], each.taxPercent, null)?.tax ?? 0 }
  })
  const tax = slips.reduce((sum, slip) => sum + slip.tax, 0)
  const gross = slips.reduce((sum, slip) => sum + slip.gross, 0)
  const owed = wholeKronor(gross * CONTRIBUTIONS)
  const costs = ([7210, 7010] as const).map((account): Row => [
    account,
    slips.reduce((sum, slip) => sum + (slip.account === account ? slip.gross : 0), 0),
  ])
  const date = bankDayBefore(dayOf(year, month, 25))
  return [
    entry('L', date, `Löner ${date.slice(0, 7)}`, [...costs, [2710, 0 - tax], [1930, tax - gross]]),
    entry('L', date, `Arbetsgivaravgifter ${date.slice(0, 7)}`, [
      [7510, owed],
      [2731, 0 - owed],
    ]),
  ]
}
