import { type Download, TRANSLITERATED, writeTransliterated } from '@portal/contract'
import { paperName } from '@portal/domain'
import { type SieWriting, writeSie } from '@portal/sie'
import { texts } from '@portal/texts'
import { type Database, type PgClient, transaction } from '../../platform/database.ts'
import { type FiscalYear, latestYear, yearHolding } from '../../content/bookkeeping/fiscal-years.store.ts'
import { ProblemError } from '../../platform/problem.ts'
import { findOwner } from './bookkeeping.store.ts'
import type { ExportTask } from './book-tasks.ts'
import { loadVouchers } from '../../content/bookkeeping/books.store.ts'
import { type Books, composeDocument } from '../../content/bookkeeping/compose-document.ts'
import { loadBooks } from '../../content/bookkeeping/load-books.ts'
import { refuseWithoutBooks } from './import-books.ts'
import { voucherOf } from '../../content/bookkeeping/voucher-content.ts'

/**
 * Writes the books of a year as SIE 4E. `wanted`: a day in the year, or a calendar year; default the latest year. Raises `kind-not-offered`,
 * `year-unknown`.
 */
export const exportBooks = async (database: Pick<Database, 'pool'>, task: Omit<ExportTask, 'kind'>): Promise<Download> => {
  const { subscriptionId, wanted, checksum, today } = task
  const { books, vouchers } = await transaction(database, async (client) => {
    await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    const found = await booksNamed(client, subscriptionId, wanted)
    return { books: found, vouchers: await loadVouchers(client, subscriptionId, found.wanted.from) }
  })
  const document = { ...composeDocument(books), vouchers: vouchers.map(voucherOf) }
  const { bytes, transliterated } = writeSie(document, { program: { name: texts('sv').frame.brand, version: '1.0' }, generatedOn: today, checksum })
  return { fileName: fileNameOf(books.company.name, books.wanted), bytes, headers: headersOf(transliterated) }
}

const booksNamed = async (client: PgClient, subscriptionId: string, wanted: string | undefined): Promise<Books> => {
  const { service, companyName: name, organisationNumber } = await findOwner(client, subscriptionId)
  refuseWithoutBooks(service)
  const books = await loadBooks(client, subscriptionId, { name, organisationNumber }, (years) =>
    wanted === undefined ? latestYear(years) : yearNamed(years, wanted),
  )
  if (!books) throw new ProblemError({ code: 'year-unknown' })
  return books
}

/** `2016` means the year that begins in 2016, or else the one that ends in 2016. */
const yearNamed = (years: readonly FiscalYear[], wanted: string): FiscalYear | undefined =>
  wanted.length > 4
    ? yearHolding(years, wanted)
    : (years.find(({ from }) => from.startsWith(wanted)) ?? years.find(({ to }) => to.startsWith(wanted)) ?? yearHolding(years, `${wanted}-01-01`))

const fileNameOf = (company: string, { from, to }: Pick<FiscalYear, 'from' | 'to'>): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return paperName(`${company} ${first === last ? first : `${first}-${last}`}`, 'se')
}

/** The most changed letters that are named in the header, whose size is limited. */
const MOST_LETTERS = 100

const headersOf = (letters: SieWriting['transliterated']): Readonly<Record<string, string>> =>
  letters.length > 0 ? { [TRANSLITERATED]: writeTransliterated(letters.slice(0, MOST_LETTERS)) } : {}
