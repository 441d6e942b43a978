import { existsSync } from 'node:fs'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { join } from 'node:path'
import compression from 'compression'
import express, { type RequestHandler, Router } from 'express'
import helmet from 'helmet'

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
 * Serves the built web. Files with a hash in their name may be cached for ever; the page itself is always revalidated. Every other path of the web
 * gets the page.
 */
export const serveWeb = (dist: string): RequestHandler => {
  const router = Router()
  const page = join(dist, 'index.html')
  router.use(compression())
  router.use('/assets', express.static(join(dist, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false, index: false }))
  router.use(express.static(dist, { index: false, maxAge: '1h' }))
  router.get('/{*path}', (req, res, next) => {
    if (!req.accepts('html') || !existsSync(page)) return next()
    res.setHeader('Cache-Control', 'no-cache')
    res.sendFile(page)
  })
  return router
}
