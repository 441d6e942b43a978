import { keysOf } from '@portal/domain'
import * as z from 'zod'
import { problem, STATUS } from './problem.ts'

/** `application/problem+json` (RFC 9457): the fields of the first refusal beside the standard ones, and all refusals in `problems`. */
export const problemAnswer = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(keysOf(STATUS)),
    requestId: z.string(),
    problems: z.array(problem).readonly(),
  })
  .meta({ id: 'Problem' })
export type ProblemAnswer = z.output<typeof problemAnswer>
