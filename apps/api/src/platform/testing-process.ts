import { ProblemError } from './problem.ts'
import { carryOutInProcess } from './process-work.ts'

/** Answers the length of the bytes; refuses, fails or ends when that is asked. */
carryOutInProcess(async ({ asked }: { readonly asked: 'length' | 'refusal' | 'failure' }, bytes) => {
  if (asked === 'refusal') throw new ProblemError({ code: 'year-unknown' })
  if (asked === 'failure') process.exit(3)
  return bytes.byteLength
})
