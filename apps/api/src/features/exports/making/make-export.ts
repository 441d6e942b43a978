import { rename, rm, stat } from 'node:fs/promises'
import { daysAfter, EXPORT_DAYS } from '@portal/domain'
import type { Language } from '@portal/texts'
import type { Database } from '../../../platform/database.ts'
import { transaction } from '../../../platform/pool.ts'
import type { Storage } from '../../../content/storage.ts'
import { beginExport, holdExport, saveFailure, saveProgress, saveReady } from '../exports.store.ts'
import { type Archive, createArchive } from './archive.ts'
import { writeExport } from './write-export.ts'

export type Making = {
  readonly database: Pick<Database, 'pool'>
  readonly storage: Storage
  readonly exportId: string
  readonly language: Language
  readonly now: Date
}

/**
 * Makes an export, unless another process does. The file appears under its name only when complete. A full disk is told to the person who asked;
 * other failures reject.
 */
export const makeExport = async (making: Making): Promise<void> => {
  const letGo = await holdExport(making.database, making.exportId)
  if (!letGo) return
  try {
    await make(making)
  } finally {
    letGo()
  }
}

const make = async ({ database, storage, exportId, language, now }: Making): Promise<void> => {
  const { pool } = database
  const subscriptionId = await beginExport(pool, exportId)
  if (subscriptionId === undefined) return
  const path = storage.exportOf(subscriptionId, exportId)
  const part = `${path}.part`
  let archive: Archive | undefined
  try {
    await storage.prepare(subscriptionId)
    const begun = createArchive(part, now)
    archive = begun
    const written = await transaction(database, (client) =>
      writeExport(client, {
        subscriptionId,
        archive: begun,
        storage,
        language,
        at: now,
        onProgress: (done, total) => void saveProgress(pool, exportId, done, total).catch(() => undefined),
      }),
    )
    await begun.close()
    const { size } = await stat(part)
    await rename(part, path)
    const expiresAt = daysAfter(now, EXPORT_DAYS)
    if (!(await saveReady(pool, exportId, { ...written, size }, now, expiresAt))) await rm(path, { force: true })
  } catch (error) {
    archive?.abandon()
    await rm(part, { force: true })
    if (!isDiskFull(error)) throw error
    await saveFailure(pool, exportId, 'disk-full')
  }
}

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === 'EFBIG')
