import type { RecordKind } from '@portal/domain'
import { type Transliteration, sieWriter } from '@portal/sie'
import { texts } from '@portal/texts'
import { composeDocument } from '../../../content/bookkeeping/compose-document.ts'
import { type Closings, loadBooks } from '../../../content/bookkeeping/load-books.ts'
import { voucherOf } from '../../../content/bookkeeping/voucher-content.ts'
import type { PgClient } from '../../../platform/database.ts'
import type { FiscalYear } from '../../../content/bookkeeping/fiscal-years.store.ts'
import { isReadable, voucherBatches } from '../../../content/bookkeeping/reports/vouchers.store.ts'
import type { SourceHead } from './source.store.ts'

export type Letters = { readonly year: string; readonly letters: readonly Transliteration[] }
type Given = {
  readonly head: SourceHead
  readonly year: Pick<FiscalYear, 'from'>
  readonly today: string
  /** Closing balances of earlier years, shared by all years of one export. */
  readonly closings: Closings
  readonly tell: (letters: Letters) => void
  /** Told each record that cannot be read and is left out. */
  readonly leaveOut: (kind: RecordKind, key: string) => unknown
}

/** Writes a year's books as SIE 4E, a batch of vouchers at a time. Returns the letters that CP437 could not hold. */
export async function* sieOf(
  client: PgClient,
  subscriptionId: string,
  { head, year, today, closings, tell, leaveOut }: Given,
): AsyncGenerator<Uint8Array> {
  const company = { name: head.companyName, organisationNumber: head.organisationNumber }
  const books = await loadBooks(client, subscriptionId, company, (years) => years.find(({ from }) => from === year.from), closings)
  if (!books) {
    leaveOut('fiscal-year', year.from)
    return
  }
  const writer = sieWriter(composeDocument(books), { program: { name: texts('sv').frame.brand, version: '1.0' }, generatedOn: today })
  yield writer.head()
  for await (const batch of voucherBatches(client, subscriptionId, year)) {
    yield writer.vouchers(batch.filter(isReadable).map(({ content }) => voucherOf(content)))
    for (const { key } of batch.filter((each) => !isReadable(each))) leaveOut('voucher', key)
  }
  tell({ year: year.from, letters: writer.transliterated() })
}
