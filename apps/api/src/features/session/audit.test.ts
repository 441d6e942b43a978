import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { PASSWORD } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal({ env: { TRUST_PROXY: '1' } })))
afterAll(() => portal.stop())

const FROM = { 'x-forwarded-for': '192.0.2.40' }
const logIn = (email: string, password: string) => portal.anonymous.post('/api/auth/sign-in/email', { email, password }, FROM)

it('log-ins, refused ones and replaced passwords are kept by id, with the place, and without the address', async () => {
  const { admin } = await portal.customer()
  const { pool } = portal.database
  const refused = await logIn(admin, 'not-the-password')
  await logIn(admin, PASSWORD)
  await logIn('ingen@sparad.example', 'not-the-password')
  await portal.anonymous.post('/api/auth/request-password-reset', { email: admin }, FROM)
  const token = /token=([^\s]+)/.exec((await portal.letter(admin)).text)![1]!
  await portal.anonymous.post('/api/auth/reset-password', { newPassword: 'ett-nytt-losenord', token })
  const { rows } = await pool.query(
    `SELECT a.what, a.user_id IS NOT NULL AS known, u.email = $1 AS theirs, a.place FROM audit_entry a LEFT JOIN "user" u ON u.id = a.user_id ORDER BY a.id`,
    [admin],
  )
  const place = '192.0.2.40'
  expect(rows).toEqual([
    { what: 'log-in-refused', known: true, theirs: true, place },
    { what: 'log-in', known: true, theirs: true, place },
    { what: 'log-in-refused', known: false, theirs: null, place },
    { what: 'reset-asked', known: true, theirs: true, place },
    { what: 'password-replaced', known: true, theirs: true, place: null },
  ])
  const written = (await pool.query('SELECT string_agg(a::text, $1) AS all FROM audit_entry a', ['\n'])).rows[0]?.['all']
  expect(written).toContain(refused.headers.get('x-request-id'))
  expect(written).not.toMatch(/@|Karin|sparad/)
})

it('a log-out is kept with the person, once, and one without a session is nobody’s', async () => {
  const { admin } = await portal.customer()
  await portal.as(admin).post('/api/auth/sign-out', undefined, FROM)
  await portal.as(admin).post('/api/auth/sign-out', undefined, FROM)
  await portal.anonymous.post('/api/auth/sign-out', undefined, FROM)
  const text = `SELECT u.email, a.place FROM audit_entry a LEFT JOIN "user" u ON u.id = a.user_id WHERE a.what = 'log-out'`
  expect((await portal.database.pool.query(text)).rows).toEqual([{ email: admin, place: '192.0.2.40' }])
})

it('a session knows where it was begun', async () => {
  const { admin } = await portal.customer()
  await logIn(admin, PASSWORD)
  const { rows } = await portal.database.pool.query(
    `SELECT s.ip_address AS place FROM session s JOIN "user" u ON u.id = s.user_id WHERE u.email = $1`,
    [admin],
  )
  expect(rows).toEqual([{ place: '192.0.2.40' }])
})
