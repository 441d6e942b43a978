import { randomUUID } from 'node:crypto'
import { mkdir, open, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Download } from '@portal/contract'
import { paperName, type Report } from '@portal/domain'
import { type Language, texts } from '@portal/texts'
import type { Context } from '../../context.ts'
import { limited } from '../../../platform/limited.ts'
import { ProblemError } from '../../../platform/problem.ts'
import type { ReportPdf } from '../../../content/bookkeeping/reports/report.ts'
import { inThread } from '../../../platform/thread.ts'

export type PdfTask = Pick<ReportPdf, 'subscriptionId' | 'company' | 'year' | 'at' | 'logo'> & {
  readonly databaseUrl: string
  readonly report: Report
  readonly language: Language
  /** The descriptor of an open file of this process; threads share descriptors. */
  readonly target: number
}

/** The most reports that are made at once, so that a long one does not delay a short one. When the queue is full, the caller has to try again later. */
const AT_ONCE = 2
const WAITING = 8
const THREAD = new URL('report-thread.ts', import.meta.url)

/**
 * Makes a report as PDF. Laying out pages is slow, so threads do it, two reports at a time, and few may wait. The pages are written to a file that
 * has been unlinked, so nothing remains of it, however the request ends.
 */
export const pdfMaker = ({ databaseUrl, dataDir }: Pick<Context, 'databaseUrl' | 'dataDir'>) =>
  limited(
    AT_ONCE,
    async (task: Omit<PdfTask, 'databaseUrl' | 'target'>): Promise<Download> => {
      await mkdir(dataDir, { recursive: true })
      const path = join(dataDir, `report-${randomUUID()}.part`)
      const file = await open(path, 'wx+', 0o600)
      try {
        await unlink(path)
        await inThread<PdfTask, undefined>(THREAD, { ...task, databaseUrl, target: file.fd })
        const { size } = await file.stat()
        return { fileName: fileNameOf(task), bytes: { size, chunks: file.createReadStream({ start: 0 }) } }
      } catch (error) {
        await file.close()
        throw error
      }
    },
    { most: WAITING, full: () => new ProblemError({ code: 'too-many-requests', retryAfter: 10 }) },
  )

const fileNameOf = ({ report, company, year, language }: Pick<PdfTask, 'report' | 'company' | 'year' | 'language'>): string => {
  const [first, last] = [year.from.slice(0, 4), year.to.slice(0, 4)]
  return paperName(`${texts(language).reports.name[report]} ${company.name} ${first === last ? first : `${first}-${last}`}`, 'pdf')
}
