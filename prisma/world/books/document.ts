import { addDays, type Day } from '@portal/domain'
import { computeBalances, EMPTY_DOCUMENT, type SieDocument, type SieVoucher, writeSie } from '@portal/sie'
import { ACCOUNTS } from './chart.ts'
import type { BookedYear } from './books.ts'
import { dayOf } from './days.ts'
import type { Trade } from './trade.ts'

const PROGRAM = { name: 'Mina tjänster, demobok', version: '1' }

/** The books as a SIE 4E file, generated on that day. */
export const sieOf = ({ company, seat }: Trade, years: readonly BookedYear[], on: Day): Uint8Array => {
  const last = years.length - 1
  const used = new Set(
    years.flatMap(({ opening, entries }) => [...opening.keys(), ...entries.flatMap(({ rows }) => rows.map(([account]) => account))]),
  )
  const document: SieDocument = {
    ...EMPTY_DOCUMENT,
    company: {
      ...EMPTY_DOCUMENT.company,
      name: company.name,
      orgNumber: company.organisationNumber,
      form: company.form,
      address: { contact: '', street: seat.street, postal: `${seat.postalCode} ${seat.city}`, phone: seat.phone },
    },
    years: years.map(({ year }, place) => ({ index: place - last, from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) })).toReversed(),
    coversUntil: on,
    chart: 'BAS2025',
    accounts: Object.entries(ACCOUNTS)
      .filter(([number]) => [...used].some((account) => String(account) === number))
      .map(([number, name]) => ({ number, name, type: null, unit: '', sru: [] })),
    opening: years.flatMap(({ opening }, place) =>
      [...opening]
        .filter(([, amount]) => amount !== 0)
        .map(([account, amount]) => ({ year: place - last, account: String(account), amount, quantity: null })),
    ),
    vouchers: years.flatMap(vouchersOf),
  }
  const balances = computeBalances(document).flatMap(({ year, balances: all }) => all.map((each) => ({ ...each, year, quantity: null })))
  const closing = balances.filter(({ of }) => of === 'closing').map(({ of: _of, ...balance }) => balance)
  const results = balances.filter(({ of }) => of === 'results').map(({ of: _of, ...balance }) => balance)
  return writeSie({ ...document, closing, results }, { program: PROGRAM, generatedOn: addDays(on, 1) }).bytes
}

/** Each series is numbered from 1 in every year, in the order of the days. */
export const vouchersOf = ({ entries }: Pick<BookedYear, 'entries'>): readonly SieVoucher[] => {
  const last = new Map<string, number>()
  return entries.map(({ series, date, text, rows }) => {
    const number = (last.get(series) ?? 0) + 1
    last.set(series, number)
    return {
      series,
      number: String(number),
      date,
      text,
      registeredOn: date,
      sign: '',
      rows: rows.map(([account, amount]) => ({
        account: String(account),
        objects: [],
        amount,
        date: null,
        text: '',
        quantity: null,
        sign: '',
        change: 'original' as const,
      })),
    }
  })
}
