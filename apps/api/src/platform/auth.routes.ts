import type { Database } from '@portal/database'
import type { Request, RequestHandler, Response } from 'express'
import { type AuthCall, authCall, isAuthPath } from './auth-calls.ts'
import type { Auth } from './auth.ts'
import { readJson } from './body.ts'
import { checked } from './check.ts'
import { createLogInRate } from './log-in-rate.ts'
import { notFound, ProblemError } from './problem.ts'
import { limiter, withinRate } from './rate.ts'
import type { Sessions } from './session.ts'

/** Forgotten passwords asked for from one place. */
const RESETS = { points: 60, duration: 60 * 60 }

/** The calls of better-auth that the portal has, within their rates, and better-auth's refusals in the portal's own form. */
export const authHandler = (database: Database, auth: Auth, sessions: Sessions): RequestHandler => {
  const rateLogIn = createLogInRate(database)
  const resets = limiter(database, 'password-reset', RESETS)
  const asked = async (call: AuthCall, place: string, ask: () => Promise<globalThis.Response>): Promise<globalThis.Response> => {
    if (call.path === '/sign-in/email') return rateLogIn({ place, email: call.body.email }, ask)
    if (call.path === '/request-password-reset') await withinRate(resets, place)
    return ask()
  }
  return async (req, res) => {
    req.endpoint = '/api/auth/*'
    if (req.method !== 'POST' || !isAuthPath(req.path)) throw notFound()
    const call = checked(authCall, '', { path: req.path, body: (await readJson(req, res)) ?? {} })
    const answer = await asked(call, req.ip ?? '', () => auth.handler(webRequest(req, call, auth.options.baseURL)))
    sessions.forgetAll()
    await pass(answer, res)
  }
}

/** The path is the call's own, never the caller's spelling of it. */
const webRequest = (req: Request, { path, body }: AuthCall, baseUrl: string): globalThis.Request => {
  const headers = new Headers({ 'user-agent': req.headers['user-agent'] ?? '', 'content-type': 'application/json' })
  if (req.headers.cookie) headers.set('cookie', req.headers.cookie)
  if (req.headers['accept-language']) headers.set('accept-language', req.headers['accept-language'])
  return new globalThis.Request(new URL(`/api/auth${path}`, baseUrl), { method: 'POST', headers, body: JSON.stringify(body) })
}

const pass = async (answer: globalThis.Response, res: Response): Promise<void> => {
  for (const cookie of answer.headers.getSetCookie()) res.appendHeader('Set-Cookie', cookie)
  if (answer.status >= 400) throw refusal(answer.status)
  const location = answer.headers.get('location')
  if (location) res.setHeader('Location', location)
  res.setHeader('Cache-Control', 'no-store')
  res
    .status(answer.status)
    .type('application/json')
    .send(await answer.text())
}

/** Nothing tells whether an address is known: a wrong password and an unknown address are the same answer. */
const refusal = (status: number): ProblemError => {
  if (status === 401) return new ProblemError({ code: 'invalid-credentials' })
  if (status === 404) return new ProblemError({ code: 'not-found' })
  if (status >= 500) return new ProblemError({ code: 'unexpected' })
  return new ProblemError({ code: 'invalid-request', issues: [{ path: 'body', code: 'invalid_value' }] })
}
