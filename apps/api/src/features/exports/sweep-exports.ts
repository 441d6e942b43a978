import { rm } from 'node:fs/promises'
import type { Context } from '../context.ts'
import { idsOfExports } from './exports.store.ts'

const OLD_MS = 60 * 60 * 1000

/** Removes files from the exports' folders that belong to no export: parts left by a crash, and files whose row is gone. Gives their number. */
export const sweepExports = async ({ database, storage }: Pick<Context, 'database' | 'storage'>): Promise<number> => {
  let swept = 0
  for await (const { subscriptionId, exports } of storage.lying()) {
    const old = exports.filter(({ changedAt }) => Date.now() - changedAt.getTime() > OLD_MS)
    const known = old.length > 0 ? await idsOfExports(database, subscriptionId) : new Set<string>()
    for (const { name, path } of old) {
      if (known.has(name.replace(/\.zip(\.part)?$/, ''))) continue
      await rm(path, { force: true })
      swept += 1
    }
  }
  return swept
}
