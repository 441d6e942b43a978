import { existsSync } from 'node:fs'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { type RequestHandler, Router } from 'express'
import helmet from 'helmet'
import sirv from 'sirv'
import { notFound } from './problem.ts'

/** Allows scripts from our own files only. Mantine sets style attributes, so inline styles are allowed. */
export const securityHeaders = ({ https }: { readonly https: boolean }): RequestHandler => {
  const headers = headersOf(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'self'"],
          'script-src': ["'self'"],
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:'],
          'font-src': ["'self'"],
          'connect-src': ["'self'"],
          'object-src': ["'none'"],
          'base-uri': ["'none'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
          ...(https && { 'upgrade-insecure-requests': [] }),
        },
      },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      crossOriginEmbedderPolicy: false,
      referrerPolicy: { policy: 'same-origin' },
    }),
  )
  return (_req, res, next) => {
    for (const [name, value] of headers) res.setHeader(name, value)
    next()
  }
}

type Helmet = ReturnType<typeof helmet>
/** What helmet sets is the same for every answer, so it is asked once. */
const headersOf = (setHeaders: Helmet): readonly (readonly [name: string, value: string])[] => {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  setHeaders(request, response, () => undefined)
  return response.getHeaderNames().map((name) => [name, String(response.getHeader(name))])
}

/**
 * Serves the built web, compressed as the build left it. Files with a hash in their name may be cached for ever; all others are always revalidated.
 * Every other path of the web gets the page. A web that has not been built serves nothing.
 */
export const serveWeb = (dist: string): RequestHandler => {
  const router = Router()
  if (!existsSync(join(dist, 'index.html'))) return router
  const kinds = { brotli: true, gzip: true, etag: true }
  const hashed = sirv(join(dist, 'assets'), { ...kinds, immutable: true, maxAge: YEAR_SECONDS })
  const others = sirv(dist, { ...kinds, single: true, setHeaders: (res) => res.setHeader('Cache-Control', 'no-cache') })
  router.use('/assets', hashed, (_req, _res, next) => next(notFound()))
  router.get('/{*path}', (req, res, next) => (req.accepts('html') || hasExtension(req.path) ? others(req, res, next) : next()))
  return router
}

const YEAR_SECONDS = 31_536_000
const hasExtension = (path: string): boolean => /\.\w+$/.test(path)
