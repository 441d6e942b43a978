import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../testing/portal.ts'
import { AGENCY_ADMIN } from '../testing/world.ts'
import { sweepSpent } from './spent.store.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const rows = async (table: 'session' | 'verification' | 'idempotency_key'): Promise<number> =>
  (await portal.database.pool.query(`SELECT count(*)::int AS count FROM ${table}`)).rows[0].count

it('what has run out is removed, whatever its number; what holds stays', async () => {
  const { pool } = portal.database
  expect((await portal.as(AGENCY_ADMIN).get('/me')).status).toBe(200)
  const before = [await rows('session'), await rows('verification'), await rows('idempotency_key')]
  const userId = (await pool.query('SELECT id FROM "user" LIMIT 1')).rows[0].id
  await pool.query(
    `INSERT INTO session (id, token, user_id, expires_at) SELECT gen_random_uuid(), 'old-' || n, $1, now() - n * interval '1 minute'
     FROM generate_series(1, 2500) AS n`,
    [userId],
  )
  await pool.query(`INSERT INTO verification (id, identifier, value, expires_at) VALUES (gen_random_uuid(), 'x', 'y', now() - interval '1 second')`)
  await pool.query(
    `INSERT INTO idempotency_key (user_id, key, request_hash, answer, created_at)
     VALUES ($1, 'old', '', '{}', now() - interval '31 days'), ($1, 'new', '', '{}', now() - interval '29 days')`,
    [userId],
  )
  await pool.query(
    `INSERT INTO audit_entry (id, at, what) SELECT gen_random_uuid(), now() - days * interval '1 day', 'log-in' FROM unnest(ARRAY[181, 179]) AS days`,
  )
  expect(await sweepSpent(portal.context)).toBe(2503)
  expect((await pool.query('SELECT count(*)::int AS count FROM audit_entry')).rows).toEqual([{ count: 1 }])
  expect([await rows('session'), await rows('verification'), await rows('idempotency_key')]).toEqual([before[0], before[1], (before[2] ?? 0) + 1])
  expect((await portal.as(AGENCY_ADMIN).get('/me')).status).toBe(200)
  expect(await sweepSpent(portal.context)).toBe(0)
})
