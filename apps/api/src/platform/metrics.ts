import { createServer, type Server } from 'node:http'
import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Collects Prometheus figures: the process's own, and the number and duration of requests by method, route and status. */
export const createMetrics = () => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests in seconds',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const measure: RequestHandler = (req, res, next) => {
    const started = performance.now()
    res.on('finish', () => {
      const labels = { method: req.method, route: req.endpoint ?? 'other', status: String(res.statusCode) }
      duration.observe(labels, (performance.now() - started) / 1000)
    })
    next()
  }
  return { registry, measure }
}

/** Serves `/metrics` on a separate port, which can be closed to the outside. */
export const serveMetrics = (registry: Registry, port: number, host: string): Server =>
  createServer((req, res) => {
    if (req.url !== '/metrics') return void res.writeHead(404).end()
    registry.metrics().then(
      (text) => res.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => res.writeHead(500).end(),
    )
  }).listen(port, host)
