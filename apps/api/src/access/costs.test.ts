import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../testing/caller.ts'
import { startTestPortal, type TestPortal } from '../testing/portal.ts'
import { SUPPORT } from '../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const HOUR = 60 * 60
const expectPatience = ({ status, body, headers }: Reply, most: number) => {
  expect([status, body.code]).toEqual([429, 'too-many-requests'])
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(most)
}
/** Lets the rest of an hour's points be used up. */
const useUp = (key: string) =>
  portal.database.pool.query('INSERT INTO rate_limit (key, points, expire) VALUES ($1, 100000, $2)', [key, Date.now() + HOUR * 1000])
const idOf = async (email: string): Promise<string> => (await portal.as(email).get('/me')).body.user.id

describe('what costs others is limited', () => {
  it('invitations to one address, whoever sends them, and however', async () => {
    const [one, other] = [await portal.customer(), await portal.customer()]
    const address = 'plagad@nagonstans.example'
    const invite = (from: typeof one) => portal.as(from.admin).post(`/companies/${from.id}/users`, { email: address, name: 'Plågad', role: 'user' })
    const { body: invited } = await invite(one)
    const again = () => portal.as(one.admin).post(`/companies/${one.id}/users/${invited.id}/invitation`)
    for (let times = 1; times < 10; times += 1) expect((await again()).status).toBe(204)
    expectPatience(await again(), 24 * HOUR)
    expectPatience(await invite(other), 24 * HOUR)
    const chosen = await portal.as(one.admin).put(`/companies/${one.id}/main-contact`, { membershipId: invited.id })
    expectPatience(chosen, 24 * HOUR)
    const { items } = (await portal.as(one.admin).get(`/companies/${one.id}/users`)).body
    expect(items.find(({ id }: { readonly id: string }) => id === invited.id)).toMatchObject({ isMainContact: false, role: 'user' })
    const free = await portal
      .as(other.admin)
      .post(`/companies/${other.id}/users`, { email: 'ostord@nagonstans.example', name: 'Ostörd', role: 'user' })
    expect(free.status).toBe(201)
  })

  it('cases and further questions of one person, never the answers of support', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const { subscriptionId } = customer.with('utlagg')
    const ask = () => portal.as(customer.admin).post(`/subscriptions/${subscriptionId}/cases`, { message: 'Hej' })
    const { body: first } = await ask()
    for (let times = 1; times < 30; times += 1) expect((await ask()).status).toBe(201)
    expectPatience(await ask(), HOUR)
    const question = { subject: 'Ny fråga', message: 'Hej' }
    expectPatience(await portal.as(customer.admin).post(`/companies/${customer.id}/cases`, question), HOUR)
    expectPatience(await portal.as(customer.admin).post(`/cases/${first.id}/messages`, { message: 'Hallå?' }), HOUR)
    expect((await portal.as(SUPPORT).post(`/cases/${first.id}/messages`, { message: 'Hej!' })).status).toBe(201)
  })

  it('complete exports of a company', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    await useUp(`export-by-company:${customer.id}`)
    const reply = await portal.as(customer.admin).post(`/subscriptions/${customer.with('utlagg').subscriptionId}/exports`, {})
    expect(reply.status).toBe(429)
    expectPatience(reply, HOUR)
  })

  it('SIE files of a person, told in minutes', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart'] })
    await useUp(`sie-file-by-person:${await idOf(customer.admin)}`)
    const reply = await portal.as(customer.admin).post(`/subscriptions/${customer.with('eekonomi-smart').subscriptionId}/sie`, '#FLAGGA 0', {
      'content-type': 'application/octet-stream',
      'accept-language': 'sv',
    })
    expectPatience(reply, HOUR)
    expect(reply.body.detail).toBe('Vänta 60 minuter och försök igen.')
  })
})
