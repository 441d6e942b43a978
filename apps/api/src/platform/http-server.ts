import { createServer, type Server } from 'node:http'

/** How long a caller may take to send, in milliseconds, and how many connections a process keeps open at once. */
export type ServerLimits = { readonly headMs: number; readonly requestMs: number; readonly checkedEveryMs: number; readonly connections: number }

/**
 * A head is small and comes at once. A whole request may be a file of 24 MB on a slow line, hence five minutes; it holds its connection and
 * nothing else, because no handler begins a transaction before the body is there.
 */
const LIMITS: ServerLimits = { headMs: 15_000, requestMs: 300_000, checkedEveryMs: 5_000, connections: 10_000 }

/** An HTTP server that closes connections of callers who send too slowly (408), and refuses connections beyond its limit. */
export const createHttpServer = (limits: Partial<ServerLimits> = {}): Server => {
  const { headMs, requestMs, checkedEveryMs, connections } = { ...LIMITS, ...limits }
  const server = createServer({ headersTimeout: headMs, requestTimeout: requestMs, connectionsCheckingInterval: checkedEveryMs })
  server.maxConnections = connections
  // Longer than proxies keep an idle connection for the next request (Caddy: two minutes). Otherwise one could be closed as a request is on its way.
  server.keepAliveTimeout = 130_000
  // An expectation that the portal does not know is ignored (RFC 9110, 10.1.1); by itself the server would answer 417 without a body.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
  return server
}
