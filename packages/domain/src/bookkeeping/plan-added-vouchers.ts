import { countBy } from '../kernel/keys.ts'
import type { Day } from '../retention/retention.ts'
import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'

/**
 * A voucher on its way into the books. `number` is null where the file leaves it blank, or writes one that the books cannot have (`odd`, such as 12B).
 * `likeness` is the same for vouchers with the same day and rows.
 */
export type IncomingVoucher = {
  readonly series: string
  readonly number: number | null
  readonly odd?: boolean
  readonly date: Day
  readonly likeness: string
}
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
  /** Whether the same file was imported before, and that import was not undone. */
  readonly broughtBefore: boolean
}
/** What is done with a voucher that stands in the books already (`again`), and with a number that another voucher has (`taken`). */
export type AddingManner = { readonly again: 'skip' | 'add'; readonly taken: 'skip' | 'renumber' }

/** `at` is the voucher's place in the file. `renumbered`: the file gave it another number. */
export type AddedVoucher = { readonly at: number; readonly year: Day; readonly number: number; readonly renumbered: boolean }
export const SKIPPING_REASONS = ['file-already-imported', 'voucher-already-there', 'voucher-number-taken'] as const
export type SkippedVoucher = { readonly at: number; readonly year: Day; readonly reason: (typeof SKIPPING_REASONS)[number] }
/** `alike` and `taken`: how many of the file's vouchers are there already, and how many have another voucher's number, whatever is done with them. */
export type AddingPlan = {
  readonly added: readonly AddedVoucher[]
  readonly skipped: readonly SkippedVoucher[]
  readonly alike: number
  readonly taken: number
}
export type AddingRefusal =
  | { readonly code: 'year-unknown'; readonly outside: { readonly from: string; readonly to: string } }
  | { readonly code: 'account-unknown'; readonly accounts: readonly string[] }

/**
 * Adds the vouchers of a file that brings vouchers (4I) to the fiscal years that the books have; it never removes or changes one (G18). The books' own
 * years decide where a voucher belongs. A blank number gets the next of its series and year. A file that was imported before adds nothing without an
 * explicit choice. Refuses with every reason at once: `year-unknown` with the first and last day outside every year, `account-unknown`.
 */
export const planAddedVouchers = (
  vouchers: readonly IncomingVoucher[],
  { years, standing, lastNumber, unknownAccounts, broughtBefore }: BooksBefore,
  { again, taken }: AddingManner,
): Result<AddingPlan, NonEmpty<AddingRefusal>> => {
  const placed = vouchers.map(({ date }) => years.find(({ from, to }) => from <= date && date <= to)?.from)
  const days = vouchers.flatMap(({ date }, at) => (placed[at] === undefined ? [date] : [])).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  const outside: readonly AddingRefusal[] = from === undefined || to === undefined ? [] : [{ code: 'year-unknown', outside: { from, to } }]
  const unknown: readonly AddingRefusal[] = unknownAccounts.length > 0 ? [{ code: 'account-unknown', accounts: unknownAccounts }] : []
  const [first, ...more] = [...outside, ...unknown]
  if (first) return refuse([first, ...more])

  const numbers = numbering(standing, lastNumber)
  const twins = new Set(standing.map(twinKey))
  const alike = countBy(standing, alikeKey)
  const added: AddedVoucher[] = []
  const skipped: SkippedVoucher[] = []
  const brought = broughtBefore && again === 'skip' && taken === 'skip'
  const found = { alike: 0, taken: 0 }
  /** Numbers that the file itself gives come first, so that a blank one never takes the place of a later voucher. */
  const order = [...vouchers.keys()].toSorted((one, other) => Number(vouchers[one]?.number === null) - Number(vouchers[other]?.number === null))
  for (const at of order) {
    const [voucher, year] = [vouchers[at], placed[at]]
    if (!voucher || year === undefined) continue
    const { series, number, likeness, odd = false } = voucher
    const isThere = number === null ? take(alike, alikeKey(voucher)) : twins.has(twinKey({ year, series, number, likeness }))
    if (isThere && number !== null) take(alike, alikeKey(voucher))
    const isTaken = number !== null && numbers.has(year, series, number)
    if (isThere) found.alike += 1
    else if (isTaken) found.taken += 1
    if (isThere && again === 'skip') skipped.push({ at, year, reason: 'voucher-already-there' })
    else if (isTaken && !isThere && taken === 'skip') skipped.push({ at, year, reason: 'voucher-number-taken' })
    else if (brought) skipped.push({ at, year, reason: 'file-already-imported' })
    else added.push({ at, year, number: numbers.claim(year, series, isTaken ? null : number), renumbered: isTaken || odd })
  }
  return ok({ added: added.toSorted(byPlace), skipped: skipped.toSorted(byPlace), ...found })
}

/** A numbered voucher is there when its number holds the same day and rows; one without a number when any voucher of its series does. */
const twinKey = ({ year, series, number, likeness }: StandingVoucher): string => `${year}/${series}/${number}/${likeness}`
const alikeKey = ({ series, likeness }: Pick<StandingVoucher, 'series' | 'likeness'>): string => `${series}/${likeness}`

const byPlace = (one: { readonly at: number }, other: { readonly at: number }): number => one.at - other.at

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
