import type { RequestHandler } from 'express'
import { ProblemError } from './problem.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses cross-site request forgery by the Origin header, which every browser sends truthfully with a request that changes something. Accepted are
 * the origin that the call is served on and the ones given. A caller without Origin is not a browser, unless its headers say it is cross-site.
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
