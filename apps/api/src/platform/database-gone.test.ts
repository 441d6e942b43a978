import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, migrate, startEmbedded } from '@portal/database'
import { hashPassword } from 'better-auth/crypto'
import { expect, it } from 'vitest'
import { ENDPOINTS } from '../testing/answers.ts'
import { startPortalOn } from '../testing/portal.ts'
import { AGENCY_ADMIN, buildWorld, PASSWORD } from '../testing/world.ts'
import { until } from '../testing/until.ts'

const SOMETHING = '00000000-0000-7000-8000-000000000000'

it('a database that goes away is 503 with Retry-After, and all is well when it is back, without a restart', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'gone-'))
  await chmod(dataDir, 0o711)
  const first = await startEmbedded({ dataDir, durable: false })
  await migrate(first.url)
  const database = connect(first.url, { max: 2 })
  await buildWorld(database.pool, await hashPassword(PASSWORD))
  const portal = await startPortalOn(first.url)
  const me = () => portal.as(AGENCY_ADMIN).get('/me')
  expect((await me()).status).toBe(200)

  await first.stop()
  await until(async () => (await me()).status === 503)
  const companies = await portal.as(AGENCY_ADMIN).get('/companies')
  expect(companies).toMatchObject({ status: 503, body: { code: 'unavailable' } })
  expect(Number(companies.headers.get('retry-after'))).toBeGreaterThan(0)
  for (const { method, path, policy } of ENDPOINTS.values()) {
    if (path === '/portal') continue
    const address = path.replace(':token', 'made-up-'.repeat(5)).replace(':report', 'balance-sheet').replaceAll(/:\w+/g, SOMETHING)
    const caller = policy === 'public' ? portal.anonymous : portal.as(AGENCY_ADMIN)
    const body = method === 'get' || method === 'delete' ? undefined : {}
    expect([method, path, (await caller[method](`${address}?hash=${'0'.repeat(64)}`, body)).status]).toEqual([method, path, 503])
  }
  const login = { email: AGENCY_ADMIN, password: PASSWORD, newPassword: 'another-one-2026', token: 'made-up' }
  for (const call of ['sign-in/email', 'request-password-reset', 'reset-password'])
    expect([call, (await portal.anonymous.post(`/api/auth/${call}`, login)).status]).toEqual([call, 503])
  expect([(await portal.anonymous.get('/healthz')).status, (await portal.anonymous.get('/readyz')).status]).toEqual([200, 503])

  const second = await startEmbedded({ dataDir, durable: false, port: Number(new URL(first.url).port) })
  await until(async () => (await me()).status === 200)
  expect((await portal.as(AGENCY_ADMIN).get('/companies')).body.items).toMatchObject([{ name: 'Byrån AB' }])
  expect((await portal.anonymous.get('/readyz')).status).toBe(200)
  await portal.stop()
  await database.close()
  await second.stop()
  await rm(dataDir, { recursive: true })
})
