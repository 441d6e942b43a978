import { dayOf } from './days.ts'
import { type Balances, balancesOf, type Entry, entry, ore, type Row, wholeKronor } from './entry.ts'
import { COMPANY_TAX, CONTRIBUTIONS, SET_ASIDE } from './tax-rates.ts'
import type { Trade } from './trade.ts'

/** The closing of a year's books on its last day: stock, accruals and the debt of holidays, then the tax, then the result itself. */
export const yearEnds = (trade: Trade, year: number, opening: Balances, entries: readonly Entry[]): readonly Entry[] => {
  const date = dayOf(year, 12, 31)
  const adjusted = adjustments(trade, year, opening)
  const profit = resultOf([...entries, ...adjusted])
  const taxed = trade.company.form === 'AB' ? companyTax(year, profit) : []
  const result = resultOf([...entries, ...adjusted, ...taxed])
  const half = Math.trunc(result / 2)
  const equity: readonly Row[] =
    trade.company.form === 'AB'
      ? [[2099, 0 - result]]
      : [
          [2019, 0 - half],
          [2029, half - result],
        ]
  return [...adjusted, ...taxed, entry('A', date, 'Årets resultat', [[8999, result], ...equity])]
}

const adjustments = ({ stock, accruals, holidayDebtGrows }: Trade, year: number, opening: Balances): readonly Entry[] => {
  const date = dayOf(year, 12, 31)
  const grown = ore(stock.kronor[year] ?? 0) - (opening.get(stock.account) ?? 0)
  const contributions = wholeKronor(ore(holidayDebtGrows) * CONTRIBUTIONS)
  return [
    entry('A', date, 'Lagerförändring enligt inventering', [
      [stock.account, grown],
      [stock.change, 0 - grown],
    ]),
    ...accruals.map(({ text, cost, balance, kronor }) =>
      entry('A', date, `Periodisering: ${text}`, [
        [balance, ore(kronor)],
        [cost, 0 - ore(kronor)],
      ]),
    ),
    entry('A', date, 'Förändring av semesterlöneskuld', [
      [7090, ore(holidayDebtGrows)],
      [2920, 0 - ore(holidayDebtGrows)],
      [7519, contributions],
      [2941, 0 - contributions],
    ]),
  ]
}

const companyTax = (year: number, profit: number): readonly Entry[] => {
  const date = dayOf(year, 12, 31)
  const aside = Math.max(0, Math.floor((profit * SET_ASIDE) / 100_000) * 100_000)
  const tax = Math.max(0, wholeKronor((profit - aside) * COMPANY_TAX))
  return [
    entry('A', date, `Avsättning till periodiseringsfond ${year}`, [
      [8811, aside],
      [year === 2025 ? 2125 : 2126, 0 - aside],
    ]),
    entry('A', date, 'Beräknad skatt på årets resultat', [
      [8910, tax],
      [2512, 0 - tax],
    ]),
  ]
}

/** Öre; a profit is positive. */
const resultOf = (entries: readonly Entry[]): number =>
  0 - [...balancesOf(entries)].reduce((sum, [account, amount]) => (account >= 3000 ? sum + amount : sum), 0)
