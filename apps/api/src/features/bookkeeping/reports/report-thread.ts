import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { texts } from '@portal/texts'
import { connectPool, transaction } from '../../../platform/pool.ts'
import { reportPdf } from '../../../content/bookkeeping/reports/report-pdf.ts'
import { carryOut } from '../../../platform/thread.ts'
import type { PdfTask } from './make-pdf.ts'

/** The thread of `pdfMaker`: lays out a report's pages. */
await carryOut(async ({ databaseUrl, report, language, target, ...given }: PdfTask): Promise<undefined> => {
  const pool = connectPool(databaseUrl, { max: 1, applicationName: 'portal-report' })
  try {
    await transaction({ pool }, async (client) => {
      await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
      await client.query('SET LOCAL statement_timeout = 0')
      await client.query('SET LOCAL idle_in_transaction_session_timeout = 0')
      const pages = reportPdf(report, { ...given, client, texts: texts(language) })
      await pipeline(Readable.from(pages), createWriteStream('', { fd: target, autoClose: false }))
    })
  } finally {
    await pool.end()
  }
})
