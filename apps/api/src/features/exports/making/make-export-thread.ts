import type { Language } from '@portal/texts'
import { connectPool } from '../../../platform/pool.ts'
import { createStorage } from '../../../content/storage.ts'
import { carryOut } from '../../../platform/thread.ts'
import { makeExport } from './make-export.ts'

export type ExportTask = {
  readonly databaseUrl: string
  readonly dataDir: string
  readonly exportId: string
  readonly language: Language
  readonly now: Date
}

/** A ZIP keeps its files' names to its end, and a name keeps the slab that Node cut it from: of the usual 64 kB for each file, this leaves little. */
Buffer.poolSize = 1024

/** An export is made beside the requests; begun by the job `make-export`. */
await carryOut(async ({ databaseUrl, dataDir, ...task }: ExportTask) => {
  const pool = connectPool(databaseUrl, { max: 3, applicationName: 'portal-export' })
  try {
    await makeExport({ database: { pool }, storage: createStorage(dataDir), ...task })
  } finally {
    await pool.end()
  }
})
