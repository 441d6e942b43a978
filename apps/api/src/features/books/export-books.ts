import type { Download } from '@portal/contract'
import { type SieVoucher, type SieWriting, writeSie } from '@portal/sie'
import { texts } from '@portal/texts'
import { type Database, type PgClient, transaction } from '../../platform/database.ts'
import { fiscalYearsOf, type FiscalYear, latestYear, yearHolding } from '../../platform/fiscal-years.store.ts'
import { ProblemError } from '../../platform/problem.ts'
import { findOwner, loadAccounts, loadVouchers, loadYears } from './books.store.ts'
import type { ExportTask } from './books-work.ts'
import { type Books, composeDocument, isDeclared } from './compose-document.ts'
import { refuseWithoutBooks } from './import-books.ts'
import { voucherOf } from './voucher-content.ts'

/**
 * The books of a year (`wanted`: a day in it, or the calendar year it is named after; default the latest) as SIE 4E.
 * Raises `kind-not-offered`, `year-unknown`.
 */
export const exportBooks = async (
  database: Pick<Database, 'pool'>,
  { subscriptionId, wanted, today }: Omit<ExportTask, 'kind'>,
): Promise<Download> => {
  const books = await transaction(database, async (client) => {
    await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    return loadBooks(client, subscriptionId, wanted)
  })
  const { bytes, transliterated } = writeSie(composeDocument(books), {
    program: { name: texts('sv').frame.brand, version: '1.0' },
    generatedOn: today,
  })
  return { fileName: fileNameOf(books.company.name, books.wanted), bytes, headers: headersOf(transliterated) }
}

/** As they stand at one moment, whatever is written meanwhile. */
const loadBooks = async (client: PgClient, subscriptionId: string, wanted: string | undefined): Promise<Books> => {
  const { service, companyName: name, organisationNumber } = await findOwner(client, subscriptionId)
  refuseWithoutBooks(service)
  const known = await fiscalYearsOf(client, subscriptionId)
  const chosen = wanted === undefined ? latestYear(known) : yearNamed(known, wanted)
  const years = await loadYears(client, subscriptionId)
  const year = years.find(({ from }) => from === chosen?.from)
  if (!year) throw new ProblemError({ code: 'year-unknown' })
  const vouchers = new Map<string, readonly SieVoucher[]>()
  for (const each of years) {
    if (each === year || !isDeclared(each)) vouchers.set(each.from, (await loadVouchers(client, subscriptionId, each.from)).map(voucherOf))
  }
  return { company: { name, organisationNumber }, accounts: await loadAccounts(client, subscriptionId), years, wanted: year, vouchers }
}

/** `2016` is the year that begins in 2016, or else the one that ends there. */
const yearNamed = (years: readonly FiscalYear[], wanted: string): FiscalYear | undefined =>
  wanted.length > 4
    ? yearHolding(years, wanted)
    : (years.find(({ from }) => from.startsWith(wanted)) ?? years.find(({ to }) => to.startsWith(wanted)) ?? yearHolding(years, `${wanted}-01-01`))

const fileNameOf = (company: string, { from, to }: Pick<FiscalYear, 'from' | 'to'>): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return `${company.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')}-${first === last ? first : `${first}-${last}`}.se`
}

/** A header has little room, and who lost a hundred letters knows enough. */
const MOST_LETTERS = 100

/** `%E2%82%AC=EUR`, a comma between: letters that the file's code page lacks, and what stands for them. */
const headersOf = (letters: SieWriting['transliterated']): Readonly<Record<string, string>> => {
  const list = letters.slice(0, MOST_LETTERS).map(({ from, to }) => `${encodeURIComponent(from)}=${encodeURIComponent(to)}`)
  return list.length > 0 ? { 'X-Transliterated': list.join(',') } : {}
}
