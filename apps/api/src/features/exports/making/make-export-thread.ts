import type { Language } from '@portal/texts'
import { connect } from '../../../platform/database.ts'
import { createStorage } from '../../../platform/storage.ts'
import { carryOut } from '../../../platform/thread.ts'
import { makeExport } from './make-export.ts'

export type ExportTask = {
  readonly databaseUrl: string
  readonly dataDir: string
  readonly exportId: string
  readonly language: Language
  readonly now: Date
}

/** An export is made beside the requests; begun by the job `make-export`. */
await carryOut(async ({ databaseUrl, dataDir, ...task }: ExportTask) => {
  const database = connect(databaseUrl, { max: 3, applicationName: 'portal-export' })
  try {
    await makeExport({ database, storage: createStorage(dataDir), ...task })
  } finally {
    await database.close()
  }
})
