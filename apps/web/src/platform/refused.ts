import type { Problem } from '@portal/contract'
import { takeAhead } from './asked-ahead.ts'

/** A refusal by the server. `problem` is the first reason, `problems` has all of them. */
export class Refused extends Error {
  readonly problem: Problem
  readonly problems: readonly Problem[]
  readonly requestId: string | undefined
  constructor(problem: Problem, problems: readonly Problem[] = [problem], requestId?: string) {
    super(problem.code)
    this.problem = problem
    this.problems = problems
    this.requestId = requestId
  }
}

/** The problem of a refusal; anything else that was thrown counts as `unexpected`. */
export const problemOf = (error: unknown): Problem => (error instanceof Refused ? error.problem : { code: 'unexpected' })

/** Whether a refusal is about one of these codes. */
export const isRefused = (error: unknown, ...codes: readonly Problem['code'][]): boolean =>
  error instanceof Refused && codes.includes(error.problem.code)

/** The problem of one code among all that a refusal names, with its facts. */
export const problemIn = <C extends Problem['code']>(error: unknown, code: C): ProblemOf<C> | undefined =>
  error instanceof Refused ? error.problems.find((each): each is ProblemOf<C> => each.code === code) : undefined
type ProblemOf<C> = Extract<Problem, { readonly code: C }>

/** The server failed or could not be reached, so the same call may succeed later. */
export const isPassing = (error: unknown): boolean => isRefused(error, 'unavailable', 'unexpected')

/** The problem for answers that the portal itself did not write, such as a proxy's error page. */
export const problemByStatus = (status: number): Problem => ({ code: [502, 503, 504].includes(status) ? 'unavailable' : 'unexpected' })

/** Calls `fetch`, unless the page has asked already. A network failure becomes the problem `unavailable`; an aborted call stays an `AbortError`. */
export const reach = async (url: string, init: RequestInit): Promise<Response> => {
  try {
    const asked = init.method === 'GET' ? takeAhead(url) : undefined
    return await (asked ?? fetch(url, init))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Refused({ code: 'unavailable' })
  }
}
