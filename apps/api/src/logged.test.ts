import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startTestPortal, type TestPortal } from './testing/portal.ts'
import { AGENCY_ADMIN, PASSWORD, SUPPORT } from './testing/world.ts'

const lines: string[] = []
let portal: TestPortal
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  portal = await startTestPortal({ logLevel: 'debug' })
})
afterAll(async () => {
  await portal.stop()
  vi.restoreAllMocks()
})

const PERSONAL_NUMBER = '780512-4422'
const SECRET = 'hemlig text som ingen ska se'

/** What a busy day asks: log-ins that succeed and fail, invitations, searches, wrong forms, paths with names in them, mails, upkeep, an error. */
const busyDay = async () => {
  const customer = await portal.customer({ organisationNumber: PERSONAL_NUMBER, services: ['utlagg', 'scanner'] })
  const [owner, agency, support] = [portal.as(customer.admin), portal.as(AGENCY_ADMIN), portal.as(SUPPORT)]
  const logIn = (email: string, password: string) => portal.anonymous.post('/api/auth/sign-in/email', { email, password })
  await logIn(customer.admin, PASSWORD)
  await logIn(customer.admin, SECRET)
  await logIn('ingen@nagonstans.example', SECRET)
  await portal.anonymous.post('/api/auth/request-password-reset', { email: customer.admin })
  await portal.letter(customer.admin)
  const invited = { email: 'ny.person@hemma.example', name: 'Nyfiken Personsson', role: 'user' }
  await owner.post(`/companies/${customer.id}/users`, invited)
  await portal.letter(invited.email)
  await owner.post(`/companies/${customer.id}/users`, { ...invited, role: SECRET })
  await owner.patch('/me', { name: 'Byter Namnsson' })
  await owner.put('/me/password', { password: SECRET, newPassword: SECRET })
  await owner.get('/me/data')
  await agency.get(`/companies/${portal.agency.id}/customers?search=${encodeURIComponent('Byter Namnsson')}`)
  await support.get(`/support/search?q=${encodeURIComponent(customer.admin)}`)
  await owner.get(`/companies/${encodeURIComponent(customer.admin)}`)
  await owner.get(`/${encodeURIComponent(PERSONAL_NUMBER)}`)
  await owner.post(`/subscriptions/${customer.with('utlagg').subscriptionId}/cases`, { subject: 'Byter Namnsson', text: SECRET })
  await portal.sweep()
  const twice = portal.database.pool.query('INSERT INTO "user" (id, email, name) SELECT gen_random_uuid(), email, name FROM "user"')
  await twice.catch((err: unknown) => portal.context.log.error({ err }, 'an error of the database names what it refuses'))
  return { invited }
}

it('no name, address, personal number, password or text of anybody stands in the log of a busy day', async () => {
  const { invited } = await busyDay()
  portal.context.log.flush()
  const { rows } = await portal.database.pool.query<{ email: string; name: string }>('SELECT email, name FROM "user"')
  const written = lines.join('').toLowerCase()
  expect(written.split('\n').length).toBeGreaterThan(12)
  expect(written).toContain('email_key')
  const kept = [PERSONAL_NUMBER, '7805124422', SECRET, PASSWORD, invited.email, invited.name, ...rows.flatMap(({ email, name }) => [email, name])]
  expect(kept.filter((each) => written.includes(each.toLowerCase()) || written.includes(encodeURIComponent(each).toLowerCase()))).toEqual([])
})
