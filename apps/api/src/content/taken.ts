import { ProblemError } from '../platform/problem.ts'

/** A field whose value is somebody else's already, or names nothing. */
export const wrongField = (field: string, code: 'taken' | 'unknown' | 'too_big'): ProblemError =>
  new ProblemError({ code: 'invalid-request', issues: [{ path: `body.content.${field}`, code }] })
