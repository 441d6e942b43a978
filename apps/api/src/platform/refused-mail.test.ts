import { createServer, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createMailer, isRefusedForGood } from './mail.ts'

const servers: Server[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))))

/** A mail server that answers `reply` to the command that begins with `command`, and takes everything else. Gives its address. */
const serverThat = (command: string, reply: string): Promise<string> => {
  const answer = (line: string): string => {
    if (line.startsWith(command)) return reply
    if (line.startsWith('DATA')) return '354 go on'
    return line.startsWith('QUIT') ? '221 bye' : '250 ok'
  }
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      let inMessage = false
      socket.write('220 mail.example\r\n')
      socket.on('data', (chunk) => {
        for (const line of chunk.toString().split('\r\n').slice(0, -1)) {
          if (inMessage && line !== '.') continue
          const answered = answer(line)
          inMessage = answered.startsWith('354')
          socket.write(`${answered}\r\n`)
        }
      })
      socket.on('error', () => {})
    })
    servers.push(server)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`smtp://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`)
    })
  })
}

const failureOf = async (command: string, reply: string): Promise<unknown> => {
  const mail = createMailer({ smtpUrl: await serverThat(command, reply), from: 'noreply@portal.example', folder: '' })
  return mail({ to: 'anna@example.se', subject: 'S', text: 'T', html: 'H', id: 'x.1', references: [] }).then(
    () => undefined,
    (error: unknown) => error,
  )
}

it.each([
  ['an address that does not exist', 'RCPT TO', '550 5.1.1 no such user', true],
  ['a full mailbox, for now', 'RCPT TO', '452 4.2.2 mailbox full', false],
  ['a sender that is not let in', 'MAIL FROM', '550 5.7.1 not you', false],
  ['a message that is not taken', 'DATA', '554 5.7.1 looks like spam', false],
])('%s', async (_what, command, reply, forGood) => {
  const failure = await failureOf(command, reply)
  expect(failure).toBeInstanceOf(Error)
  expect(isRefusedForGood(failure)).toBe(forGood)
})

it('a mail that is taken fails with nothing', async () => expect(await failureOf('NOTHING', '250 ok')).toBeUndefined())
