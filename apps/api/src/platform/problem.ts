import { type Problem, type ProblemAnswer, STATUS } from '@portal/contract'
import { isDatabaseGone, sqlState } from '@portal/database'
import { type Language, languageOf, texts } from '@portal/texts'
import type { ErrorRequestHandler, Request, Response } from 'express'
import type { Log } from './log.ts'

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

export const languageFor = (req: Request): Language => languageOf(req.headers['accept-language'])

/** The body of a refusal (RFC 9457), for one or several problems, in the reader's language. */
export const problemAnswer = (problems: readonly [Problem, ...Problem[]], language: Language, requestId: string): ProblemAnswer => {
  const [first] = problems
  const { title, detail } = texts(language).problem(first)
  return { ...first, type: `/problems/${first.code}`, title, status: STATUS[first.code], detail, requestId, problems: [...problems] }
}

export const sendProblem = (req: Request, res: Response, ...problems: readonly [Problem, ...Problem[]]): void => {
  const [first] = problems
  if (first.code === 'too-many-requests') res.setHeader('Retry-After', String(first.retryAfter))
  if (first.code === 'unavailable') res.setHeader('Retry-After', '5')
  res
    .status(STATUS[first.code])
    .type('application/problem+json')
    .send(JSON.stringify(problemAnswer(problems, languageFor(req), req.id)))
}

/**
 * The last handler. Refusals are answered as problems; any other error is logged and answered as `unexpected`, without details. `refusals`: what
 * the database refuses by itself, by the SQLSTATE that it raises.
 */
export const problemHandler =
  (log: Log, refusals: Readonly<Record<string, Problem>>): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error)
    if (error instanceof ProblemError) return sendProblem(req, res, ...error.problems)
    if (error instanceof URIError) return sendProblem(req, res, { code: 'not-found' })
    const refused = refusals[sqlState(error) ?? '']
    if (refused) return sendProblem(req, res, refused)
    if (isDatabaseGone(error)) {
      log.warn({ requestId: req.id, err: error }, 'database unavailable')
      return sendProblem(req, res, { code: 'unavailable' })
    }
    log.error({ requestId: req.id, err: error }, 'unexpected error')
    return sendProblem(req, res, { code: 'unexpected' })
  }
