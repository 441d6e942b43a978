import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compression from 'compression'
import express, { type RequestHandler, Router } from 'express'
import helmet from 'helmet'

/** No script but our own files; Mantine sets style attributes, so styles may stand inline. */
export const securityHeaders = ({ https }: { readonly https: boolean }): RequestHandler =>
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
  })

/** The built web: files with a hash in their name are kept for ever, the page itself is asked for anew. Every path of a person's is the page. */
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
