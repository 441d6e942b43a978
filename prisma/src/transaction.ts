import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { sqlState } from './errors.ts'

export type PgClient = pg.PoolClient

/** Serialisation failure, deadlock: somebody else was in the way, and will be gone. */
const TRY_AGAIN = new Set(['40001', '40P01'])
const MOST_TRIES = 3

/**
 * Runs `work` in one transaction on one connection: all of it or nothing. Repeated, three times at most, when it lost a deadlock or a
 * serialisation failure, so `work` keeps no state of its own; after a pause, for the winner must have its row before the loser is back.
 * For Prisma's calls in one transaction there is `prisma.$transaction`.
 */
export const transaction = async <T>({ pool }: { readonly pool: pg.Pool }, work: (client: PgClient) => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      const result = await work(client)
      await commit(client)
      client.release()
      return result
    } catch (error) {
      client.release(!(await rolledBack(client)))
      if (tries >= MOST_TRIES || !TRY_AGAIN.has(sqlState(error) ?? '')) throw error
      await pause(tries * (25 + Math.random() * 50))
    }
  }
}

/** PostgreSQL answers the commit of a transaction that an error has broken with a quiet rollback. */
const commit = async (client: PgClient): Promise<void> => {
  const { command } = await client.query('COMMIT')
  if (command !== 'COMMIT') throw new Error('the transaction was broken by an error that its work kept to itself, and has been undone')
}

const rolledBack = (client: PgClient): Promise<boolean> =>
  client.query('ROLLBACK').then(
    () => true,
    () => false,
  )
