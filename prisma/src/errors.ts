/** Excludes codes of the system (EPIPE), which also have five letters. */
const SQL_STATE = /^(?!E)[0-9A-Z]{5}$/

/** PostgreSQL's five-letter error code. */
export const sqlState = (error: unknown): string | undefined => {
  for (const each of chain(error)) {
    const code = field(each, 'code')
    if (typeof code === 'string' && SQL_STATE.test(code)) return code
  }
  return undefined
}

/** Whether a unique index refused the row. `index`: only the index of this name. */
export const isUniqueViolation = (error: unknown, index?: string): boolean =>
  chain(error).some((each) => field(each, 'code') === '23505' && (index === undefined || field(each, 'constraint') === index))

const OF_SYSTEM = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']
const OF_POSTGRES = ['57P01', '57P02', '57P03', '08000', '08001', '08003', '08006']
const GONE = new Set([...OF_SYSTEM, ...OF_POSTGRES])
const GONE_WORDS = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/

/** Whether the database cannot be reached, or went away during the work. The portal answers 503 until it is back. */
export const isDatabaseGone = (error: unknown): boolean =>
  chain(error).some((each) => GONE.has(String(field(each, 'code'))) || GONE_WORDS.test(String(field(each, 'message'))))

/** A file system or the database has no room left (disk_full), or no more of its share of it. */
const FULL = new Set(['ENOSPC', 'EDQUOT', '53100'])

/** Whether something could not be stored because the disk is full. Nothing of it is stored; reading still works. */
export const isStorageFull = (error: unknown): boolean => chain(error).some((each) => FULL.has(String(field(each, 'code'))))

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined

/** An error, its causes, and the errors that several tries gave. */
const chain = (error: unknown): readonly unknown[] => {
  const found: unknown[] = []
  const queue: unknown[] = [error]
  while (queue.length > 0 && found.length < 20) {
    const each = queue.shift()
    if (typeof each !== 'object' || each === null || found.includes(each)) continue
    found.push(each)
    queue.push(field(each, 'cause'), ...several(each))
  }
  return found
}

const several = (error: unknown): readonly unknown[] => (error instanceof AggregateError ? Array.from(error.errors, (each: unknown) => each) : [])
