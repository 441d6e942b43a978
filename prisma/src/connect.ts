import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { type Prisma, PrismaClient } from './generated/client.ts'
import { type ConnectOptions, connectPool } from './pool.ts'

/** Inside `prisma.$transaction`. */
export type Tx = Prisma.TransactionClient
/** Two doors to one pool: Prisma for most, `pg` itself where a statement's plan or round trips decide. */
export type Database = { readonly prisma: PrismaClient; readonly pool: pg.Pool; readonly close: () => Promise<void> }

/** Both doors to a database; what comes through `pool` is told there. */
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
/** A statement's name, so that each is planned once per connection. Each is kept by the server too, so only so many get one. */
const nameOf = (sql: string): string => {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= MOST_NAMES) return ''
  const name = `p-${createHash('sha1').update(sql).digest('hex').slice(0, 16)}`
  names.set(sql, name)
  return name
}
