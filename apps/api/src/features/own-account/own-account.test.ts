import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookiesOf, createCaller } from '../../testing/caller.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { PASSWORD } from '../../testing/world.ts'
import { NOT_OWN, OWN_TABLES } from './own-tables.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const BETTER = 'en röd cykel i diket'
const logIn = (email: string, password: string) => portal.anonymous.post('/api/auth/sign-in/email', { email, password })
const loggedIn = async (email: string) => {
  const cookies = cookiesOf(await logIn(email, PASSWORD))
  return createCaller(portal.url, async () => cookies)
}

describe('one’s own password', () => {
  it('is replaced by who knows it: all other sessions end, and the person is told by mail', async () => {
    const { admin } = await portal.customer()
    const [here, elsewhere] = [await loggedIn(admin), await loggedIn(admin)]
    expect((await here.put('/me/password', { password: PASSWORD, newPassword: BETTER })).status).toBe(204)
    expect([(await here.get('/me')).status, (await elsewhere.get('/me')).status]).toEqual([200, 401])
    expect([(await logIn(admin, PASSWORD)).status, (await logIn(admin, BETTER)).status]).toEqual([401, 200])
    expect((await portal.letter(admin)).subject).toBe('Ditt lösenord i Mina tjänster är bytt')
  })

  it('is not replaced by a password that is common, one’s own words or easily guessed', async () => {
    const { admin } = await portal.customer()
    for (const [newPassword, fault] of [
      ['password1234', 'common'],
      [admin, 'own-words'],
      ['Sommaren2026!', 'guessable'],
    ])
      expect(await portal.as(admin).put('/me/password', { password: PASSWORD, newPassword })).toMatchObject({
        status: 422,
        body: { code: 'password-unfit', fault },
      })
    expect((await logIn(admin, PASSWORD)).status).toBe(200)
  })

  it('is not replaced without it, and after ten wrong ones not even with it for a while', async () => {
    const { admin } = await portal.customer()
    const change = (password: string) => portal.as(admin).put('/me/password', { password, newPassword: BETTER })
    for (let each = 1; each <= 10; each += 1)
      expect(await change('not-the-password')).toMatchObject({ status: 422, body: { code: 'identity-not-proven' } })
    expect(await change(PASSWORD)).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
    expect((await logIn(admin, PASSWORD)).status).toBe(200)
  })
})

describe('one’s own data', () => {
  it('is one file with everything that is kept, without secrets and without other persons', async () => {
    const [{ admin, name }, other] = [await portal.customer(), await portal.customer()]
    const me = await loggedIn(admin)
    const { headers, body } = await me.get('/me/data')
    expect(headers.get('content-disposition')).toContain('mina-tjanster-own-data.json')
    expect(body.leftOut).toEqual([])
    expect(Object.keys(body.kept)).toEqual(Object.keys(OWN_TABLES))
    expect(body.kept).toMatchObject({
      user: [{ email: admin }],
      membership: [{ company: name, role: 'administrator' }],
      session: [{ user_agent: expect.any(String) }],
      audit_entry: [{ what: 'log-in' }],
    })
    const { rows } = await portal.database.pool.query<{ secret: string }>(
      `SELECT password AS secret FROM account WHERE password IS NOT NULL UNION SELECT token FROM session`,
    )
    const file = JSON.stringify(body)
    expect(rows.filter(({ secret }) => file.includes(secret))).toEqual([])
    expect(file).not.toContain(other.admin)
  })

  it('is given ten times an hour', async () => {
    const { admin } = await portal.customer()
    for (let each = 1; each <= 10; each += 1) expect((await portal.as(admin).get('/me/data')).status).toBe(200)
    expect(await portal.as(admin).get('/me/data')).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
  })

  it('leaves out no table that names a person, but for a reason', async () => {
    const { rows } = await portal.database.pool.query<{ name: string }>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name ~ '(^|_)user_id$|^membership_id$|^(assignee|responsible|author)_id$'`,
    )
    expect(rows.length).toBeGreaterThan(15)
    expect(rows.map(({ name }) => name).filter((name) => !(name in OWN_TABLES) && !(name in NOT_OWN))).toEqual([])
  })
})
