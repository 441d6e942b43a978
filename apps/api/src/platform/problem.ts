import { type Problem, type ProblemAnswer, STATUS } from '@portal/contract'
import { isDatabaseGone, isStorageFull, sqlState } from '@portal/database'
import { type Language, languageOf, texts } from '@portal/texts'
import type { ErrorRequestHandler, Request, Response } from 'express'
import type { Log } from './log.ts'
import { ProblemError } from './problem-error.ts'

export { notFound, ProblemError, problemsOf } from './problem-error.ts'

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
  res.setHeader('Cache-Control', 'no-store')
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
    if (isStorageFull(error)) {
      log.error({ requestId: req.id, err: error }, 'the disk is full')
      return sendProblem(req, res, { code: 'storage-full' })
    }
    log.error({ requestId: req.id, err: error }, 'unexpected error')
    return sendProblem(req, res, { code: 'unexpected' })
  }
