import type { Incoming } from '@portal/contract'
import { json, raw, type Request, type RequestHandler, type Response } from 'express'
import * as z from 'zod'
import { ProblemError } from './problem.ts'

const JSON_LIMIT = 1024 * 1024
export const UPLOAD_LIMIT = 24 * 1024 * 1024

const parseJson = json({ limit: JSON_LIMIT, strict: false })
const parseRaw = raw({ limit: UPLOAD_LIMIT, type: () => true })

/** Reads and parses the JSON body. It is called only after the caller was let in. Raises `payload-too-large`, `invalid-request`. */
export const readJson = async (req: Request, res: Response): Promise<unknown> => {
  await read(parseJson, req, res, JSON_LIMIT)
  return req.body
}

/** Reads the body's bytes, whatever its content type. Raises `payload-too-large`. */
export const readBytes = async (req: Request, res: Response): Promise<Uint8Array> => {
  await read(parseRaw, req, res, UPLOAD_LIMIT)
  return Buffer.isBuffer(req.body) ? req.body : new Uint8Array()
}

/** When a body is refused before it has arrived, the rest of it is read and thrown away for this long, so that the sender can read the refusal. */
const LINGER_MS = 1_000

/** The body as a stream of which nothing has been read. A handler may stop reading early and answer; the connection is then closed. */
export const incomingOf = (req: Request, res: Response): Incoming => {
  res.once('finish', () => {
    if (req.complete) return
    req.resume()
    setTimeout(() => !req.complete && req.socket.destroy(), LINGER_MS).unref()
  })
  const length = Number(req.headers['content-length'])
  return { size: Number.isSafeInteger(length) ? length : undefined, chunks: req.iterator({ destroyOnReturn: false }) }
}

/** The errors of the body parser, and those of unpacking a compressed body. */
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
