import type { Context } from '../context.ts'
import { forgetExpired } from './kept-records.store.ts'

/** Records per statement: few enough that others need not wait. */
const BATCH = 4_000

/** Removes what imports keep once their days of undo are over. */
export const forgetExpiredImports = async ({ database, clock }: Pick<Context, 'database' | 'clock'>): Promise<void> => {
  while ((await forgetExpired(database.pool, clock(), BATCH)) > 0) await new Promise((resolve) => setImmediate(resolve))
}
