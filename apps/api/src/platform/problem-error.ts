import type { Problem } from '@portal/contract'

/** A refusal. It may be thrown anywhere and is answered in one place; the first problem decides the status. */
export class ProblemError extends Error {
  readonly problems: readonly [Problem, ...Problem[]]
  constructor(...problems: readonly [Problem, ...Problem[]]) {
    super(problems.map(({ code }) => code).join(', '))
    this.problems = problems
  }
}

/** Makes one error of all the refusals of a decision, of which there is at least one. */
export const problemsOf = (problems: readonly Problem[]): ProblemError => {
  const [first, ...others] = problems
  if (!first) throw new Error('a decision was refused without a problem')
  return new ProblemError(first, ...others)
}

export const notFound = (): ProblemError => new ProblemError({ code: 'not-found' })
