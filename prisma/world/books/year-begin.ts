import { addDays } from '@portal/domain'
import { dayOf, bankDayFrom } from './days.ts'
import { type Balances, type Entry, entry, ore, type Row } from './entry.ts'
import { paid } from './taxes.ts'
import type { Account } from './chart.ts'
import type { Trade } from './trade.ts'

/** What the first of January and the year after it do with the year before: its result, its tax, and what was moved between the years. */
export const yearBegins = (trade: Trade, year: number, opening: Balances): readonly Entry[] => [
  ...trade.accruals.map(({ text, cost, balance, kronor }) =>
    entry('A', dayOf(year, 1, 1), `Återföring: ${text}`, [
      [cost, ore(kronor)],
      [balance, 0 - ore(kronor)],
    ]),
  ),
  ...(trade.company.form === 'AB' ? companyBegins(trade, year, opening) : partnersBegin(year, opening)),
]

const companyBegins = ({ dividend }: Trade, year: number, opening: Balances): readonly Entry[] => {
  const on = balanceOn(opening)
  const result = on(2099)
  const meeting = bankDayFrom(dayOf(year, 5, 28))
  const shared = ore(dividend)
  return [
    entry('A', dayOf(year, 1, 1), 'Omföring av föregående års resultat', [
      [2099, 0 - result],
      [2098, result],
    ]),
    entry('A', meeting, 'Resultatdisposition enligt årsstämman', [
      [2098, 0 - result],
      [2091, result + shared],
      [2898, 0 - shared],
    ]),
    entry('E', bankDayFrom(addDays(meeting, 7)), 'Utdelning till aktieägarna', [
      [2898, shared],
      [1930, 0 - shared],
    ]),
    ...paid(bankDayFrom(dayOf(year, 9, 12)), `Slutlig skatt ${year - 1}`, [
      [2512, 0 - on(2512)],
      [2518, 0 - on(2518)],
    ]),
  ]
}

const partnersBegin = (year: number, opening: Balances): readonly Entry[] => {
  const on = balanceOn(opening)
  const partners: readonly (readonly [Account, Account, Account])[] = [
    [2010, 2013, 2019],
    [2020, 2023, 2029],
  ]
  const rows = partners.flatMap(([capital, drawn, result]): readonly Row[] => [
    [drawn, 0 - on(drawn)],
    [result, 0 - on(result)],
    [capital, on(drawn) + on(result)],
  ])
  return [entry('A', dayOf(year, 1, 1), 'Omföring av föregående års resultat och uttag', rows)]
}

const balanceOn =
  (balances: Balances) =>
  (account: Account): number =>
    balances.get(account) ?? 0
