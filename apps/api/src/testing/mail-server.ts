import { createServer, type Server } from 'node:net'

export type MailServer = {
  /** As `SMTP_URL` takes it. */
  readonly url: string
  /** The messages it took, as they came. */
  readonly taken: readonly string[]
  /** How many messages came whole, taken or not. */
  readonly came: () => number
  readonly stop: () => Promise<void>
}

/**
 * A mail server that takes everything. `answer` may say something else to a command or, with the line `.`, to a whole message: a reply, or `null` to
 * leave the client waiting.
 */
export const startMailServer = async (answer: (line: string) => string | null | undefined = () => undefined): Promise<MailServer> => {
  const taken: string[] = []
  const sockets = new Set<{ destroy: () => unknown }>()
  let came = 0
  const server: Server = createServer((socket) => {
    let message: string[] | undefined
    let rest = ''
    sockets.add(socket)
    socket.write('220 mail.example\r\n')
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (message && line !== '.') {
          message.push(line)
          continue
        }
        if (message) came += 1
        const reply = answer(line)
        const said = reply === undefined ? usual(line) : reply
        if (message && said?.startsWith('250')) taken.push(message.join('\n'))
        message = said?.startsWith('354') ? [] : undefined
        if (said !== null) socket.write(`${said}\r\n`)
      }
    })
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `smtp://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
    taken,
    came: () => came,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const usual = (line: string): string => {
  if (line.startsWith('DATA')) return '354 go on'
  return line.startsWith('QUIT') ? '221 bye' : '250 ok'
}
