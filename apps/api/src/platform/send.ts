import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Download, Endpoint, Feed, Outgoing } from '@portal/contract'
import { pathPart } from '@portal/domain'
import type { Response } from 'express'
import { compiled } from './compiled.ts'
import { openFeed } from './feed.ts'

/**
 * Sends the answers of an endpoint. An answer is checked once, by the contract's schema, compiled when the first one leaves; one that does not fit
 * is an error of the portal and nothing of it is sent.
 */
export const sender = (endpoint: Endpoint): ((answer: unknown, res: Response) => Promise<void>) => {
  if (endpoint.download) return (answer, res) => sendFile(endpoint, answer as Download, res)
  const { answer: schema, status } = endpoint
  if (!schema) return async (_answer, res) => void res.status(status).end()
  const contract = compiled(schema)
  if (endpoint.feed) return async (answer, res) => openFeed(answer as Feed<unknown>, contract, res)
  return async (answer, res) => {
    const body = Buffer.from(JSON.stringify(contract().parse(answer)))
    res.statusCode = status
    res.setHeader('Content-Type', 'application/json; charset=utf-8')
    res.setHeader('Content-Length', body.length)
    res.end(body)
  }
}

const sendFile = async (
  endpoint: Endpoint,
  { fileName, bytes, mediaType = endpoint.download ?? '', headers = {} }: Download,
  res: Response,
): Promise<void> => {
  res.status(endpoint.status)
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
  res.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encoded(pathPart(fileName))}`)
  res.type(mediaType)
  if (!(bytes instanceof Uint8Array)) return pass(bytes, res)
  // Not `res.send`: it answers 304 to `If-None-Match: *`, although no answer of the API is kept by anybody.
  res.setHeader('Content-Length', bytes.byteLength)
  res.end(bytes)
}

/** RFC 8187: an apostrophe, an asterisk and parentheses are encoded too. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * Sends a stream no faster than the client receives it. If either end breaks off, the connection is closed, so that nobody takes a part for the
 * whole.
 */
const pass = async ({ size, chunks }: Outgoing, res: Response): Promise<void> => {
  if (size !== undefined) res.setHeader('Content-Length', String(size))
  await pipeline(Readable.from(chunks), res).catch(() => res.destroy())
}
