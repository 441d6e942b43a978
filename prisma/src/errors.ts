/** Excludes codes of Prisma (P2010) and of the system (EPIPE), which also have five letters. */
const SQL_STATE = /^(?!P[1-9]|E)[0-9A-Z]{5}$/

/** PostgreSQL's five-letter error code, whether `pg` or Prisma threw the error. */
export const sqlState = (error: unknown): string | undefined => {
  for (const each of chain(error)) {
    const code = field(each, 'code') ?? field(each, 'originalCode')
    if (typeof code === 'string' && SQL_STATE.test(code)) return code
  }
  return undefined
}

/** Whether a unique index refused the row. `index`: only the index of this name. */
export const isUniqueViolation = (error: unknown, index?: string): boolean =>
  chain(error).some((each) => {
    const named = field(each, 'constraint')
    const name = typeof named === 'string' ? named : field(named, 'index')
    const unique = field(each, 'code') === '23505' || field(each, 'kind') === 'UniqueConstraintViolation'
    return unique && (index === undefined || name === index)
  })

const OF_SYSTEM = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']
const OF_POSTGRES = ['57P01', '57P02', '57P03', '08000', '08001', '08003', '08006']
const OF_PRISMA = ['P1001', 'P1002', 'P1008', 'P1017']
const GONE = new Set([...OF_SYSTEM, ...OF_POSTGRES, ...OF_PRISMA])
const GONE_WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Can't reach database server/

/** Whether the database cannot be reached, or went away during the work. The portal answers 503 until it is back. */
export const isDatabaseGone = (error: unknown): boolean =>
  chain(error).some((each) => GONE.has(String(field(each, 'code'))) || GONE_WORDS.test(String(field(each, 'message'))))

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined

/** An error, its causes, and the errors that Prisma's driver adapter wraps. */
const chain = (error: unknown): readonly unknown[] => {
  const found: unknown[] = []
  const queue: unknown[] = [error]
  while (queue.length > 0 && found.length < 20) {
    const each = queue.shift()
    if (typeof each !== 'object' || each === null || found.includes(each)) continue
    found.push(each)
    queue.push(field(each, 'cause'), field(each, 'meta'), field(each, 'driverAdapterError'), ...several(each))
  }
  return found
}

const several = (error: unknown): readonly unknown[] => (error instanceof AggregateError ? Array.from(error.errors, (each: unknown) => each) : [])
