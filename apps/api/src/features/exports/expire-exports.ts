import { rm } from 'node:fs/promises'
import type { Context } from '../context.ts'
import { expireDue } from './exports.store.ts'

/** Removes the files of exports that were kept for seven days. */
export const expireExports = async ({ database, storage, clock }: Pick<Context, 'database' | 'storage' | 'clock'>): Promise<void> => {
  for (const { id, subscriptionId } of await expireDue(database, clock())) await rm(storage.exportOf(subscriptionId, id), { force: true })
}
