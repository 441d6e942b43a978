import type * as z from 'zod'
import { ProblemError } from '../platform/problem.ts'

/**
 * A stored content as its kind has it. Raises `record-unshown` for one that is none any more, as a list tells it in the record's place: it is a fault of
 * what is stored, and never of the whole portal.
 */
export const shownContent = <T>(schema: z.ZodType<T>, id: string, stored: unknown): T => {
  const parsed = schema.safeParse(stored)
  if (!parsed.success) throw new ProblemError({ code: 'record-unshown', id })
  return parsed.data
}
