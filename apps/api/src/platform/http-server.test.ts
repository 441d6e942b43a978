import type { Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, it } from 'vitest'
import { createHttpServer, type ServerLimits } from './http-server.ts'

let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** Starts a server that answers with the length of the body it was sent; gives its port. */
const start = (limits: Partial<ServerLimits>): Promise<number> => {
  server = createHttpServer(limits)
  server.on(
    'request',
    (request, response) =>
      void text(request).then(
        (body) => response.end(`${body.length} read`),
        () => response.destroy(),
      ),
  )
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)))
}
const open = (port: number): Promise<Socket> =>
  new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => done(socket)).on('error', failed)
  })
/** What is answered to what is sent, until the connection is closed by the server. */
const told = async (port: number, sent: string): Promise<string> => {
  const socket = await open(port)
  socket.write(sent)
  return text(socket)
}

const SOON = { checkedEveryMs: 20 }

it('closes the connection of a caller whose head does not end', async () => {
  const port = await start({ ...SOON, headMs: 50, requestMs: 60_000 })
  expect(await told(port, 'GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ')).toMatch(/^HTTP\/1\.1 408 /)
})

it('closes the connection of a caller whose body does not end', async () => {
  const port = await start({ ...SOON, headMs: 50, requestMs: 100 })
  expect(await told(port, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{"a":')).toMatch(/^HTTP\/1\.1 408 /)
})

it('answers others while 2 000 connections say nothing', async () => {
  const port = await start({})
  const silent = await Promise.all(Array.from({ length: 2_000 }, () => open(port)))
  expect(await told(port, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}')).toMatch(/^HTTP\/1\.1 200 .*2 read/s)
  for (const socket of silent) socket.destroy()
})

it('refuses a connection beyond its limit', async () => {
  const port = await start({ connections: 1 })
  const first = await open(port)
  expect(await told(port, '')).toBe('')
  first.destroy()
})

it('answers a request whose expectation it does not know', async () => {
  const port = await start({})
  expect(await told(port, 'GET / HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /)
})
