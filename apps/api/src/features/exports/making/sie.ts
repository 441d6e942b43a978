import { type Transliteration, sieWriter } from '@portal/sie'
import { texts } from '@portal/texts'
import { composeDocument } from '../../../platform/books/compose-document.ts'
import { loadBooks } from '../../../platform/books/load-books.ts'
import { storedVoucher } from '../../../platform/books/stored-year.ts'
import { voucherOf } from '../../../platform/books/voucher-content.ts'
import type { PgClient } from '../../../platform/database.ts'
import type { FiscalYear } from '../../../platform/fiscal-years.store.ts'
import { yearRange } from '../../../platform/workspace-keys.ts'
import { rowsOf, type SourceHead } from './source.store.ts'

export type Letters = { readonly year: string; readonly letters: readonly Transliteration[] }
type Year = Pick<FiscalYear, 'from'>

/** A year's books as SIE 4E, voucher by voucher; what CP437 could not hold is told at the end. */
export async function* sieOf(
  client: PgClient,
  subscriptionId: string,
  { companyName: name, organisationNumber }: SourceHead,
  year: Year,
  today: string,
  tell: (letters: Letters) => void,
): AsyncGenerator<Uint8Array> {
  const books = await loadBooks(client, subscriptionId, { name, organisationNumber }, (years) => years.find(({ from }) => from === year.from))
  if (!books) return
  const writer = sieWriter(composeDocument(books), { program: { name: texts('sv').frame.brand, version: '1.0' }, generatedOn: today })
  yield writer.head()
  for await (const voucher of vouchersOf(client, subscriptionId, year)) yield writer.voucher(voucherOf(voucher))
  tell({ year: year.from, letters: writer.transliterated() })
}

/** A year's vouchers in their order. */
export const vouchersOf = (client: PgClient, subscriptionId: string, { from }: Year) => {
  const range = yearRange(from)
  return rowsOf(
    client,
    (row) => storedVoucher.parse(contentOf(row)),
    `SELECT content FROM workspace_record WHERE subscription_id = $1 AND kind = 'voucher' AND key >= $2 AND key < $3 ORDER BY key`,
    [subscriptionId, range.from, range.to],
  )
}

const contentOf = (row: unknown): unknown => (typeof row === 'object' && row !== null && 'content' in row ? row.content : undefined)
