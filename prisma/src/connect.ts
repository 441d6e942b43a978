import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { type Prisma, PrismaClient } from './generated/client.ts'

export type PgClient = pg.PoolClient
/** Inside `prisma.$transaction`. */
export type Tx = Prisma.TransactionClient
/** Two doors to one pool: Prisma for most, `pg` itself where a statement's plan or round trips decide. */
export type Database = { readonly prisma: PrismaClient; readonly pool: pg.Pool; readonly close: () => Promise<void> }

export type ConnectOptions = { readonly max?: number; readonly applicationName?: string }

/** Parallel plans and JIT cost more than they give in this workload; nothing may run or idle in a transaction for ever. */
const SETTINGS = '-c max_parallel_workers_per_gather=0 -c jit=off -c statement_timeout=30s -c idle_in_transaction_session_timeout=30s -c timezone=UTC'

/**
 * Connections are made when they are needed, so a database that goes away and comes back is met again without a restart.
 * Through `pool`, `date` comes as 'YYYY-MM-DD', `timestamptz` as Date, `bigint` (counts too) as number, `numeric` as string.
 */
export const connect = (url: string, { max = 10, applicationName = 'portal' }: ConnectOptions = {}): Database => {
  const named = { connectionString: url, application_name: applicationName, options: SETTINGS, types }
  const pool = new pg.Pool({ ...named, max, connectionTimeoutMillis: 5_000, keepAlive: true })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) }) })
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect()
      if (!pool.ended) await pool.end()
    },
  }
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

const MOST_NAMES = 1_000
const names = new Map<string, string>()
/** A statement's name, so that each is planned once per connection. Each is kept by the server too, so only so many get one. */
const nameOf = (sql: string): string => {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= MOST_NAMES) return ''
  const name = `p-${createHash('sha1').update(sql).digest('hex').slice(0, 16)}`
  names.set(sql, name)
  return name
}
