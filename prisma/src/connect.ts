import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { type Prisma, PrismaClient } from './generated/client.ts'
import { type ConnectOptions, connectPool } from './pool.ts'

/** The client inside `prisma.$transaction`. */
export type Tx = Prisma.TransactionClient
/** Two ways to use one pool: Prisma for most queries, `pg` where the plan or the number of round trips matters. */
export type Database = { readonly prisma: PrismaClient; readonly pool: pg.Pool; readonly close: () => Promise<void> }

/** Opens both ways to a database. `connectPool` says how values are read. */
export const connect = (url: string, options: ConnectOptions = {}): Database => {
  const pool = connectPool(url, options)
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

const MOST_NAMES = 1_000
const names = new Map<string, string>()
/**
 * A name for a prepared statement, so that each is planned once per connection. The server keeps every named statement, so only a limited number get
 * a name.
 */
const nameOf = (sql: string): string => {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= MOST_NAMES) return ''
  const name = `p-${createHash('sha1').update(sql).digest('hex').slice(0, 16)}`
  names.set(sql, name)
  return name
}
