import pg from 'pg'

export { type PgClient, transaction } from './transaction.ts'

export type ConnectOptions = { readonly max?: number; readonly applicationName?: string }

/** Parallel plans and JIT cost more than they give in this workload; nothing may run or idle in a transaction for ever. */
const SETTINGS = '-c max_parallel_workers_per_gather=0 -c jit=off -c statement_timeout=30s -c idle_in_transaction_session_timeout=30s -c timezone=UTC'

/**
 * Connections are made when they are needed, so a database that goes away and comes back is met again without a restart.
 * `date` comes as 'YYYY-MM-DD', `timestamptz` as Date, `bigint` (counts too) as number, `numeric` as string.
 * A door of its own beside `connect`: whoever has no use for Prisma, a thread for instance, need not hold it in memory.
 */
export const connectPool = (url: string, { max = 10, applicationName = 'portal' }: ConnectOptions = {}): pg.Pool => {
  const named = { connectionString: url, application_name: applicationName, options: SETTINGS, types }
  const pool = new pg.Pool({ ...named, max, connectionTimeoutMillis: 5_000, keepAlive: true })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** A day is a day in every time zone; `pg` would make it a midnight in the machine's own. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, String)
types.setTypeParser(pg.types.builtins.INT8, (text) => exactly(text))

/** A number that JavaScript cannot hold fails its query; it is not rounded without a word. */
const exactly = (text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is larger than a number can be: cast it to text or numeric`)
  return number
}
