import { afterAll, beforeAll, expect, it } from 'vitest'
import { end } from './testing/ending.ts'
import type { Letter } from './testing/mail-box.ts'
import { startTestPortal, type TestPortal } from './testing/portal.ts'
import { accept, askedFor } from './testing/starting.ts'
import { until } from './testing/until.ts'
import { AGENCY_ADMIN, type Customer } from './testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const ended = (customer: Customer, id: string) =>
  end(portal.as(customer.admin), { id }, 'delete', { confirmations: ['data-will-be-deleted', 'utlagg-reports-sent', 'utlagg-expenses-submitted'] })

/** The mails to an address that have these subjects, once they have come. */
const lettersBySubject = (address: string, subjects: readonly string[]): Promise<readonly Letter[]> =>
  Promise.all(subjects.map((subject) => until(async () => (await portal.letters(address)).find((letter) => letter.subject === subject))))

it('the mails of a collaboration refer to the ones before them, each to its addressee’s own', async () => {
  const customer = await portal.customer()
  const request = await askedFor(portal, customer, 'utlagg', 'the same agency')
  await accept(portal, customer, request)
  const { body: termination } = await ended(customer, request.id)
  await portal.as(customer.admin).delete(`/terminations/${termination.id}/deletion`)

  const subjects = ['Byrån AB vill samarbeta i Utlägg', 'Samarbetet i Utlägg är avslutat', 'Raderingen av Utlägg är stoppad']
  const [asked, over, cancelled] = await lettersBySubject(customer.admin, subjects)
  expect(over!.references).toContain(asked!.messageId)
  expect(cancelled!.references).toEqual([...over!.references, over!.messageId])

  const [accepted, overThere] = await lettersBySubject(AGENCY_ADMIN, [`Samarbetet i Utlägg med ${customer.name} har börjat`, subjects[1]!])
  expect(overThere!.references).toContain(accepted!.messageId)
  expect(overThere!.messageId).not.toBe(over!.messageId)
})

it('one end is told to each administrator in their own language', async () => {
  const customer = await portal.customer({ services: ['utlagg'] })
  const colleague = await portal.member(customer, { email: 'kollega@sprak.example', name: 'Kim', role: 'administrator' })
  await portal.as(customer.admin).patch('/me', { language: 'en' })
  expect((await ended(customer, customer.with('utlagg').id)).status).toBe(201)
  expect((await portal.letter(customer.admin)).subject).toBe('The collaboration in Utlägg has ended')
  expect((await portal.letter(colleague.email)).subject).toBe('Samarbetet i Utlägg är avslutat')
})

it('a forgotten password is answered in the person’s language, whatever the browser asks for', async () => {
  const customer = await portal.customer()
  await portal.as(customer.admin).patch('/me', { language: 'en' })
  await portal.anonymous.post('/api/auth/request-password-reset', { email: customer.admin.toUpperCase() }, { 'accept-language': 'sv' })
  expect((await portal.letter(customer.admin)).subject).toBe('Choose a new password in Mina tjänster')
})

it('somebody who is known is invited in their own language, somebody new in Swedish', async () => {
  const [inviting, other] = [await portal.customer(), await portal.customer()]
  await portal.as(other.admin).patch('/me', { language: 'en' })
  const invite = (email: string) => portal.as(inviting.admin).post(`/companies/${inviting.id}/users`, { email, name: 'Ny', role: 'user' })
  await invite(other.admin)
  await invite('ny@sprak.example')
  expect((await portal.letter(other.admin)).subject).toBe(`Invitation to ${inviting.name} in Mina tjänster`)
  expect((await portal.letter('ny@sprak.example')).subject).toBe(`Inbjudan till ${inviting.name} i Mina tjänster`)
})
