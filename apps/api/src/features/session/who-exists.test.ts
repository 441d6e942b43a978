import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'

let portal: TestPortal
// No jobs are carried out, so that every statement is of the answer.
beforeAll(async () => void (portal = await startTestPortal({ env: { WORKER: 'none' } })))
afterAll(() => portal.stop())

const UNKNOWN = 'ingen@nagonstans.example'

/** The work of an answer: the statements that were sent for it, in order, and how often a password was hashed or compared. */
const workOf = async (act: () => Promise<unknown>) => {
  const { password } = await portal.context.auth.$context
  const hashes = [vi.spyOn(password, 'hash'), vi.spyOn(password, 'verify')]
  const statements = vi.spyOn(pg.Client.prototype, 'query')
  await act()
  const sent = statements.mock.calls.map(([statement]) => textOf(statement))
  const hashed = hashes.reduce((sum, { mock }) => sum + mock.calls.length, 0)
  for (const spy of [...hashes, statements]) spy.mockRestore()
  return { statements: sent, hashed }
}

/** A statement without its values. */
const textOf = (statement: unknown): string => {
  if (typeof statement === 'string') return statement
  const { name, text } = statement as { readonly name?: string; readonly text?: string }
  return name ?? text ?? ''
}

const post = (call: string, body: object) => portal.anonymous.post(`/api/auth/${call}`, body)

const tried = (email: string) => workOf(() => post('sign-in/email', { email, password: 'not-the-password' }))
const forgotten = (email: string) => workOf(() => post('request-password-reset', { email }))

it('a wrong password takes the same work for an address that has an account and one that has none', async () => {
  const { admin } = await portal.customer()
  await tried('somebody@else.example')
  const [known, unknown] = [await tried(admin), await tried(UNKNOWN)]
  expect(known.hashed).toBe(1)
  expect(known.statements.length).toBeGreaterThan(3)
  expect(unknown).toEqual(known)
})

it('a forgotten password is asked for with the same work, and the rest is put off to a job', async () => {
  const { admin } = await portal.customer()
  await forgotten('somebody@else.example')
  const [known, unknown] = [await forgotten(admin), await forgotten(UNKNOWN)]
  expect(known.statements).toContainEqual(expect.stringMatching(/INSERT INTO pgboss\.job/))
  expect(unknown).toEqual(known)
  const { rows } = await portal.database.pool.query(`SELECT data->>'email' AS email FROM pgboss.job WHERE name = 'mail-password-reset'`)
  expect(rows.map(({ email }) => email)).toEqual(['somebody@else.example', admin, UNKNOWN])
})
