import type { Problem } from '@portal/contract'
import { ProblemError } from './problem-error.ts'

/** What a thread or a process sends back: a value, or the problems that its work raised. */
export type Answered<R> = { readonly value: R } | { readonly problems: readonly [Problem, ...Problem[]] }

/** Does work and gives its answer to send. Errors that are not problems are thrown. */
export const answered = <R>(work: () => Promise<R>): Promise<Answered<R>> =>
  work().then(
    (value): Answered<R> => ({ value }),
    (error: unknown): Answered<R> => {
      if (error instanceof ProblemError) return { problems: error.problems }
      throw error
    },
  )

/** The value of an answer that came back. Its problems are raised here too. */
export const valueOf = <R>(answer: Answered<R>): R => {
  if ('problems' in answer) throw new ProblemError(...answer.problems)
  return answer.value
}
