import type { Database } from '@portal/database'
import type { Request, RequestHandler, Response } from 'express'
import { type AuthCall, authCall, isAuthPath } from './auth-calls.ts'
import type { Auth } from './auth.ts'
import { readJson } from './body.ts'
import { checked } from './check.ts'
import { createLogInRate } from './log-in-rate.ts'
import { notFound, ProblemError } from './problem.ts'
import { limiter, withinRate } from './rate.ts'
import type { Person, Sessions } from './session.ts'

/** How many password resets one address on the network may ask for in an hour. */
const RESETS = { points: 60, duration: 60 * 60 }

/** Serves the calls of better-auth that the portal offers: counts them against their rates, and turns better-auth's refusals into problems. */
export const authHandler = (database: Database, auth: Auth, sessions: Pick<Sessions<Person>, 'forgetAll'>): RequestHandler => {
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

/** Builds the request for better-auth. Its path comes from the parsed call, never from the URL as the caller spelled it. */
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

/** A wrong password and an unknown address get the same answer, so that nobody learns which addresses have an account. */
const refusal = (status: number): ProblemError => {
  if (status === 401) return new ProblemError({ code: 'invalid-credentials' })
  if (status === 404) return new ProblemError({ code: 'not-found' })
  if (status >= 500) return new ProblemError({ code: 'unexpected' })
  return new ProblemError({ code: 'invalid-request', issues: [{ path: 'body', code: 'invalid_value' }] })
}
