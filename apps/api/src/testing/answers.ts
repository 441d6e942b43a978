import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { API, BASE_PATH, type Contract, type Endpoint, refusalsOf } from '@portal/contract'
import * as z from 'zod'

const contracts: readonly Contract[] = Object.values(API)
/** Every endpoint of the contract as it is called: `GET /companies/:id/users`. */
export const ENDPOINTS: ReadonlyMap<string, Endpoint> = new Map(
  contracts.flatMap((contract) => Object.values(contract)).map((endpoint) => [`${endpoint.method.toUpperCase()} ${endpoint.path}`, endpoint]),
)
/** What an endpoint may answer: its success by its status, its refusals by their codes. */
export const declaredBy = (endpoint: Endpoint): readonly string[] => [String(endpoint.status), ...refusalsOf(endpoint)]

const patterns = [...ENDPOINTS.keys()].map((call) => ({ call, pattern: new RegExp(`^${call.replaceAll(/:\w+/g, '[^/]+')}$`) }))
/** The endpoint that a request meets, also where it is refused before any is asked. Asked at its arrival: routing shortens its URL for a while. */
const callOf = ({ method, url = '' }: IncomingMessage): string | undefined => {
  const path = url.split('?')[0] ?? ''
  if (!path.startsWith(`${BASE_PATH}/`)) return undefined
  const called = `${method} ${path.slice(BASE_PATH.length)}`
  return patterns.find(({ pattern }) => pattern.test(called))?.call
}

const refusal = z.object({ problems: z.array(z.object({ code: z.string() })).min(1) })
/** Of a refusal the codes, all of them; of anything else the status. */
const toldBy = (response: ServerResponse, body: Buffer): readonly string[] => {
  const { statusCode } = response
  if (statusCode < 400) return [String(statusCode)]
  if (body.length === 0) return [`${statusCode} without a problem`]
  return refusal.parse(JSON.parse(plain(body, response.getHeader('content-encoding')).toString())).problems.map(({ code }) => code)
}

const UNPACKED = { gzip: gunzipSync, br: brotliDecompressSync, deflate: inflateSync } as const

/** A body as it was before it was compressed. */
const plain = (body: Buffer, encoding: unknown): Buffer => {
  const unpacked = encoding === 'gzip' || encoding === 'br' || encoding === 'deflate' ? UNPACKED[encoding] : undefined
  return unpacked ? unpacked(body) : body
}

const seen = new Set<string>()
const undeclared = new Set<string>()
const note = (call: string, response: ServerResponse, body: Buffer): void => {
  const endpoint = ENDPOINTS.get(call)
  if (!endpoint) return
  const declared = declaredBy(endpoint)
  for (const told of toldBy(response, body)) (declared.includes(told) ? seen : undeclared).add(`${call} ${told}`)
}

type Begun = { readonly request: IncomingMessage; readonly response: ServerResponse }
// Node reports every request that a server of this process receives, from `fetch`, a socket or a browser.
subscribe('http.server.request.start', (message) => {
  const { request, response } = message as Begun
  const call = callOf(request)
  if (call === undefined) return
  const [write, end] = [response.write.bind(response), response.end.bind(response)]
  // What is compressed is written in pieces. Of a success only the status is judged, so a large file is not kept.
  const pieces: Buffer[] = []
  const keep = (piece: unknown): void => {
    if (response.statusCode >= 400 && (typeof piece === 'string' || piece instanceof Uint8Array)) pieces.push(Buffer.from(piece))
  }
  response.write = (...given: unknown[]) => {
    keep(given[0])
    return Reflect.apply(write, response, given)
  }
  response.end = (...given: unknown[]) => {
    keep(given[0])
    note(call, response, Buffer.concat(pieces))
    return Reflect.apply(end, response, given)
  }
})

/** What has been answered by endpoints of this process so far: `GET /companies/:id not-found`. */
export const answersSeen = (): readonly string[] => [...seen]
/** What has been answered since the last call and is not declared. */
export const takeUndeclared = (): readonly string[] => {
  const taken = [...undeclared]
  undeclared.clear()
  return taken
}
