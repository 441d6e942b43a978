import * as z from 'zod'
import { ProblemError } from './problem.ts'

/** Writes a cursor: the last row's sort values, in order, encoded so that callers do not depend on them. */
export const writeCursor = (values: readonly (string | number)[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')

/** A null byte is refused because PostgreSQL cannot store one in a text. */
const values = z.array(z.union([z.string().regex(/^[^\0]*$/), z.number()]))

/** Reads the values of a cursor. Raises `invalid-request` for `query.cursor` unless the cursor holds exactly `length` values. */
export const readCursor = (cursor: string, length: number): readonly string[] => {
  const parsed = values.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (!parsed.success || parsed.data.length !== length) throw badCursor()
  return parsed.data.map(String)
}

/** Whether a value from a cursor is an id. Ids and instants in a cursor are checked before they reach the database. */
export const isId = (value: string): boolean => z.guid().safeParse(value).success
export const isInstant = (value: string): boolean => z.iso.datetime({ precision: 3 }).safeParse(value).success && value >= '0001'
export const isDay = (value: string): boolean => z.iso.date().safeParse(value).success && value >= '0001'

export const badCursor = (): ProblemError => new ProblemError({ code: 'invalid-request', issues: [{ path: 'query.cursor', code: 'invalid_cursor' }] })

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Makes a page of at most `limit` items from up to `limit + 1` rows; a row beyond the limit shows that there is a next page. */
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
