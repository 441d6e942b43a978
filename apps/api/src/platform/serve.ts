import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Contract, Download, Endpoint, Outgoing } from '@portal/contract'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { incomingOf, readBytes, readJson } from './body.ts'
import { check, type Issue } from './check.ts'
import { languageFor, notFound, ProblemError } from './problem.ts'
import type { Route } from './route.ts'
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
const serve =
  <A extends Person>({ endpoint, admit }: Route<Endpoint, A>, sessions: Sessions<A>): RequestHandler =>
  async (req, res) => {
    req.endpoint = endpoint.path
    const actor = endpoint.policy === 'public' ? undefined : await sessions.actorOf(req, res)
    if (endpoint.policy !== 'public' && !actor) throw new ProblemError({ code: 'unauthenticated' })
    const params = parameters(endpoint, req)
    const handle = await admit(params, { actor, language: languageFor(req), place: req.ip ?? '' })
    const answer = await handle(await inputOf(endpoint, params, req, res))
    res.setHeader('Cache-Control', 'no-store')
    await send(endpoint, answer, res)
  }

const parameters = (endpoint: Endpoint, req: Request): unknown => {
  if (!endpoint.params) return undefined
  const parsed = endpoint.params.safeParse(req.params)
  if (!parsed.success) throw notFound()
  return parsed.data
}

const inputOf = async (endpoint: Endpoint, params: unknown, req: Request, res: Response): Promise<unknown> => {
  const issues: Issue[] = []
  const query = endpoint.query && check(endpoint.query, 'query', req.query, issues)
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

const send = async (endpoint: Endpoint, answer: unknown, res: Response): Promise<void> => {
  res.status(endpoint.status)
  if (endpoint.download) {
    const { fileName, bytes, mediaType = endpoint.download, headers = {} } = answer as Download
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
    res.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    res.type(mediaType)
    if (bytes instanceof Uint8Array) res.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    else await pass(bytes, res)
    return
  }
  if (!endpoint.answer) return void res.end()
  res.type('application/json').send(JSON.stringify(endpoint.answer.parse(answer)))
}

/**
 * Sends a stream no faster than the client receives it. If either end breaks off, the connection is closed, so that nobody takes a part for the
 * whole.
 */
const pass = async ({ size, chunks }: Outgoing, res: Response): Promise<void> => {
  res.setHeader('Content-Length', String(size))
  await pipeline(Readable.from(chunks), res).catch(() => res.destroy())
}
