import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { until } from '../../testing/until.ts'
import { AGENCY_ADMIN, type Customer } from '../../testing/world.ts'
import { unzipped } from './testing/unzip.ts'

let portal: TestPortal
let customer: Customer
let path: string
beforeAll(async () => {
  portal = await startTestPortal()
  customer = await portal.customer({ services: ['eekonomi-smart', 'utlagg', 'lon'] })
  path = `/companies/${customer.id}/everything`
})
afterAll(() => portal.stop())

const seen = async (email: string) => (await portal.as(email).get(path)).body
const makeReady = async (email: string, service: 'eekonomi-smart' | 'utlagg') => {
  const exports = `/subscriptions/${customer.with(service).subscriptionId}/exports`
  await portal.as(email).post(exports, {})
  await until(async () => (await portal.as(email).get(exports)).body.items[0].status === 'ready')
}
const zipFor = async (email: string) => {
  const answer = await fetch(`${portal.url}/api/v1${path}/file`, { headers: { cookie: await portal.cookieOf(email) } })
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

it('lists every service that can be taken along, without an export at first, and refuses the ZIP', async () => {
  const { items, abilities } = await seen(customer.admin)
  expect(items.map(({ latest }: { latest: unknown }) => latest)).toEqual([null, null, null])
  expect(items.map(({ abilities: each }: { abilities: string[] }) => each)).toEqual([['create'], ['create'], ['create']])
  expect(abilities).toEqual([])
  expect((await portal.as(customer.admin).get(`${path}/file`)).body.code).toBe('export-not-ready')
})

it('gives the newest export of each service in one ZIP, whose size is told before', async () => {
  for (const service of ['eekonomi-smart', 'utlagg'] as const) await makeReady(customer.admin, service)
  const { answer, bytes } = await zipFor(customer.admin)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-length')).toBe(String(bytes.byteLength))
  expect(answer.headers.get('content-disposition')).toContain(`export-`)
  const whole = await unzipped(bytes)
  expect([...whole.keys()].toSorted()).toEqual(['Utlägg.zip', 'eEkonomi Smart.zip'])
  const books = await unzipped(whole.get('eEkonomi Smart.zip') ?? new Uint8Array())
  expect(books.has('manifest.json')).toBe(true)
})

it('is for the agency as well, as far as it sees the services', async () => {
  const { items } = await seen(AGENCY_ADMIN)
  expect(items.map(({ service }: { service: { code: string } }) => service.code).toSorted()).toEqual(['eekonomi-smart', 'lon', 'utlagg'])
})

it('leaves out an export whose days are over', async () => {
  const id = customer.with('utlagg').subscriptionId
  const { rows } = await portal.database.pool.query('SELECT expires_at FROM complete_export WHERE subscription_id = $1', [id])
  portal.travelTo(rows[0].expires_at.toISOString())
  expect(
    (await seen(customer.admin)).items.map(({ latest }: { latest: { abilities: string[] } | null }) => latest?.abilities ?? null),
  ).toContainEqual([])
  portal.travelTo(new Date().toISOString())
})

it('leaves out an export whose file is gone', async () => {
  await rm(join(portal.dataFolder, 'workspaces', customer.with('utlagg').subscriptionId, 'exports'), { recursive: true })
  const whole = await unzipped((await zipFor(customer.admin)).bytes)
  expect([...whole.keys()]).toEqual(['eEkonomi Smart.zip'])
})
