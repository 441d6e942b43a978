import { afterAll, beforeAll, expect, it } from 'vitest'
import { cookiesOf, createCaller } from '../../testing/caller.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { PASSWORD } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal({ env: { TRUST_PROXY: '1' } })))
afterAll(() => portal.stop())

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0'
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'

/** Logs in from this browser and address, and answers what calls in that session. */
const logIn = async (email: string, browser: string, address: string) => {
  const reply = await portal.anonymous.post(
    '/api/auth/sign-in/email',
    { email, password: PASSWORD },
    { 'user-agent': browser, 'x-forwarded-for': address },
  )
  return createCaller(portal.url, async () => cookiesOf(reply))
}

it('shows where one is logged in: browser, system and the beginning of the address, this session first', async () => {
  const { admin } = await portal.customer()
  const office = await logIn(admin, FIREFOX, '192.0.2.40')
  await logIn(admin, IPHONE, '127.0.0.1')
  const { items } = (await office.get('/me/sessions')).body
  expect(items).toMatchObject([
    { here: true, browser: 'Firefox', system: 'Windows', place: { kind: 'network', network: '192.0.2' } },
    { here: false, browser: 'Safari', system: 'iOS', place: { kind: 'this-computer', network: '' } },
  ])
  expect(JSON.stringify(items)).not.toContain('192.0.2.40')
  expect(items[0].begunAt <= items[0].seenAt).toBe(true)
})

it('ends one session at once, and none that is another person’s', async () => {
  const [{ admin }, stranger] = [await portal.customer(), await portal.customer()]
  const [office, phone] = [await logIn(admin, FIREFOX, '192.0.2.40'), await logIn(admin, IPHONE, '192.0.2.41')]
  expect((await phone.get('/me')).status).toBe(200)
  const [, { id }] = (await office.get('/me/sessions')).body.items
  expect(await portal.as(stranger.admin).delete(`/me/sessions/${id}`)).toMatchObject({ status: 404, body: { code: 'not-found' } })
  expect((await phone.get('/me')).status).toBe(200)
  expect((await office.delete(`/me/sessions/${id}`)).status).toBe(204)
  expect([(await phone.get('/me')).status, (await office.get('/me')).status]).toEqual([401, 200])
  expect((await office.delete(`/me/sessions/${id}`)).status).toBe(404)
})

it('ends all others at once and keeps this one, and writes it down', async () => {
  const { admin } = await portal.customer()
  const office = await logIn(admin, FIREFOX, '192.0.2.40')
  const others = [await logIn(admin, IPHONE, '192.0.2.40'), await logIn(admin, IPHONE, '192.0.2.40')]
  expect((await office.delete('/me/sessions')).body).toEqual({ ended: 2 })
  for (const each of others) expect((await each.get('/me')).status).toBe(401)
  expect((await office.get('/me/sessions')).body.items).toHaveLength(1)
  expect((await office.delete('/me/sessions')).body).toEqual({ ended: 0 })
  const { rows } = await portal.database.pool.query(
    `SELECT count(*)::int AS times FROM audit_entry a JOIN "user" u ON u.id = a.user_id WHERE u.email = $1 AND what = 'session-ended'`,
    [admin],
  )
  expect(rows).toEqual([{ times: 1 }])
})
