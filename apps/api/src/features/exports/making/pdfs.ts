import { createPdf, type Pdf } from '@portal/pdf'
import type { Texts } from '@portal/texts'
import { balancesIn } from '../../../platform/books/balances.store.ts'
import type { PgClient } from '../../../platform/database.ts'
import type { FiscalYear } from '../../../platform/fiscal-years.store.ts'
import { vouchersOf } from './sie.ts'
import type { SourceHead } from './source.store.ts'

type Given = { readonly client: PgClient; readonly subscriptionId: string; readonly head: SourceHead; readonly at: Date; readonly texts: Texts }

/** A document whose pages leave while it is written; whoever stops reading has stopped the writing once this generator is over. */
async function* written(title: string, { head, at, texts }: Given, write: (pdf: Pdf) => Promise<void>): AsyncGenerator<Uint8Array> {
  const pdf = createPdf({
    title,
    author: texts.frame.brand,
    language: texts.language,
    at,
    footer: `${head.companyName} (${head.customerNumber})`,
    pageName: texts.frame.page,
  })
  const pages: AsyncIterable<Uint8Array> = pdf.stream
  const writing = write(pdf).then(pdf.finish, (error: unknown) => void pdf.stream.destroy(error instanceof Error ? error : new Error(String(error))))
  try {
    yield* pages
  } finally {
    pdf.stream.destroy()
    await writing
  }
}

/** Every voucher of a year with its rows. */
export const voucherListPdf = (given: Given, year: FiscalYear): AsyncGenerator<Uint8Array> => {
  const { exports: say, records, format } = given.texts
  return written(say.voucherList, given, async (pdf) => {
    pdf.title(say.voucherList, records.yearOption(year.from, year.to))
    const table = pdf.table([
      { header: records.voucher, width: 1.2 },
      { header: records.date, width: 1.4 },
      { header: records.account, width: 1 },
      { header: records.text, width: 4 },
      { header: records.debit, width: 1.6, align: 'right' },
      { header: records.credit, width: 1.6, align: 'right' },
    ])
    for await (const { series, number, date, text, rows } of vouchersOf(given.client, given.subscriptionId, year)) {
      if (pdf.stream.destroyed) return
      table.row([records.voucherName(series, number), date, '', text, '', ''], { strong: true })
      for (const { account, amount, text: about, change } of rows) {
        if (change === 'removed') continue
        table.row(['', '', account, about ?? '', amount > 0 ? format.amount(amount) : '', amount < 0 ? format.amount(-amount) : ''])
      }
      await pdf.drained()
    }
  })
}

/** Every account's opening balance, change and closing balance. */
export const balancesPdf = (given: Given, year: FiscalYear): AsyncGenerator<Uint8Array> => {
  const { records, format } = given.texts
  return written(records.balances, given, async (pdf) => {
    pdf.title(records.balances, records.yearOption(year.from, year.to))
    const table = pdf.table([
      { header: records.account, width: 1 },
      { header: records.accountName, width: 4 },
      { header: records.opening, width: 2, align: 'right' },
      { header: records.change, width: 2, align: 'right' },
      { header: records.closing, width: 2, align: 'right' },
    ])
    for (const { account, name, opening, change, closing } of await balancesIn(given.client, given.subscriptionId, year))
      table.row([account, name, ...[opening, change, closing].map(format.amount)])
  })
}
