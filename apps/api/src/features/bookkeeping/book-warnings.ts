import type { sieWarning } from '@portal/contract'
import { formatOrganisationNumber, maskOrganisationNumber, type YearsPlan } from '@portal/domain'
import { computeBalances, type SieBalance, type SieDocument } from '@portal/sie'
import type * as z from 'zod'
import type { ReadBooks } from './read-books.ts'

export type BookWarning = z.output<typeof sieWarning>

/** The most warnings of one kind that are listed. The rest are only counted, so that the answer stays small. */
const MOST_OF_A_KIND = 200

/** The importer's own warnings: declared balances that differ from the vouchers, another company's books, overlapping years. */
export const warningsOf = (books: ReadBooks, { dropped }: YearsPlan, organisationNumber: string | null): readonly BookWarning[] => {
  const { document, bytes } = books
  const differing = differencesOf(document)
  const lines = differing.length > 0 ? balanceLines(bytes) : new Map<string, number>()
  return [
    ...foreignCompany(books, organisationNumber),
    ...dropped.map(({ from, to }) => ({ line: 0, code: 'year-overlapping', text: `${from} – ${to}` })),
    ...limited(
      differing.map(({ label, year, ...facts }) => ({ line: lines.get(`${label} ${year} ${facts.account}`) ?? 0, code: CODES[label], ...facts })),
      Object.values(CODES),
    ),
  ]
}

/** A warning where the file names another company than the one whose books these are; `null`: that one has no number to compare. */
export const foreignCompany = (
  { document, organisationNumberLine }: Pick<ReadBooks, 'document' | 'organisationNumberLine'>,
  organisationNumber: string | null,
): readonly BookWarning[] => {
  const { orgNumber } = document.company
  const isForeign =
    organisationNumber !== null && orgNumber !== '' && formatOrganisationNumber(orgNumber) !== formatOrganisationNumber(organisationNumber)
  return isForeign ? [{ line: organisationNumberLine, code: 'organisation-number-foreign', text: maskOrganisationNumber(orgNumber) }] : []
}

type Label = '#IB' | '#UB' | '#RES'
const CODES = { '#IB': 'opening-differs', '#UB': 'closing-differs', '#RES': 'result-differs' } as const satisfies Record<Label, string>
type Difference = { readonly label: Label; readonly year: number; readonly account: string; readonly given: number; readonly computed: number }

/**
 * Compares declared balances with the vouchers. A year without vouchers is skipped, because its vouchers are not in the file. An opening balance is
 * compared with the end of the year before.
 */
const differencesOf = (document: SieDocument): readonly Difference[] =>
  computeBalances(document).flatMap(({ year, vouchers, balances }) => {
    if (vouchers === 0) return []
    const sums = new Map(balances.map(({ account, amount }) => [account, amount]))
    const closing = new Map(balances.flatMap(({ account, amount, of }) => (of === 'closing' ? [[account, amount] as const] : [])))
    return [
      ...against('#UB', document.closing, year, sums),
      ...against('#RES', document.results, year, sums),
      ...against('#IB', document.opening, year + 1, closing),
    ]
  })

const against = (label: Label, declared: readonly SieBalance[], year: number, computed: ReadonlyMap<string, number>): readonly Difference[] =>
  declared
    .filter((each) => each.year === year && each.amount !== (computed.get(each.account) ?? 0))
    .map(({ account, amount }) => ({ label, year, account, given: amount, computed: computed.get(account) ?? 0 }))

/** The first warnings of each of these codes, with a count of the rest. */
export const limited = (warnings: readonly BookWarning[], codes: readonly string[]): readonly BookWarning[] =>
  codes.flatMap((code) => {
    const all = warnings.filter((each) => each.code === code)
    const more = all.length - MOST_OF_A_KIND
    return more > 0 ? [...all.slice(0, MOST_OF_A_KIND), { line: 0, code: 'more-of-same', text: code, count: more }] : all
  })

/** The line of the file on which each balance is declared. */
const balanceLines = (bytes: Uint8Array): ReadonlyMap<string, number> => {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').split('\n')
  return new Map(
    lines.flatMap((line, at) => {
      const [, label = '', year, account] = /^\s{0,99}(#IB|#UB|#RES)[ \t]+"?(-?\d{1,3})"?[ \t]+"?([^\s"]{1,80})/i.exec(line) ?? []
      return account === undefined ? [] : [[`${label.toUpperCase()} ${Number(year)} ${account}`, at + 1] as const]
    }),
  )
}
