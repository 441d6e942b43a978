import type { Download } from '@portal/contract'
import type { Caller } from '../../access/guard.ts'
import { limiter, withinRate } from '../../platform/rate.ts'
import type { Context } from '../context.ts'
import { readOwnData } from './own-data.store.ts'

/** How often a person is given their data in an hour: it reads every table. */
const TIMES = { points: 10, duration: 60 * 60 }

/** Everything that is kept about the caller, as one file. Raises `too-many-requests`. */
export const ownData = ({ database, clock }: Pick<Context, 'database' | 'clock'>) => {
  const times = limiter(database, 'own-data', TIMES)
  return async (_input: unknown, { actor }: Caller): Promise<Download> => {
    await withinRate(times, actor.userId)
    const { kept, leftOut } = await readOwnData(database.pool, actor.userId)
    const file = { madeAt: clock().toISOString(), leftOut, kept }
    return { fileName: 'mina-tjanster-own-data.json', bytes: Buffer.from(JSON.stringify(file, null, 2)) }
  }
}
