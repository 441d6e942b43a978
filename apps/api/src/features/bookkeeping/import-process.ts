import { connect } from '../../platform/database.ts'
import { carryOutInProcess } from '../../platform/process-work.ts'
import type { ImportTask } from './book-tasks.ts'
import { importInto } from './import-books.ts'

export type ImportInput = { readonly databaseUrl: string; readonly task: Omit<ImportTask, 'bytes'> }

/** The process of `booksWork`, in which large files are previewed and imported. */
carryOutInProcess(async ({ databaseUrl, task }: ImportInput, bytes) => {
  const database = connect(databaseUrl, { max: 2, applicationName: 'portal-books' })
  try {
    return await importInto(database, { ...task, bytes })
  } finally {
    await database.close()
  }
})
