import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPortalOn, startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { until } from '../../testing/until.ts'

/** A portal keeps sessions longer than a test lasts, so that only a notice from the database can end one. */
const REMEMBERING = { sessionsKeptMs: 24 * 60 * 60 * 1000 }

let portal: TestPortal
/** A second portal on the same database: it hears of changes from the database only. */
let second: Awaited<ReturnType<typeof startPortalOn>>
beforeAll(async () => {
  portal = await startTestPortal(REMEMBERING)
  second = await startPortalOn(portal.databaseUrl, { ...REMEMBERING, env: { WORKER: 'none' } })
})
afterAll(async () => {
  await second.stop()
  await portal.stop()
})

/** A customer with a second administrator, whose session both portals keep. */
const withColleague = async () => {
  const customer = await portal.customer()
  const member = await portal.member(customer, { email: `kollega@${customer.customerNumber}.example`, name: 'Kollega', role: 'administrator' })
  const there = second.as(member.email)
  const here = portal.as(member.email)
  expect([(await here.get('/me')).status, (await there.get('/me')).status]).toEqual([200, 200])
  return { customer, here, there, path: `/companies/${customer.id}/users/${member.membershipId}` }
}

const CUTS = [
  ['demoted to user', { role: 'user' }],
  ['demoted to auditor', { role: 'auditor' }],
  ['deactivated', { status: 'inactive' }],
  ['removed', 'removal'],
] as const

describe('sessions are cut at once', () => {
  it.each(CUTS)('of somebody %s: in the portal where it was done with the very next call', async (_, change) => {
    const { customer, here, path } = await withColleague()
    const admin = portal.as(customer.admin)
    expect((change === 'removal' ? await admin.delete(path) : await admin.patch(path, change)).status).toBeLessThan(300)
    expect((await here.get('/me')).status).toBe(401)
  })

  it.each(CUTS)('of somebody %s: in every other portal too, which is told', async (_, change) => {
    const { customer, there, path } = await withColleague()
    const admin = portal.as(customer.admin)
    expect((change === 'removal' ? await admin.delete(path) : await admin.patch(path, change)).status).toBeLessThan(300)
    await until(async () => (await there.get('/me')).status === 401)
  })

  it('who was raised keeps the session and has the new rights with the next call', async () => {
    const { customer, here, path } = await withColleague()
    await portal.database.pool.query(`UPDATE membership SET role = 'user' WHERE id = $1`, [path.split('/').at(-1)])
    await until(async () => (await here.get(`/companies/${customer.id}/users`)).status === 403)
    await portal.as(customer.admin).patch(path, { role: 'administrator' })
    expect((await here.get(`/companies/${customer.id}/users`)).status).toBe(200)
  })

  it('whoever is signed out everywhere in one portal is so in the other', async () => {
    const { here, there } = await withColleague()
    const cookies = await here.post('/api/auth/revoke-sessions', {})
    expect(cookies.status).toBe(200)
    await until(async () => (await there.get('/me')).status === 401)
  })
})
