import { rm } from 'node:fs/promises'
import type { Context } from '../context.ts'
import { idsOfFiles } from './files.store.ts'

/** No upload lasts this long: what is older and has no row will never get one. */
const OLD_MS = 60 * 60 * 1000

/** Removes what a crash left outside the database: files whose row was never committed, or whose row is gone. Answers how many. */
export const sweepFiles = async ({ database, storage }: Pick<Context, 'database' | 'storage'>): Promise<number> => {
  let swept = 0
  for await (const { subscriptionId, files } of storage.lying()) {
    const old = files.filter(({ changedAt }) => Date.now() - changedAt.getTime() > OLD_MS)
    const known = old.length > 0 ? await idsOfFiles(database.pool, subscriptionId) : new Set<string>()
    for (const { name, path } of old) {
      if (known.has(name)) continue
      await rm(path, { force: true })
      swept += 1
    }
  }
  return swept
}
