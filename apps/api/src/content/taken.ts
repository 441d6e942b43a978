import { ProblemError } from '../platform/problem.ts'

/** A problem of one field: its value is taken, names nothing, or is too large. */
export const wrongField = (field: string, code: 'taken' | 'unknown' | 'too_big'): ProblemError =>
  new ProblemError({ code: 'invalid-request', issues: [{ path: `body.content.${field}`, code }] })
