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

/**
 * The ZIP keeps the names of its files until it is closed, and each name keeps alive the buffer that Node cut it from. A small pool (usually 64 kB)
 * keeps this small.
 */
Buffer.poolSize = 1024

/** The thread of the job `make-export`. */
await carryOut(async ({ databaseUrl, dataDir, ...task }: ExportTask) => {
  const pool = connectPool(databaseUrl, { max: 3, applicationName: 'portal-export' })
  try {
    await makeExport({ database: { pool }, storage: createStorage(dataDir), ...task })
  } finally {
    await pool.end()
  }
})
