import pg from 'pg'

export { type PgClient, transaction } from './transaction.ts'

export type ConnectOptions = { readonly max?: number; readonly applicationName?: string }

/** Parallel plans and JIT cost more than they save in this workload. Statements and idle transactions have a time limit. */
const SETTINGS = '-c max_parallel_workers_per_gather=0 -c jit=off -c statement_timeout=30s -c idle_in_transaction_session_timeout=30s -c timezone=UTC'

/**
 * Connections are opened on demand, so the portal recovers without a restart when a database that went away comes back. `date` is read as
 * 'YYYY-MM-DD', `timestamptz` as Date, `bigint` (also counts) as number, `numeric` as string. Exported separately from `connect`, so that a thread
 * without Prisma does not load it.
 */
export const connectPool = (url: string, { max = 10, applicationName = 'portal' }: ConnectOptions = {}): pg.Pool => {
  const named = { connectionString: url, application_name: applicationName, options: SETTINGS, types }
  const pool = new pg.Pool({ ...named, max, connectionTimeoutMillis: 5_000, keepAlive: true })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Dates stay text: `pg` would turn them into a midnight in the machine's time zone. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, String)
types.setTypeParser(pg.types.builtins.INT8, (text) => exactly(text))

/** A number that JavaScript cannot hold exactly makes the query fail instead of being rounded. */
const exactly = (text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large for an exact number: cast it to text or numeric`)
  return number
}
