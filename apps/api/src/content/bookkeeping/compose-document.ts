import { declaredAs, EMPTY_DOCUMENT, type SieAccount, type SieBalance, type SieDocument, type SieYear } from '@portal/sie'
import type { StoredBalance, StoredFile, StoredYear } from './stored-year.ts'

export type Books = {
  readonly company: { readonly name: string; readonly organisationNumber: string | null }
  readonly accounts: readonly SieAccount[]
  /** Every known year, oldest first. */
  readonly years: readonly StoredYear[]
  readonly wanted: StoredYear
  /** By the first day of their year, öre by account: what the vouchers of each year that declares nothing come to. */
  readonly closings: ReadonlyMap<string, readonly AccountSum[]>
}
type AccountSum = { readonly account: string; readonly closing: number }

/** The document of one year without its vouchers, as a file tells it: that year is 0, the one before it -1, with the balances of all. */
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

/** Declared balances are given back as they came, until a voucher of the year changes. */
export const isDeclared = (year: StoredYear): year is StoredYear & { declared: NonNullable<StoredYear['declared']> } =>
  year.declared !== null && (year.declared.closing.length > 0 || year.declared.results.length > 0)

const balancesOf = (balances: readonly StoredBalance[], index: number): readonly SieBalance[] =>
  balances.map(([account, amount, quantity]) => ({ year: index, account, amount, quantity }))

/** A year that has no vouchers and declares nothing is known by its opening alone: nothing can be said of how it closed. */
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

/** What a file said beside its years. A year that came along in another year's file shares its company, dimensions and objects, not its remarks. */
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
