import type * as z from 'zod'
import { ProblemError } from './problem.ts'

export type Issue = { readonly path: string; readonly code: string }

/** Parses a value. On failure every fault is added to `issues`, with its path from `where`, and the result is `undefined`. */
export const check = <T>(schema: z.ZodType<T>, where: string, value: unknown, issues: Issue[]): T | undefined => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  issues.push(
    ...parsed.error.issues.slice(0, 50).flatMap((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : ['']
      return keys
        .slice(0, 20)
        .map((key) => ({ path: [where, ...issue.path.map(String), key].filter(Boolean).join('.').slice(0, 200), code: codeOf(issue) }))
    }),
  )
  return undefined
}

/** A rule of the contract's own names its fault itself. */
const codeOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'custom' && typeof issue.params?.['code'] === 'string' ? issue.params['code'] : issue.code

/** Parses a value. Raises `invalid-request` with every fault. */
export const checked = <T>(schema: z.ZodType<T>, where: string, value: unknown): T => {
  const issues: Issue[] = []
  const parsed = check(schema, where, value, issues)
  if (parsed === undefined) throw new ProblemError({ code: 'invalid-request', issues })
  return parsed
}
