import type { Contract, Endpoint } from '@portal/contract'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import type * as z from 'zod'
import { incomingOf, readBytes, readJson } from './body.ts'
import { check, type Issue } from './check.ts'
import { compiled } from './compiled.ts'
import { placeOf } from './place.ts'
import { languageFor, notFound, ProblemError } from './problem.ts'
import type { Route } from './route.ts'
import { sender } from './send.ts'
import type { Person, Sessions } from './session.ts'

/** Mounts the routes of a contract. An endpoint without a route does not compile, nor does a route without an endpoint. */
export const mount =
  <C extends Contract, A extends Person>(contract: C, sessions: Sessions<A>) =>
  (routes: { readonly [K in keyof C]: Route<C[K], A> }): Router => {
    const router = Router()
    for (const name of Object.keys(contract)) {
      const route: Route<Endpoint, A> | undefined = routes[name]
      if (route) router[route.endpoint.method](route.endpoint.path, serve(route, sessions))
    }
    return router
  }

/** Serves an endpoint. Every endpoint refuses in the same order: 401, 404, 403, 400, then what the handler raises (409, 422). */
const serve = <A extends Person>({ endpoint, admit }: Route<Endpoint, A>, sessions: Sessions<A>): RequestHandler => {
  const send = sender(endpoint)
  const schemas = { params: endpoint.params && compiled(endpoint.params), query: endpoint.query && compiled(endpoint.query) }
  return async (req, res) => {
    req.endpoint = endpoint.path
    const actor = endpoint.policy === 'public' ? undefined : await sessions.actorOf(req, res)
    if (endpoint.policy !== 'public' && !actor) throw new ProblemError({ code: 'unauthenticated' })
    if (actor) req.actorId = actor.userId
    const params = parameters(schemas, req)
    const { cookie } = req.headers
    const again = () => sessions.actorBy(cookie)
    const keep = (cookies: readonly string[]) => {
      for (const each of cookies) res.appendHeader('Set-Cookie', each)
    }
    const visitor = { actor, language: languageFor(req), place: placeOf(req.ip), again, cookies: { sent: cookie, keep } }
    const handle = await admit(params, visitor)
    const answer = await handle(await inputOf(endpoint, schemas, params, req, res))
    res.setHeader('Cache-Control', 'no-store')
    await send(answer, res)
  }
}

type Schemas = { readonly params: (() => z.ZodType) | undefined; readonly query: (() => z.ZodType) | undefined }

const parameters = ({ params }: Schemas, req: Request): unknown => {
  if (!params) return undefined
  // PostgreSQL stores no null byte, so nothing is found under one.
  if (Object.values(req.params).some((value) => value.includes('\0'))) throw notFound()
  const parsed = params().safeParse(req.params)
  if (!parsed.success) throw notFound()
  return parsed.data
}

const inputOf = async (endpoint: Endpoint, schemas: Schemas, params: unknown, req: Request, res: Response): Promise<unknown> => {
  const issues: Issue[] = []
  const query = schemas.query && check(schemas.query(), 'query', req.query, issues)
  const idempotencyKey = endpoint.idempotent && keyOf(req, issues)
  const body = endpoint.body && check(endpoint.body, 'body', await readJson(req, res), issues)
  if (issues.length > 0) throw new ProblemError({ code: 'invalid-request', issues })
  if (endpoint.upload === 'stream') return { params, query, body, idempotencyKey, incoming: incomingOf(req, res) }
  return { params, query, body, idempotencyKey, ...(endpoint.upload && { bytes: await readBytes(req, res) }) }
}

const keyOf = (req: Request, issues: Issue[]): string => {
  const key = req.headers['idempotency-key']
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key
  issues.push({ path: 'header.Idempotency-Key', code: key === undefined ? 'required' : 'invalid_format' })
  return ''
}
