import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/client.ts'
import { createHash } from 'node:crypto'

export type PgClient = pg.PoolClient
/** Two doors to one pool: Prisma for most, `pg` itself where a statement's plan or round trips decide. */
export type Database = { readonly prisma: PrismaClient; readonly pool: pg.Pool; readonly close: () => Promise<void> }

export type ConnectOptions = { readonly max?: number; readonly applicationName?: string }

/** Parallel plans and JIT cost more than they give in this workload; nothing may run or idle in a transaction for ever. */
const SETTINGS = '-c max_parallel_workers_per_gather=0 -c jit=off -c statement_timeout=30s -c idle_in_transaction_session_timeout=30s -c timezone=UTC'

/** Connections are made when they are needed, so a database that goes away and comes back is met again without a restart. */
export const connect = (url: string, { max = 10, applicationName = 'portal' }: ConnectOptions = {}): Database => {
  const pool = new pg.Pool({ connectionString: url, max, application_name: applicationName, options: SETTINGS, connectionTimeoutMillis: 5_000, keepAlive: true })
  pool.on('error', () => undefined)
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

const names = new Map<string, string>()
/** A statement's name, so that each is planned once per connection; only so many are remembered. */
const nameOf = (sql: string): string => {
  const known = names.get(sql)
  if (known) return known
  const name = `p-${createHash('sha1').update(sql).digest('hex').slice(0, 16)}`
  if (names.size < 1_000) names.set(sql, name)
  return name
}
