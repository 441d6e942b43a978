import { afterAll, beforeAll, expect, it } from 'vitest'
import { type MailServer, startMailServer } from '../../testing/mail-server.ts'
import { noJobsLeft } from '../../testing/no-jobs-left.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'

let mails: MailServer
let portal: TestPortal
/** The addresses that do not exist, as the mail server knows them. */
const unknown = new Set<string>()
beforeAll(async () => {
  mails = await startMailServer((line) => {
    const to = /^RCPT TO:<(.+?)>/.exec(line)?.[1]
    return to !== undefined && unknown.has(to) ? '550 5.1.1 no such user' : undefined
  })
  portal = await startTestPortal({ env: { SMTP_URL: mails.url } })
})
afterAll(async () => {
  await portal.stop()
  await mails.stop()
})

it('shows the administrators an address that the mail server refuses, until it takes a mail again', async () => {
  const { admin, id } = await portal.customer()
  const users = `/companies/${id}/users`
  unknown.add('fel@stavad.example')
  const { body } = await portal.as(admin).post(users, { email: 'fel@stavad.example', name: 'Fel', role: 'user' })
  await portal.as(admin).post(users, { email: 'ratt@stavad.example', name: 'Rätt', role: 'user' })
  await noJobsLeft(portal.database)
  const refused = async (): Promise<readonly string[]> => {
    const { items } = (await portal.as(admin).get(users)).body
    return items.filter(({ mailRefused }: { readonly mailRefused: boolean }) => mailRefused).map(({ name }: { readonly name: string }) => name)
  }
  expect(await refused()).toEqual(['Fel'])
  expect(mails.taken).toHaveLength(1)

  unknown.clear()
  await portal.as(admin).post(`${users}/${body.id}/invitation`)
  await noJobsLeft(portal.database)
  expect(await refused()).toEqual([])
  expect(mails.taken).toHaveLength(2)
})
