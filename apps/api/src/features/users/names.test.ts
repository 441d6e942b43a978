import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import type { Customer } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const INVITED_AS = 'Som vi kallar henne'
const REAL = 'Hilda Hemlig'

/** Everything that shows a member's name: the list of users, the company, the choice of Lön's user, and the event log. */
const everywhere = async (customer: Customer): Promise<string> => {
  const owner = portal.as(customer.admin)
  const paths = [`/companies/${customer.id}`, `/companies/${customer.id}/users`, `/companies/${customer.id}/events`]
  const payroll = `/subscriptions/${customer.with('lon').subscriptionId}/payroll`
  const answers = await Promise.all([...paths, payroll].map((path) => owner.get(path)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  return JSON.stringify(answers.map(({ body }) => body))
}

it('a known person bears the name they were invited by until they accept, and their own from then on', async () => {
  const [customer, elsewhere] = [await portal.customer({ services: ['lon'] }), await portal.customer()]
  const { email } = await portal.member(elsewhere, { email: 'hilda@annan.example', name: REAL, role: 'user' })
  const owner = portal.as(customer.admin)
  const created = await owner.post(`/companies/${customer.id}/users`, { email, name: INVITED_AS, role: 'administrator', mainContact: true })
  const path = `/companies/${customer.id}/users/${created.body.id}`
  expect(created.body.name).toBe(INVITED_AS)
  for (const change of [{ licences: ['lon'] }, { status: 'inactive' }])
    expect(JSON.stringify((await owner.patch(path, change)).body)).not.toContain(REAL)
  expect(await everywhere(customer)).toContain(INVITED_AS)
  expect(await everywhere(customer)).not.toContain(REAL)

  const [, token] = /token=([\w-]+)/.exec((await portal.letter(email)).text)!
  expect((await portal.anonymous.post(`/invitations/${token}/acceptance`, {})).status).toBe(200)
  expect((await owner.get(`/companies/${customer.id}`)).body.mainContact).toMatchObject({ name: REAL, status: 'active' })
  expect((await owner.get(`/companies/${customer.id}/users`)).body.items.map(({ name }: { name: string }) => name)).toContain(REAL)
})
