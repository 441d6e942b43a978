import type { Incoming } from '@portal/contract'
import { json, raw, type Request, type RequestHandler, type Response } from 'express'
import * as z from 'zod'
import { ProblemError } from './problem.ts'

const JSON_LIMIT = 1024 * 1024
export const UPLOAD_LIMIT = 16 * 1024 * 1024

const parseJson = json({ limit: JSON_LIMIT, strict: false })
const parseRaw = raw({ limit: UPLOAD_LIMIT, type: () => true })

/** The parsed JSON body; raises `payload-too-large` or `invalid-request`. Read only once the caller may send it. */
export const readJson = async (req: Request, res: Response): Promise<unknown> => {
  await read(parseJson, req, res, JSON_LIMIT)
  return req.body
}

/** The body's bytes, of any content type. */
export const readBytes = async (req: Request, res: Response): Promise<Uint8Array> => {
  await read(parseRaw, req, res, UPLOAD_LIMIT)
  return Buffer.isBuffer(req.body) ? req.body : new Uint8Array()
}

/** How long a sender whose body is refused before its end may go on; what comes is thrown away. Time enough to read the refusal. */
const LINGER_MS = 1_000

/** The body as it comes, nothing read yet. Whoever stops reading early answers, and then the connection is cut off. */
export const incomingOf = (req: Request, res: Response): Incoming => {
  res.once('finish', () => {
    if (req.complete) return
    req.resume()
    setTimeout(() => !req.complete && req.socket.destroy(), LINGER_MS).unref()
  })
  const length = Number(req.headers['content-length'])
  return { size: Number.isSafeInteger(length) ? length : undefined, chunks: req.iterator({ destroyOnReturn: false }) }
}

/** What the parser says of itself, or what unpacking the body does. */
const parserError = z.union([
  z.object({ type: z.string() }),
  z.object({ code: z.string().regex(/^Z_/) }).transform(({ code }) => ({ type: code.toLowerCase() })),
])

const read = (parse: RequestHandler, req: Request, res: Response, limit: number): Promise<void> =>
  new Promise((resolve, reject) => {
    void parse(req, res, (error: unknown) => {
      if (error === undefined) return resolve()
      const known = parserError.safeParse(error)
      if (!known.success) return reject(error)
      const { type } = known.data
      reject(type === 'entity.too.large' ? new ProblemError({ code: 'payload-too-large', limit }) : invalid(type.replaceAll('.', '_')))
    })
  })

const invalid = (code: string): ProblemError => new ProblemError({ code: 'invalid-request', issues: [{ path: 'body', code }] })
