import type { Database } from '@portal/database'
import type { Request, RequestHandler, Response } from 'express'
import { audit } from './audit.store.ts'
import { type AuthCall, authCall, isAuthPath, sentFields } from './auth-calls.ts'
import type { Auth } from './auth.ts'
import { readJson } from './body.ts'
import { checked } from './check.ts'
import type { Clock } from './clock.ts'
import { knownDevices } from './known-device.ts'
import { createLogInRate } from './log-in-rate.ts'
import { placeOf } from './place.ts'
import { notFound, ProblemError } from './problem.ts'
import { limiter, withinRate } from './rate.ts'
import { typedCode } from './second-factor.ts'
import { asksForCode, secondSteps } from './second-step.ts'
import { type Person, type Sessions, withoutSession } from './session.ts'

/** How many password resets one address on the network may ask for in an hour. */
const RESETS = { points: 60, duration: 60 * 60 }

type Needs = {
  readonly database: Database
  readonly clock: Clock
  readonly auth: Auth
  readonly sessions: Pick<Sessions<Person>, 'actorBy' | 'forgetAll' | 'forgetBy'>
  /** Has a link mailed with which the password of this address is replaced. The same is done for an address that nobody has. */
  readonly askForReset: (email: string) => Promise<void>
  /** Refuses a password that may not be chosen by this link. */
  readonly fitReset: (token: string, password: string) => Promise<void>
}

type Asked = { readonly call: AuthCall; readonly req: Request; readonly res: Response }

/** Serves the calls of better-auth that the portal offers: counts them against their rates, and turns better-auth's refusals into problems. */
export const authHandler = ({ database, clock, auth, sessions, askForReset, fitReset }: Needs): RequestHandler => {
  const rateLogIn = createLogInRate(database)
  const note = audit(database, clock)
  const resets = limiter(database, 'password-reset', RESETS)
  const devices = knownDevices(auth.options.secret, auth.options.advanced.useSecureCookies)
  const takeStep = secondSteps(database, auth)
  const ask = ({ call, req }: Asked): Promise<globalThis.Response> =>
    auth.handler(webRequest(req, { path: call.path, body: sentFields(call) }, auth.options.baseURL, req.headers.cookie))

  /** A browser that logs in leaves the session that it had. */
  const logIn = async (email: string, asked: Asked): Promise<void> => {
    const { req, res } = asked
    const { cookie: cookies } = req.headers
    const known = { account: email.toLowerCase(), cookies }
    const answer = await rateLogIn({ place: placeOf(req.ip), email, device: devices.find(known) }, () => ask(asked))
    if (answer.ok && sessions.forgetBy(cookies)) await auth.api.signOut({ headers: new Headers({ cookie: cookies ?? '' }) })
    const asks = await asksForCode(answer)
    await note(answer.ok ? (asks ? 'code-asked' : 'log-in') : 'log-in-refused', { email }, fromOf(req))
    await pass(answer, res, answer.ok && !asks ? [devices.cookieFor(known)] : [])
  }
  /** The session that the browser may still have is left aside: with one, better-auth would count no wrong codes. */
  const secondStep = async (typed: string, { call, req, res }: Asked): Promise<void> => {
    const code = typedCode(typed)
    const cookies = withoutSession(req.headers.cookie)
    const sent = { path: call.path, body: { code } }
    try {
      const step = { place: placeOf(req.ip), code, ask: () => auth.handler(webRequest(req, sent, auth.options.baseURL, cookies)) }
      const { answer, userId, email } = await takeStep(step)
      await note('log-in', { userId }, fromOf(req))
      await pass(answer, res, [devices.cookieFor({ account: email.toLowerCase(), cookies })])
    } catch (error) {
      if (error instanceof ProblemError) await note('code-refused', { userId: null }, fromOf(req))
      throw error
    }
  }
  const reset = async (email: string, { req, res }: Asked): Promise<void> => {
    await withinRate(resets, placeOf(req.ip))
    await askForReset(email)
    await note('reset-asked', { email }, fromOf(req))
    await pass(globalThis.Response.json({ status: true }), res)
  }
  const replace = async (token: string, password: string, asked: Asked): Promise<void> => {
    await fitReset(token, password)
    await others(asked)
  }
  /** Ends one session. Whose it is must be known before it is gone. */
  const logOut = async (asked: Asked): Promise<void> => {
    const { cookie } = asked.req.headers
    const who = await sessions.actorBy(cookie)
    const answer = await ask(asked)
    if (answer.ok) sessions.forgetBy(cookie)
    if (answer.ok && who) await note('log-out', who, fromOf(asked.req))
    await pass(answer, asked.res)
  }
  /** The other calls end all sessions of a person. */
  const others = async (asked: Asked): Promise<void> => {
    const answer = await ask(asked)
    if (answer.ok) sessions.forgetAll()
    await pass(answer, asked.res)
  }
  return async (req, res) => {
    req.endpoint = '/api/auth/*'
    if (req.method !== 'POST' || !isAuthPath(req.path)) throw notFound()
    const call = checked(authCall, '', { path: req.path, body: (await readJson(req, res)) ?? {} })
    const asked = { call, req, res }
    if (call.path === '/sign-in/email') return logIn(call.body.email, asked)
    if (call.path === '/sign-out') return logOut(asked)
    if (call.path === '/request-password-reset') return reset(call.body.email, asked)
    if (call.path === '/reset-password') return replace(call.body.token, call.body.newPassword, asked)
    if (call.path === '/two-factor/verify-totp' || call.path === '/two-factor/verify-backup-code') return secondStep(call.body.code, asked)
    return others(asked)
  }
}

const fromOf = (req: Request) => ({ place: placeOf(req.ip), requestId: req.id })

type Sent = { readonly path: AuthCall['path']; readonly body: Readonly<Record<string, unknown>> }

/** Builds the request for better-auth. Its path comes from the parsed call, never from the URL as the caller spelled it. */
const webRequest = (req: Request, { path, body }: Sent, baseUrl: string, cookies: string | undefined): globalThis.Request => {
  const headers = new Headers({ 'user-agent': req.headers['user-agent'] ?? '', 'content-type': 'application/json' })
  if (req.ip !== undefined) headers.set('x-forwarded-for', req.ip)
  if (cookies) headers.set('cookie', cookies)
  if (req.headers['accept-language']) headers.set('accept-language', req.headers['accept-language'])
  return new globalThis.Request(new URL(`/api/auth${path}`, baseUrl), { method: 'POST', headers, body: JSON.stringify(body) })
}

const pass = async (answer: globalThis.Response, res: Response, cookies: readonly string[] = []): Promise<void> => {
  for (const cookie of [...answer.headers.getSetCookie(), ...cookies]) res.appendHeader('Set-Cookie', cookie)
  if (answer.status >= 400) throw refusal(answer.status)
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
