import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Log } from './log.ts'

declare module 'express-serve-static-core' {
  interface Request {
    /** Sent back in `X-Request-Id` and in every problem. */
    id: string
    /** The contract's path, once known. Metrics and log count by it. */
    endpoint?: string
    /** The id of the signed-in person, once known. The log attributes the request to it. */
    actorId?: string
  }
}

const OURS = /^[\w-]{8,64}$/

/** Gives each request an id, or keeps the one that a proxy set, and writes one line to the log when the request has been answered. */
export const identifyRequests =
  (log: Log): RequestHandler =>
  (req, res, next) => {
    const given = req.headers['x-request-id']
    req.id = typeof given === 'string' && OURS.test(given) ? given : randomUUID()
    res.setHeader('X-Request-Id', req.id)
    if (log.isLevelEnabled('debug') || !isQuiet(req.path)) {
      const started = performance.now()
      res.on('finish', () => {
        const fields = {
          requestId: req.id,
          method: req.method,
          route: req.endpoint ?? 'other',
          ...(req.actorId !== undefined && { actor: req.actorId, subject: req.params['id'] }),
          status: res.statusCode,
          ms: Math.round(performance.now() - started),
        }
        if (res.statusCode >= 500) log.error(fields, 'request')
        else log.info(fields, 'request')
      })
    }
    next()
  }

const isQuiet = (path: string): boolean => path.startsWith('/assets/') || path.endsWith('/healthz') || path.endsWith('/readyz')
