import { connect, type Socket } from 'node:net'

/** One keep-alive connection that asks again as soon as it is answered. It does little work per request, so that the server is measured and not this. */
export type Connection = {
  readonly ask: (request: Buffer) => Promise<{ readonly status: number; readonly bytes: number }>
  readonly close: () => void
}

export const openConnection = (port: number): Promise<Connection> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    socket.once('error', reject)
    socket.once('connect', () => resolve(connectionOn(socket)))
  })

const connectionOn = (socket: Socket): Connection => {
  let waiting: ((answer: { status: number; bytes: number }) => void) | undefined
  let failed: ((error: Error) => void) | undefined
  let head = ''
  let missing = -1
  let status = 0
  socket.on('data', (chunk: Buffer) => {
    let body = chunk
    if (missing < 0) {
      head += chunk.toString('latin1')
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      status = Number(head.slice(9, 12))
      missing = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
      body = Buffer.from(head.slice(end + 4), 'latin1')
    }
    missing -= body.length
    if (missing > 0) return
    const bytes = head.length
    head = ''
    missing = -1
    waiting?.({ status, bytes })
  })
  socket.on('error', (error) => failed?.(error))
  socket.on('close', () => failed?.(new Error('the server closed the connection')))
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = resolve
        failed = reject
        socket.write(request)
      }),
    close: () => {
      failed = undefined
      socket.destroy()
    },
  }
}

export const getRequest = (path: string, cookie = ''): Buffer =>
  Buffer.from(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${cookie ? `Cookie: ${cookie}\r\n` : ''}\r\n`)

export const postRequest = (path: string, cookie: string, body: string, key: string): Buffer => {
  const length = `Content-Length: ${Buffer.byteLength(body)}`
  const heads = ['Host: 127.0.0.1', `Cookie: ${cookie}`, 'Content-Type: application/json', `Idempotency-Key: ${key}`, length]
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${heads.join('\r\n')}\r\n\r\n${body}`)
}

/** Requests per second that a port answers over `connections`, during `milliseconds`. Throws when an answer is not 200. */
export const requestsPerSecond = async (
  port: number,
  request: Buffer,
  { connections, milliseconds }: { readonly connections: number; readonly milliseconds: number },
): Promise<number> => {
  const opened = await Promise.all(Array.from({ length: connections }, () => openConnection(port)))
  const until = performance.now() + milliseconds
  const started = performance.now()
  const counts = await Promise.all(
    opened.map(async (connection) => {
      let count = 0
      while (performance.now() < until) {
        const { status } = await connection.ask(request)
        if (status !== 200) throw new Error(`the server answered ${status}`)
        count += 1
      }
      return count
    }),
  )
  const seconds = (performance.now() - started) / 1000
  for (const connection of opened) connection.close()
  return counts.reduce((sum, count) => sum + count, 0) / seconds
}
