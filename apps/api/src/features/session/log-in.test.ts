import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cookiesOf, createCaller, type Reply } from '../../testing/caller.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, PASSWORD } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const logIn = (email: string, password: string) => portal.anonymous.post('/api/auth/sign-in/email', { email, password })
/** The answer without the fields that differ in every request. */
const said = ({ status, body }: Reply) => ({ status, body: { ...body, requestId: '' } })
const forget = (email: string) => portal.anonymous.post('/api/auth/request-password-reset', { email })
const tokenIn = (text: string): string => /token=([^\s]+)/.exec(text)![1]!
const withCookie = (cookie: string) => createCaller(portal.url, async () => cookie)

describe('log-in', () => {
  it('opens the portal to who knows the password, however the address is capitalised', async () => {
    const reply = await logIn(AGENCY_ADMIN.toUpperCase(), PASSWORD)
    expect(reply.status).toBe(200)
    const me = await withCookie(cookiesOf(reply)).get('/me')
    const companies = [{ customerNumber: '1001', role: 'administrator', isMainContact: true }]
    expect(me.body).toMatchObject({ user: { email: AGENCY_ADMIN }, companies, support: false })
  })

  it('keeps its cookie from scripts and from other sites', async () => {
    const [cookie] = (await logIn(AGENCY_ADMIN, PASSWORD)).headers.getSetCookie()
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
  })

  it('answers a wrong password and an unknown address alike', async () => {
    const wrong = said(await logIn(AGENCY_ADMIN, 'not-the-password'))
    expect(wrong).toMatchObject({ status: 401, body: { code: 'invalid-credentials' } })
    expect(said(await logIn('ingen@byran.example', 'not-the-password'))).toEqual(wrong)
  })

  it.each([[undefined], [{}], [{ email: AGENCY_ADMIN }], [{ email: 1, password: [] }], ['{']])('refuses %j as no log-in', async (body) => {
    const reply = await portal.anonymous.post('/api/auth/sign-in/email', body, { 'content-type': 'application/json' })
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
  })

  it('goes on to no address that a caller names', async () => {
    const reply = await portal.anonymous.post('/api/auth/sign-in/email', {
      email: AGENCY_ADMIN,
      password: PASSWORD,
      callbackURL: 'https://elsewhere.example/',
    })
    expect(reply.headers.get('location')).toBeNull()
    expect(reply.body.url ?? null).toBeNull()
  })

  it('ends the session that the same browser had', async () => {
    const before = cookiesOf(await logIn(AGENCY_ADMIN, PASSWORD))
    expect((await withCookie(before).get('/me')).status).toBe(200)
    const after = await withCookie(before).post('/api/auth/sign-in/email', { email: AGENCY_ADMIN, password: PASSWORD })
    expect([(await withCookie(before).get('/me')).status, (await withCookie(cookiesOf(after)).get('/me')).status]).toEqual([401, 200])
  })

  it('that fails makes no process look anybody up anew', async () => {
    const forgetting = [vi.spyOn(portal.context.sessions, 'forget'), vi.spyOn(portal.context.sessions, 'forgetAll')]
    await logIn(AGENCY_ADMIN, 'not-the-password')
    await portal.anonymous.post('/api/auth/reset-password', { newPassword: 'ett-nytt-losenord', token: 'made-up' })
    for (const each of forgetting) {
      expect(each).not.toHaveBeenCalled()
      each.mockRestore()
    }
  })

  it('lasts thirty days at most, however often the session is used', async () => {
    const { admin } = await portal.customer()
    const { pool } = portal.database
    const cookie = cookiesOf(await logIn(admin, PASSWORD))
    const session = `session s SET created_at = now() - interval '29 days' , expires_at = now() + interval '1 hour' FROM "user" u`
    await pool.query(`UPDATE ${session} WHERE u.id = s.user_id AND u.email = $1`, [admin])
    portal.context.sessions.forgetAll()
    expect((await withCookie(cookie).get('/me')).status).toBe(200)
    const left = `SELECT max(s.expires_at - s.created_at) = interval '30 days' AS ends FROM session s JOIN "user" u ON u.id = s.user_id WHERE u.email = $1`
    expect((await pool.query(left, [admin])).rows).toEqual([{ ends: true }])
  })

  it('offers no way to sign oneself up', async () => {
    const reply = await portal.anonymous.post('/api/auth/sign-up/email', { email: 'ny@byran.example', password: PASSWORD, name: 'Ny' })
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect((await logIn('ny@byran.example', PASSWORD)).status).toBe(401)
  })
})

describe('a forgotten password', () => {
  it('is replaced by the link that is mailed, which works once and signs out everywhere', async () => {
    const { admin } = await portal.customer()
    const before = portal.as(admin)
    expect((await before.get('/me')).status).toBe(200)
    expect((await forget(admin)).status).toBe(200)
    const { text } = await portal.letter(admin)
    const token = tokenIn(text)
    const reset = () => portal.anonymous.post('/api/auth/reset-password', { newPassword: 'ett-nytt-losenord', token })
    expect((await reset()).status).toBe(200)
    expect((await reset()).status).toBe(400)
    expect((await logIn(admin, PASSWORD)).status).toBe(401)
    expect((await logIn(admin, 'ett-nytt-losenord')).status).toBe(200)
    expect((await before.get('/me')).status).toBe(401)
  })

  it('is refused when it is common, one’s own words or easily guessed, and the link still works then', async () => {
    const { admin, name } = await portal.customer()
    await forget(admin)
    const token = tokenIn((await portal.letter(admin)).text)
    const reset = (newPassword: string) => portal.anonymous.post('/api/auth/reset-password', { newPassword, token })
    for (const [password, fault] of [
      ['for kort', 'too-short'],
      ['password1234', 'common'],
      [admin, 'own-words'],
      [`${name} AB`, 'own-words'],
      ['Sommaren2026!', 'guessable'],
    ] as const)
      expect(await reset(password), password).toMatchObject({ status: 422, body: { code: 'password-unfit', fault } })
    expect((await reset('ett-nytt-losenord')).status).toBe(200)
  })

  it('leaves no other link that works', async () => {
    const { admin } = await portal.customer()
    await forget(admin)
    await forget(admin)
    const tokens = await Promise.all([1, 2].map(async (count) => tokenIn((await portal.letter(admin, count)).text)))
    const reset = (token: string) => portal.anonymous.post('/api/auth/reset-password', { newPassword: 'ett-nytt-losenord', token })
    expect([(await reset(tokens[1]!)).status, (await reset(tokens[0]!)).status]).toEqual([200, 400])
  })

  it('leaves nothing in the database that opens an account', async () => {
    const { admin, ...customer } = await portal.customer()
    await forget(admin)
    await portal.as(admin).post(`/companies/${customer.id}/users`, { email: 'ny@hemlig.example', name: 'Ny', role: 'user' })
    const secrets = await Promise.all([admin, 'ny@hemlig.example'].map(async (address) => tokenIn((await portal.letter(address)).text)))
    expect(secrets.every((secret) => secret.length > 30)).toBe(true)
    const { pool } = portal.database
    for (const table of ['pgboss.job', 'verification', 'invitation', 'mail_done']) {
      const { rows } = await pool.query(`SELECT t::text AS row FROM ${table} t`)
      expect([table, rows.filter(({ row }) => secrets.some((secret) => row.includes(secret)))]).toEqual([table, []])
    }
  })

  it('is asked for with the same answer whether the address is known or not', async () => {
    const { admin } = await portal.customer()
    const known = await forget(admin)
    const unknown = await forget('ingen@nagonstans.example')
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
  })
})

describe('signing out', () => {
  it('makes this cookie worthless', async () => {
    const caller = withCookie(cookiesOf(await logIn(AGENCY_ADMIN, PASSWORD)))
    expect((await caller.get('/me')).status).toBe(200)
    await caller.post('/api/auth/sign-out', {})
    expect(await caller.get('/me')).toMatchObject({ status: 401, body: { code: 'unauthenticated' } })
  })

  it('everywhere makes every cookie of this person worthless, and nobody else’s', async () => {
    const { admin } = await portal.customer()
    const phone = withCookie(cookiesOf(await logIn(admin, PASSWORD)))
    const computer = withCookie(cookiesOf(await logIn(admin, PASSWORD)))
    expect((await phone.get('/me')).status).toBe(200)
    expect((await computer.post('/api/auth/revoke-sessions', {})).status).toBe(200)
    expect([(await phone.get('/me')).status, (await computer.get('/me')).status]).toEqual([401, 401])
    expect((await portal.as(AGENCY_ADMIN).get('/me')).status).toBe(200)
  })

  it.each(['made.up', '%00', ''])('a cookie that nobody was given is no session: "%s"', async (token) => {
    expect((await withCookie(`better-auth.session_token=${token}`).get('/me')).status).toBe(401)
  })
})
