import { declaredAs, EMPTY_DOCUMENT, type SieAccount, type SieBalance, type SieDocument, type SieYear } from '@portal/sie'
import type { StoredBalance, StoredFile, StoredYear } from './stored-year.ts'

export type Books = {
  readonly company: { readonly name: string; readonly organisationNumber: string | null }
  readonly accounts: readonly SieAccount[]
  /** All known years, oldest first. */
  readonly years: readonly StoredYear[]
  readonly wanted: StoredYear
  /** The sums of each year that declares no balances, by the year's first day; öre by account. */
  readonly closings: ReadonlyMap<string, readonly AccountSum[]>
}
type AccountSum = { readonly account: string; readonly closing: number }

/** The SIE document of one year without its vouchers: that year is 0 and the year before it -1, with the balances of all years. */
export const composeDocument = ({ company, accounts, years, wanted, closings: sums }: Books): SieDocument => {
  const at = years.indexOf(wanted)
  const placed = years.map((year, position) => ({ year, index: position - at })).toSorted((one, other) => Math.abs(one.index) - Math.abs(other.index))
  const sieYears = placed.map(({ year: { from, to }, index }): SieYear => ({ index, from, to }))
  const base: SieDocument = {
    ...EMPTY_DOCUMENT,
    ...headOf(years, wanted, company),
    years: sieYears,
    accounts,
    opening: placed.flatMap(({ year, index }) => balancesOf(year.opening, index)),
    objectOpening: placed.flatMap(({ year, index }) => year.sie.objectOpening.map((each) => ({ year: index, ...each }))),
    objectClosing: placed.flatMap(({ year, index }) => (year.declared?.objectClosing ?? []).map((each) => ({ year: index, ...each }))),
    periodBalances: placed.flatMap(({ year, index }) => (year.declared?.periodBalances ?? []).map((each) => ({ year: index, ...each }))),
    periodBudgets: placed.flatMap(({ year, index }) => year.sie.periodBudgets.map((each) => ({ year: index, ...each }))),
  }
  const types = new Map(accounts.map(({ number, type }) => [number, type]))
  const closings = placed.map(({ year, index }) =>
    isDeclared(year)
      ? { closing: balancesOf(year.declared.closing, index), results: balancesOf(year.declared.results, index) }
      : computed(sums.get(year.from) ?? [], types, index),
  )
  return { ...base, closing: closings.flatMap(({ closing }) => closing), results: closings.flatMap(({ results }) => results) }
}

/** Declared balances are exported as they were imported, until a voucher of the year changes. */
export const isDeclared = (year: StoredYear): year is StoredYear & { declared: NonNullable<StoredYear['declared']> } =>
  year.declared !== null && (year.declared.closing.length > 0 || year.declared.results.length > 0)

const balancesOf = (balances: readonly StoredBalance[], index: number): readonly SieBalance[] =>
  balances.map(([account, amount, quantity]) => ({ year: index, account, amount, quantity }))

/** The computed balances of a year. A year without vouchers and declared balances has none: only its opening is known. */
const computed = (
  sums: readonly AccountSum[],
  types: ReadonlyMap<string, SieAccount['type']>,
  index: number,
): Pick<SieDocument, 'closing' | 'results'> => {
  const of = (kind: 'closing' | 'results') =>
    sums
      .filter(({ account }) => declaredAs(account, types.get(account) ?? null) === kind)
      .map(({ account, closing }): SieBalance => ({ year: index, account, amount: closing, quantity: null }))
  return { closing: of('closing'), results: of('results') }
}

type Head = Omit<StoredFile, 'program' | 'generated'>

/**
 * What the file contained besides its years. A year that came in another year's file shares that file's company, dimensions and objects, but not
 * its comments.
 */
const headOf = (years: readonly StoredYear[], wanted: StoredYear, { name, organisationNumber }: Books['company']): Head => {
  const { company: _company, ...empty } = EMPTY_DOCUMENT
  const nearest = years.findLast(({ sie }) => sie.file !== null)?.sie.file
  const file = wanted.sie.file ?? (nearest ? { ...nearest, comments: [], unknown: [], taxYear: '', coversUntil: null } : undefined)
  const { company = { ...EMPTY_DOCUMENT.company, orgNumber: organisationNumber ?? '' }, ...rest } = file ?? {}
  const { comments, taxYear, coversUntil, chart, currency, dimensions, objects, unknown } = { ...empty, ...rest }
  return {
    company: company.name === '' ? { ...company, name } : company,
    comments: [...comments],
    taxYear,
    coversUntil,
    chart,
    currency,
    dimensions: [...dimensions],
    objects: [...objects],
    unknown: [...unknown],
  }
}
