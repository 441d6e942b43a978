import type { RequestHandler } from 'express'
import { ProblemError } from './problem.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Cross-site request forgery is refused by Origin: a browser tells it truthfully with every request that changes something.
 * Accepted: the origin the call is served on, and the ones named. A caller without Origin is no browser, unless it says it is cross-site.
 */
export const refuseForeignOrigins =
  (allowed: ReadonlySet<string>): RequestHandler =>
  (req, _res, next) => {
    if (SAFE.has(req.method)) return next()
    const { origin, host } = req.headers
    if (origin === undefined) return req.headers['sec-fetch-site'] === 'cross-site' ? next(refused()) : next()
    next(allowed.has(origin) || isServedOn(origin, host) ? undefined : refused())
  }

const isServedOn = (origin: string, host: string | undefined): boolean => host !== undefined && URL.canParse(origin) && new URL(origin).host === host

const refused = (): ProblemError => new ProblemError({ code: 'origin-refused' })
