import type { Download, SieImportAnswer } from '@portal/contract'
import type { Context } from '../context.ts'
import { fiscalYearsOf } from '../../content/bookkeeping/fiscal-years.store.ts'
import { limited } from '../../platform/limited.ts'
import { ProblemError } from '../../platform/problem.ts'
import { inProcess } from '../../platform/process-work.ts'
import { inThread } from '../../platform/thread.ts'
import type { ExportTask, ImportTask, ThreadTask } from './book-tasks.ts'
import { exportBooks } from './export-books.ts'
import { importInto } from './import-books.ts'
import type { ImportInput } from './import-process.ts'

const THREAD = new URL('./books-thread.ts', import.meta.url)
const IMPORT_PROCESS = new URL('./import-process.ts', import.meta.url)
/** A file or year below its limit takes a few milliseconds and is handled at once; starting a thread or process takes a quarter of a second. */
const FEW_BYTES = 256 * 1024
const FEW_VOUCHERS = 2_000

/** So many large imports and exports wait in a process; who comes after them is asked for patience, because a waiting file is kept in memory. */
const QUEUE = { most: 4, full: () => new ProblemError({ code: 'too-many-requests', retryAfter: 20 }) }

/** Imports and exports books: large files in a process, large books in a thread, one import and one export at a time. */
export const booksWork = ({ database, databaseUrl }: Context) => {
  const importBeside = limited(
    1,
    ({ bytes, ...task }: ImportTask) => inProcess<ImportInput, SieImportAnswer>(IMPORT_PROCESS, { databaseUrl, task }, bytes),
    QUEUE,
  )
  const exportBeside = limited(1, (task: ExportTask) => inThread<ThreadTask, Download>(THREAD, { databaseUrl, task }), QUEUE)
  return {
    /** Raises the problems of `importInto`. */
    importSie: (task: ImportTask): Promise<SieImportAnswer> => (task.bytes.byteLength <= FEW_BYTES ? importInto(database, task) : importBeside(task)),
    /** Raises the problems of `exportBooks`. */
    exportSie: async (task: ExportTask): Promise<Download> => {
      const years = await fiscalYearsOf(database.pool, task.subscriptionId)
      const vouchers = years.reduce((sum, year) => sum + year.vouchers, 0)
      return vouchers <= FEW_VOUCHERS ? exportBooks(database, task) : exportBeside(task)
    },
  }
}
