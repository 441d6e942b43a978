import type { Database } from '@portal/database'
import { type Request, type RequestHandler, type Response } from 'express'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import * as z from 'zod'
import type { Auth } from './auth.ts'
import { readJson } from './body.ts'
import { ProblemError } from './problem.ts'
import { tooMany, withinRate } from './rate.ts'
import type { Sessions } from './session.ts'

/** Failed log-ins to one address from one place, and all attempts from one place, per minute. */
const FAILURES = { points: 10, duration: 60 }
const ATTEMPTS = { points: 300, duration: 60 }

/** All that belongs to a log-in is plain: no nesting, and no null byte, which PostgreSQL has none of in its texts. */
const plain = z.record(z.string(), z.union([z.string().regex(/^[^\0]*$/), z.number(), z.boolean(), z.null()])).optional()
const signIn = z.object({ email: z.string().max(254), password: z.string().max(1000) })

/** Everything under /api/auth: rates, then better-auth, and its refusals in the portal's own form. */
export const authHandler = ({ pool }: Database, auth: Auth, sessions: Sessions): RequestHandler => {
  const store = { storeClient: pool, tableName: 'rate_limit', tableCreated: true }
  const failures = new RateLimiterPostgres({ ...store, ...FAILURES, keyPrefix: 'failed-log-in' })
  const attempts = new RateLimiterPostgres({ ...store, ...ATTEMPTS, keyPrefix: 'log-in' })
  return async (req, res) => {
    req.endpoint = '/api/auth/*'
    const body = req.method === 'POST' ? plainBody(await readJson(req, res)) : undefined
    const isSignIn = req.path.endsWith('/sign-in/email')
    const asked = isSignIn ? signIn.safeParse(body) : undefined
    if (asked && !asked.success) throw invalid(asked.error)
    const key = asked ? `${req.ip}:${asked.data.email.trim().toLowerCase()}` : ''
    if (asked) await withinRate(() => attempts.consume(req.ip ?? ''))
    if (asked) await refuseWhenExhausted(failures, key)
    const answer = await auth.handler(webRequest(req, body))
    if (asked && answer.status === 401) await failures.penalty(key)
    if (req.method === 'POST') sessions.forgetAll()
    await pass(answer, res)
  }
}

const refuseWhenExhausted = async (limiter: RateLimiterPostgres, key: string): Promise<void> => {
  const known = await limiter.get(key)
  if (known && known.consumedPoints >= FAILURES.points) throw tooMany(known.msBeforeNext)
}

const plainBody = (body: unknown): z.output<typeof plain> => {
  const parsed = plain.safeParse(body)
  if (!parsed.success) throw invalid(parsed.error)
  return parsed.data
}

const invalid = (error: z.ZodError): ProblemError =>
  new ProblemError({
    code: 'invalid-request',
    issues: error.issues.slice(0, 50).map(({ path, code }) => ({ path: ['body', ...path].join('.').slice(0, 200), code })),
  })

const webRequest = (req: Request, body: unknown): globalThis.Request => {
  const headers = new Headers({ 'user-agent': req.headers['user-agent'] ?? '' })
  if (req.headers.cookie) headers.set('cookie', req.headers.cookie)
  if (body !== undefined) headers.set('content-type', 'application/json')
  return new globalThis.Request(new URL(req.originalUrl, `${req.protocol}://${req.headers.host ?? 'localhost'}`), {
    method: req.method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

const pass = async (answer: globalThis.Response, res: Response): Promise<void> => {
  for (const cookie of answer.headers.getSetCookie()) res.appendHeader('Set-Cookie', cookie)
  if (answer.status >= 400) throw refusal(answer.status)
  const location = answer.headers.get('location')
  if (location) res.setHeader('Location', location)
  res.setHeader('Cache-Control', 'no-store')
  res.status(answer.status).type('application/json').send(await answer.text())
}

/** Nothing tells whether an address is known: a wrong password and an unknown address are the same answer. */
const refusal = (status: number): ProblemError => {
  if (status === 401) return new ProblemError({ code: 'invalid-credentials' })
  if (status === 404) return new ProblemError({ code: 'not-found' })
  if (status >= 500) return new ProblemError({ code: 'unexpected' })
  return new ProblemError({ code: 'invalid-request', issues: [{ path: 'body', code: 'invalid_value' }] })
}
