import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { until } from '../../testing/until.ts'
import { AGENCY_ADMIN } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const lettersOfNotices = async (address: string) => {
  await portal.sweep()
  return portal.letters(address)
}

it('the customer’s administrators are told, also by mail, whom an agency adds there (G6)', async () => {
  const customer = await portal.customer({ services: ['utlagg'] })
  const colleague = await portal.member(customer, { email: 'kollega@planterad.example', name: 'Kim', role: 'administrator' })
  const added = { email: 'ny@planterad.example', name: 'Nils Ny', role: 'administrator' }
  expect((await portal.as(AGENCY_ADMIN).post(`/companies/${customer.id}/users`, added)).status).toBe(201)
  for (const address of [customer.admin, colleague.email]) {
    const [letter] = await until(async () => {
      const letters = await lettersOfNotices(address)
      return letters.length > 0 && letters
    })
    expect(letter!.text).toContain('Nils Ny')
    expect((await portal.as(address).get('/notices')).body.items).toMatchObject([{ kind: 'access' }])
  }
})

it('what the customer’s own people add is told nobody', async () => {
  const customer = await portal.customer()
  await portal.as(customer.admin).post(`/companies/${customer.id}/users`, { email: 'egen@planterad.example', name: 'Egen', role: 'user' })
  await portal.letter('egen@planterad.example')
  const colleague = await portal.member(customer, { email: 'annan@planterad.example', name: 'Annan', role: 'administrator' })
  expect((await portal.as(colleague.email).get('/notices')).body.items).toEqual([])
})
