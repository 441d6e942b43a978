import type { Report } from '@portal/domain'
import { createPdf } from '@portal/pdf'
import { writeBalanceSheet } from './balance-sheet-pdf.ts'
import { writeGeneralLedger } from './general-ledger-pdf.ts'
import { writeIncomeStatement } from './income-statement-pdf.ts'
import type { ReportPdf, WriteReport } from './report.ts'
import { writeVoucherList } from './voucher-list-pdf.ts'

const WRITERS: Readonly<Record<Report, WriteReport>> = {
  'balance-sheet': writeBalanceSheet,
  'income-statement': writeIncomeStatement,
  'general-ledger': writeGeneralLedger,
  'voucher-list': writeVoucherList,
}

/**
 * Yields a report of a year as PDF while it is written, so that memory does not grow with the books. If the reader stops, the writing has stopped
 * once this generator returns.
 */
export async function* reportPdf(report: Report, given: ReportPdf): AsyncGenerator<Uint8Array> {
  const { company, at, texts, year, logo } = given
  const title = texts.reports.name[report]
  const pdf = createPdf({
    title,
    issuer: { name: company.name, number: `${texts.words.customerNumber} ${company.customerNumber}`, logo },
    language: texts.language,
    at,
    footer: `${company.name} (${company.customerNumber})`,
    pageName: texts.frame.page,
    lacking: texts.frame.lettersLacking,
  })
  const pages: AsyncIterable<Uint8Array> = pdf.stream
  pdf.title(title, texts.bookkeeping.yearOption(year.from, year.to))
  const writing = WRITERS[report](pdf, given).then(pdf.finish, (error: unknown) => {
    pdf.stream.destroy(error instanceof Error ? error : new Error(String(error)))
  })
  try {
    yield* pages
  } finally {
    pdf.stream.destroy()
    await writing
  }
}
