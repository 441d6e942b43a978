import { connect } from '../../platform/database.ts'
import { carryOut } from '../../platform/thread.ts'
import type { ThreadTask } from './book-tasks.ts'
import { exportBooks } from './export-books.ts'

/** The thread of `booksWork`, in which large books are exported. */
await carryOut(async ({ databaseUrl, task }: ThreadTask) => {
  const database = connect(databaseUrl, { max: 2, applicationName: 'portal-books' })
  try {
    return await exportBooks(database, task)
  } finally {
    await database.close()
  }
})
