import pg from 'pg'

export { type PgClient, transaction } from './transaction.ts'

export type ConnectOptions = { readonly max?: number; readonly applicationName?: string }

/** Parallel plans and JIT cost more than they save in this workload. Statements and idle transactions have a time limit. */
const SETTINGS = '-c max_parallel_workers_per_gather=0 -c jit=off -c statement_timeout=30s -c idle_in_transaction_session_timeout=30s -c timezone=UTC'

/**
 * Connections are opened on demand, so the portal recovers without a restart when a database that went away comes back. `date` is read as
 * 'YYYY-MM-DD', `timestamptz` as Date, `bigint` (also counts) as number, `numeric` as string. Exported separately from `connect`, so that a thread
 * does not load the embedded server.
 */
export const connectPool = (url: string, { max = 10, applicationName = 'portal' }: ConnectOptions = {}): pg.Pool => {
  const named = { connectionString: url, application_name: applicationName, options: SETTINGS, types }
  const pool = new pg.Pool({ ...named, max, connectionTimeoutMillis: 5_000, keepAlive: true, pipeline: true })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Dates stay text: `pg` would turn them into a midnight in the machine's time zone. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, String)
types.setTypeParser(pg.types.builtins.INT8, (text) => exactly(text))

/** Types of a query whose instants stay text: ISO 8601 in UTC, `2026-11-28T09:30:00.000Z`, as the contract has them. No `Date` is made on the way. */
export const instantsAsText: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === pg.types.builtins.TIMESTAMPTZ && format !== 'binary' ? isoInstant : types.getTypeParser(oid, format)),
}

const IN_UTC = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,3})?\+00$/
/** Turns what the database writes in UTC (`2026-11-28 09:30:00.5+00`) into ISO 8601 with milliseconds. */
export const isoInstant = (text: string): string => {
  if (!IN_UTC.test(text)) return new Date(text).toISOString()
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0')}Z`
}

/** A number that JavaScript cannot hold exactly makes the query fail instead of being rounded. */
const exactly = (text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large for an exact number: cast it to text or numeric`)
  return number
}
