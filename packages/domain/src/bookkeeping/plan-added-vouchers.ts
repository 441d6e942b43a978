import type { Day } from '../retention/retention.ts'
import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'

/** A voucher on its way into the books. `number` is null where the file leaves it blank; `likeness` is the same for vouchers with the same day and rows. */
export type IncomingVoucher = { readonly series: string; readonly number: number | null; readonly date: Day; readonly likeness: string }
/** A voucher that stands in the books, by the first day of its fiscal year. */
export type StandingVoucher = { readonly year: Day; readonly series: string; readonly number: number | null; readonly likeness: string }

export type BooksBefore = {
  readonly years: readonly { readonly from: Day; readonly to: Day }[]
  /** At least the vouchers with one of the incoming numbers, and those of the incoming days. */
  readonly standing: readonly StandingVoucher[]
  /** The highest number of a series in a year; 0 where there is none. */
  readonly lastNumber: (year: Day, series: string) => number
  /** Accounts that are booked on and are neither in the books nor declared by the file. */
  readonly unknownAccounts: readonly string[]
}
/** What is done with a voucher that stands in the books already (`again`), and with a number that another voucher has (`taken`). */
export type AddingManner = { readonly again: 'skip' | 'add'; readonly taken: 'skip' | 'renumber' }

/** `at` is the voucher's place in the file. */
export type AddedVoucher = { readonly at: number; readonly year: Day; readonly number: number }
export type SkippedVoucher = { readonly at: number; readonly reason: 'voucher-already-there' | 'voucher-number-taken' }
export type AddingPlan = { readonly added: readonly AddedVoucher[]; readonly skipped: readonly SkippedVoucher[] }
export type AddingRefusal = { readonly code: 'year-unknown' } | { readonly code: 'account-unknown'; readonly accounts: readonly string[] }

/**
 * Adds the vouchers of a file that brings vouchers (4I) to the fiscal years that the books have; it never removes or changes one (G18). The books' own
 * years decide where a voucher belongs. A blank number gets the next of its series and year. Refuses with every reason at once: `year-unknown` where
 * a day lies outside every year, `account-unknown`.
 */
export const planAddedVouchers = (
  vouchers: readonly IncomingVoucher[],
  { years, standing, lastNumber, unknownAccounts }: BooksBefore,
  { again, taken }: AddingManner,
): Result<AddingPlan, NonEmpty<AddingRefusal>> => {
  const placed = vouchers.map(({ date }) => years.find(({ from, to }) => from <= date && date <= to)?.from)
  const outside: readonly AddingRefusal[] = placed.includes(undefined) ? [{ code: 'year-unknown' }] : []
  const unknown: readonly AddingRefusal[] = unknownAccounts.length > 0 ? [{ code: 'account-unknown', accounts: unknownAccounts }] : []
  const [first, ...more] = [...outside, ...unknown]
  if (first) return refuse([first, ...more])

  const numbers = numbering(standing, lastNumber)
  const twins = new Set(standing.map(twinKey))
  const alike = countOf(standing.map(alikeKey))
  const added: AddedVoucher[] = []
  const skipped: SkippedVoucher[] = []
  /** Numbers that the file itself gives come first, so that a blank one never takes the place of a later voucher. */
  const order = [...vouchers.keys()].toSorted((one, other) => Number(vouchers[one]?.number === null) - Number(vouchers[other]?.number === null))
  for (const at of order) {
    const [voucher, year] = [vouchers[at], placed[at]]
    if (!voucher || year === undefined) continue
    const { series, number, likeness } = voucher
    const isThere = number === null ? take(alike, alikeKey(voucher)) : twins.has(twinKey({ year, series, number, likeness }))
    if (isThere && number !== null) take(alike, alikeKey(voucher))
    const isTaken = number !== null && numbers.has(year, series, number)
    if (isThere && again === 'skip') skipped.push({ at, reason: 'voucher-already-there' })
    else if (isTaken && !isThere && taken === 'skip') skipped.push({ at, reason: 'voucher-number-taken' })
    else added.push({ at, year, number: numbers.claim(year, series, isTaken ? null : number) })
  }
  return ok({ added: added.toSorted(byPlace), skipped: skipped.toSorted(byPlace) })
}

/** A numbered voucher is there when its number holds the same day and rows; one without a number when any voucher of its series does. */
const twinKey = ({ year, series, number, likeness }: StandingVoucher): string => `${year}/${series}/${number}/${likeness}`
const alikeKey = ({ series, likeness }: Pick<StandingVoucher, 'series' | 'likeness'>): string => `${series}/${likeness}`

const byPlace = (one: { readonly at: number }, other: { readonly at: number }): number => one.at - other.at

const countOf = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
/** Each voucher in the books is the twin of one in the file, not of all that look like it. */
const take = (counts: Map<string, number>, key: string): boolean => {
  const left = counts.get(key) ?? 0
  if (left > 0) counts.set(key, left - 1)
  return left > 0
}

const keyOf = (year: Day, series: string, number: number): string => `${year}/${series}/${number}`

const numbering = (standing: readonly StandingVoucher[], lastNumber: BooksBefore['lastNumber']) => {
  const used = new Set(standing.flatMap(({ year, series, number }) => (number === null ? [] : [keyOf(year, series, number)])))
  const last = new Map<string, number>()
  return {
    has: (year: Day, series: string, number: number): boolean => used.has(keyOf(year, series, number)),
    /** The number itself, or the next of the series for null. */
    claim: (year: Day, series: string, number: number | null): number => {
      const name = `${year}/${series}`
      const highest = last.get(name) ?? lastNumber(year, series)
      const claimed = number ?? highest + 1
      last.set(name, Math.max(highest, claimed))
      used.add(keyOf(year, series, claimed))
      return claimed
    },
  }
}
