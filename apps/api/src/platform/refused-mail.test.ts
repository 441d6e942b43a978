import { afterEach, expect, it } from 'vitest'
import { type MailServer, startMailServer } from '../testing/mail-server.ts'
import { createMailer, isRefusedForGood } from './mail.ts'

const servers: MailServer[] = []
afterEach(() => Promise.all(servers.splice(0).map(({ stop }) => stop())))

/** The address of a mail server that answers `reply` to the command that begins with `command`, and takes everything else. */
const serverThat = async (command: string, reply: string): Promise<string> => {
  let inMessage = false
  const server = await startMailServer((line) => {
    const toMessage = inMessage
    inMessage = line.startsWith('DATA')
    return line.startsWith(command) && !toMessage ? reply : undefined
  })
  servers.push(server)
  return server.url
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
