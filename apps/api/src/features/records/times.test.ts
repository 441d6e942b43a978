import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

it('shows when a record was written and changed, and what was told of it, by the portal’s clock', async () => {
  const customer = await portal.customer({ services: ['scanner', 'eekonomi-fakturering'] })
  const owner = portal.as(customer.admin)
  const path = `/api/v1/subscriptions/${customer.with('eekonomi-fakturering').subscriptionId}/records`
  const article = { number: '1', name: 'Timme', unit: 'h', price: 100_000, vat: 25 }
  await owner.get('/api/v1/me')

  portal.travelTo('2027-05-01T10:00:00.000Z')
  const written = (await owner.post(path, { kind: 'article', content: article })).body
  expect(written).toMatchObject({ createdAt: '2027-05-01T10:00:00.000Z', updatedAt: '2027-05-01T10:00:00.000Z' })

  portal.travelTo('2027-05-02T10:00:00.000Z')
  const changed = (await owner.patch(`${path}/${written.id}`, { content: { ...article, name: 'Konsulttimme' } })).body
  expect(changed).toMatchObject({ createdAt: '2027-05-01T10:00:00.000Z', updatedAt: '2027-05-02T10:00:00.000Z' })

  await owner.post(`/api/v1/companies/${customer.id}/users`, { email: 'nora@kund.example', name: 'Nora', role: 'user', licences: [] })
  const { items } = (await owner.get(`/api/v1/companies/${customer.id}/events`)).body
  expect(items).toMatchObject([{ type: 'user-added', at: '2027-05-02T10:00:00.000Z' }])
})
