import type { Database, PgClient } from './connect.ts'
import { sqlState } from './errors.ts'

/** Serialisation failure, deadlock: somebody else was in the way, and will be gone. */
const TRY_AGAIN = new Set(['40001', '40P01'])
const MOST_TRIES = 3

/** Runs `work` in one transaction on one connection: all of it or nothing. Repeated when it lost a deadlock, so `work` keeps no state of its own. */
export const transaction = async <T>({ pool }: Pick<Database, 'pool'>, work: (client: PgClient) => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      const result = await work(client)
      await client.query('COMMIT')
      client.release()
      return result
    } catch (error) {
      const broken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      )
      client.release(broken)
      if (tries >= MOST_TRIES || !TRY_AGAIN.has(sqlState(error) ?? '')) throw error
    }
  }
}
