import { connect } from '../../platform/database.ts'
import { carryOut } from '../../platform/thread.ts'
import type { ThreadTask } from './book-tasks.ts'
import { exportBooks } from './export-books.ts'
import { importInto } from './import-books.ts'

/** The thread of `booksWork`, in which large books are imported and exported. */
await carryOut(async ({ databaseUrl, task }: ThreadTask) => {
  const database = connect(databaseUrl, { max: 2, applicationName: 'portal-books' })
  try {
    return task.kind === 'import' ? await importInto(database, task) : await exportBooks(database, task)
  } finally {
    await database.close()
  }
})
