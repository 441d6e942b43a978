import { rm } from 'node:fs/promises'
import type { Context } from '../context.ts'
import { idsOfFiles } from '../../content/files/files.store.ts'
import { fileIdOf } from '../../content/storage.ts'

/** No upload takes this long: an older file without a row will never get one. */
const OLD_MS = 60 * 60 * 1000

/** Removes files that a crash left outside the database: their row was never committed or is gone. Gives their number. */
export const sweepFiles = async ({ database, storage }: Pick<Context, 'database' | 'storage'>): Promise<number> => {
  let swept = 0
  for await (const { subscriptionId, files } of storage.lying()) {
    const old = files.filter(({ changedAt }) => Date.now() - changedAt.getTime() > OLD_MS)
    const known = old.length > 0 ? await idsOfFiles(database.pool, subscriptionId) : new Set<string>()
    for (const { name, path } of old) {
      if (known.has(fileIdOf(name))) continue
      await rm(path, { force: true })
      swept += 1
    }
  }
  return swept
}
