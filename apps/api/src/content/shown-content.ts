import type * as z from 'zod'
import type { PgClient } from '../platform/database.ts'
import { notFound, ProblemError } from '../platform/problem.ts'
import { storedContent } from './records.store.ts'

/**
 * A stored content as its kind has it. Raises `record-unshown` for one that is none any more, as a list tells it in the record's place: it is a fault of
 * what is stored, and never of the whole portal.
 */
export const shownContent = <T>(schema: z.ZodType<T>, id: string, stored: unknown): T => {
  const parsed = schema.safeParse(stored)
  if (!parsed.success) throw new ProblemError({ code: 'record-unshown', id })
  return parsed.data
}

/** The content of a stored record. Raises `not-found` when it was removed meanwhile, and `record-unshown`. */
export const keptContent = async <T>(client: Pick<PgClient, 'query'>, schema: z.ZodType<T>, id: string): Promise<T> => {
  const stored = await storedContent(client, id)
  if (stored === undefined) throw notFound()
  return shownContent(schema, id, stored)
}
