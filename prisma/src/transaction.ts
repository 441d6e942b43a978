import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { sqlState } from './errors.ts'

export type PgClient = pg.PoolClient

/** Serialisation failure and deadlock: another transaction was in the way and will be finished. */
const TRY_AGAIN = new Set(['40001', '40P01'])
const MOST_TRIES = 3

/**
 * Runs `work` in one transaction on one connection: all of it or nothing. It runs up to three times when it loses a deadlock or a serialisation
 * failure, so `work` must not keep state. The pause in between lets the winner get its row first.
 */
export const transaction = async <T>({ pool }: { readonly pool: pg.Pool }, work: (client: PgClient) => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    const client = await pool.connect()
    try {
      const [, result] = await allAnswered([client.query('BEGIN'), work(client)])
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

/**
 * Waits for what was asked at once on one connection: the statements go out together, in this order, and are carried out one after another. It waits
 * for all of them even when one fails, so that nothing is left to run after a rollback. Throws the failure that stands first.
 */
export const allAnswered = async <T extends readonly unknown[] | []>(asked: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> => {
  await Promise.allSettled(asked)
  return Promise.all(asked)
}

/** PostgreSQL answers the commit of a failed transaction with a rollback but no error. */
const commit = async (client: PgClient): Promise<void> => {
  const { command } = await client.query('COMMIT')
  if (command !== 'COMMIT') throw new Error('the transaction was rolled back, because a statement in it failed and its work caught the error')
}

const rolledBack = (client: PgClient): Promise<boolean> =>
  client.query('ROLLBACK').then(
    () => true,
    () => false,
  )
