import * as z from 'zod'
import { ProblemError } from './problem.ts'

/** Where a page ended, opaque to the caller: the last row's sort values, in order. */
export const writeCursor = (values: readonly (string | number)[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')

/** No null byte: PostgreSQL has none in its texts. */
const values = z.array(z.union([z.string().regex(/^[^\0]*$/), z.number()]))

/** The values a cursor carries; raises `invalid-request` naming `query.cursor` when it is not one of ours of that length. */
export const readCursor = (cursor: string, length: number): readonly string[] => {
  const parsed = values.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (!parsed.success || parsed.data.length !== length) throw badCursor()
  return parsed.data.map(String)
}

/** What a cursor carries as an id or a moment must be one, before it reaches the database. */
export const isId = (value: string): boolean => z.guid().safeParse(value).success
export const isInstant = (value: string): boolean => z.iso.datetime({ precision: 3 }).safeParse(value).success && value >= '0001'

export const badCursor = (): ProblemError => new ProblemError({ code: 'invalid-request', issues: [{ path: 'query.cursor', code: 'invalid_cursor' }] })

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Cuts `limit + 1` rows down to a page. */
export const pageOf = <Row, Item>(
  rows: readonly Row[],
  limit: number,
  view: (row: Row) => Item,
  cursorOf: (row: Row) => readonly (string | number)[],
) => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(view), nextCursor: rows.length > limit && last ? writeCursor(cursorOf(last)) : null }
}
