import type pg from 'pg'
import { BOOK_YEARS, booksOf } from './books/books.ts'
import { sieOf } from './books/document.ts'
import { repaidEntries } from './books/repaid.ts'
import { salesOf } from './books/sales.ts'
import { BERGSTROM } from './books/trades/bergstrom.ts'
import { HAVETS_FISK } from './books/trades/havets-fisk.ts'
import { KANEL } from './books/trades/kanel.ts'
import { addRecords, type NewRecord } from './builders.ts'
import { sentReports } from './expenses.ts'
import { cardsOf, draftOf, invoiceRecords } from './invoicing.ts'

/** Fills a subscription's books from the bytes of a SIE file. */
export type FillBooks = (client: pg.PoolClient, subscriptionId: string, bytes: Uint8Array, at: Date) => Promise<void>

/** The seed of what is generated. */
const SEED = 'demo'
/** The world stands still on this day: nothing in it happens later. */
const LAST_DAY = '2026-10-31'
/** Havets Fisk's Fakturering ends then: a quarter after the VAT on food was lowered. */
export const FISH_END = '2026-06-30T13:20:00Z'

/** Two years of books, with the invoices and the expenses that are booked in them. */
export const addBooks = async (client: pg.PoolClient, fillBooks: FillBooks, subscriptionId: string, at: Date): Promise<void> => {
  const { years, sales } = booksOf(BERGSTROM, SEED, LAST_DAY, repaidEntries(sentReports()))
  await fillBooks(client, subscriptionId, sieOf(BERGSTROM, years, LAST_DAY), at)
  await addRecords(client, subscriptionId, [...cardsOf(BERGSTROM, LAST_DAY), ...invoiceRecords(BERGSTROM, sales, LAST_DAY)])
}

/** The invoices of Havets Fisk until its Fakturering ended. */
export const fishInvoicing = (): readonly NewRecord[] => {
  const until = FISH_END.slice(0, 10)
  const sales = salesOf(HAVETS_FISK, BOOK_YEARS, SEED).filter(({ date }) => date < until)
  return [...cardsOf(HAVETS_FISK, until), ...invoiceRecords(HAVETS_FISK, sales, until)]
}

/** With one invoice that is not sent yet. */
export const cafeInvoicing = (): readonly NewRecord[] => {
  const sales = salesOf(KANEL, BOOK_YEARS, SEED)
  const next = sales.filter(({ date }) => date > LAST_DAY).slice(0, 1)
  const sent = sales.filter(({ date }) => date <= LAST_DAY)
  return [...cardsOf(KANEL, LAST_DAY), ...invoiceRecords(KANEL, sent, LAST_DAY), ...next.map((sale) => draftOf(KANEL, sale, '2026-10-30'))]
}
