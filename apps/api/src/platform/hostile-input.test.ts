import { randomUUID } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../testing/portal.ts'
import { AGENCY_ADMIN, type Customer } from '../testing/world.ts'

let portal: TestPortal
let customer: Customer
beforeAll(async () => {
  portal = await startTestPortal()
  customer = await portal.customer({ services: ['eekonomi-fakturering', 'utlagg'] })
})
afterAll(() => portal.stop())

const ROW = { text: 'Räkor', quantity: 1_000, unit: 'kg', price: 10_000, vat: 12 }
const BUYER = { name: 'Båtklubben', street: 'Bryggan 1', postalCode: '456 32', city: 'Kungshamn' }
const records = () => `/subscriptions/${customer.with('eekonomi-fakturering').subscriptionId}/records`
const invoice = (more: object) => ({ kind: 'invoice', content: { buyer: BUYER, date: '2026-11-01', dueDate: '2026-12-01', rows: [ROW], ...more } })

describe.each([
  ['half a letter', 'a\ud800b'],
  ['nothing to see', '\u200B'],
  ['a letter that shows nothing', '\u3164'],
])('%s', (_, text) => {
  it('is no name and no reason, and nothing has happened', async () => {
    const owner = portal.as(customer.admin)
    const user = await owner.post(`/companies/${customer.id}/users`, { email: 'ny@kund.example', name: text, role: 'user' })
    expect(user).toMatchObject({ status: 400, body: { issues: [{ path: 'body.name' }] } })
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    const body = { outcome: 'continue-standalone', confirmations: [], reason: text }
    const ending = await owner.post(`/collaborations/${customer.with('utlagg').id}/termination`, body, headers)
    expect(ending).toMatchObject({ status: 400, body: { issues: [{ path: 'body.reason' }] } })
    expect((await owner.get(`/collaborations/${customer.with('utlagg').id}`)).body.status).toBe('active')
    const sold = await owner.post(records(), invoice({ buyer: { ...BUYER, name: text } }))
    expect(sold).toMatchObject({ status: 400, body: { issues: [{ path: 'body.content.buyer.name' }] } })
  })
})

it('what turns the text around it is no name', async () => {
  const reply = await portal.as(AGENCY_ADMIN).post(`/companies/${customer.id}/users`, { email: 'ny@kund.example', name: 'Karin\u202E', role: 'user' })
  expect(reply).toMatchObject({ status: 400, body: { issues: [{ path: 'body.name' }] } })
})

it('the year 0 is no year, and a sum that no ledger could carry no invoice', async () => {
  const owner = portal.as(customer.admin)
  expect(await owner.post(records(), invoice({ date: '0000-01-01' }))).toMatchObject({
    status: 400,
    body: { issues: [{ path: 'body.content.date' }] },
  })
  expect((await owner.get(records().replace('records', 'customer-ledger?day=0000-01-01'))).status).toBe(400)
  const large = { ...ROW, quantity: 1_000_000_000, price: 1_000_000 }
  expect((await owner.post(records(), invoice({ rows: [large] }))).status).toBe(201)
  expect(await owner.post(records(), invoice({ rows: [large, ROW] }))).toMatchObject({
    status: 400,
    body: { issues: [{ path: 'body.content.rows' }] },
  })
})

it('a body that is not packed as it says is refused as such', async () => {
  const cookie = await portal.cookieOf(customer.admin)
  const headers = { cookie, origin: portal.url, 'content-type': 'application/json', 'content-encoding': 'gzip' }
  const reply = await fetch(`${portal.url}/api/v1/companies/${customer.id}/users`, { method: 'POST', headers, body: 'zz' })
  expect([reply.status, await reply.json()]).toMatchObject([400, { code: 'invalid-request', issues: [{ path: 'body' }] }])
})

/** The status of a call whose address is sent as it is written. */
const statusOf = (path: string, method = 'GET'): Promise<{ readonly status: number; readonly cache: string | undefined }> =>
  new Promise((done, failed) => {
    const sent = request(`${portal.url}${path}`, { method }, (answer) => {
      answer.resume()
      done({ status: answer.statusCode ?? 0, cache: answer.headers['cache-control'] })
    })
    sent.on('error', failed).end()
  })

describe('what only the caller can mend is no fault of the portal', () => {
  it.each([
    ['/assets/nope.js', 404],
    ['/assets/%00', 404],
    ['/assets/..%2f..%2fpackage.json', 404],
    ['/api/v1/%00', 404],
    ['/api/v1/companies/%00/events', 401],
    [`/api/v1/receipts/%00/verify?hash=${'a'.repeat(64)}`, 404],
    ['/api/v1/%ZZ', 404],
  ])('%s', async (path, status) => expect(await statusOf(path)).toEqual({ status, cache: 'no-store' }))
})

it('a paper is sent whole, whatever the caller says to have kept', async () => {
  const path = `/subscriptions/${customer.with('utlagg').subscriptionId}/access/timeline/pdf`
  const reply = await portal.as(customer.admin).get(path, undefined, { 'if-none-match': '*' })
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/pdf'])
})

it.each(['TRACE', 'PROPFIND', 'SEARCH'])('no method but those of the API does anything: %s', async (method) => {
  expect((await statusOf('/api/v1/portal', method)).status).toBe(404)
  expect((await statusOf('/', method)).status).toBe(404)
})

it('a refusal is kept by no cache', async () => {
  for (const path of ['/api/v1/me', '/api/v1/nothing', `/api/v1/companies/${customer.id}/users`])
    expect((await statusOf(path)).cache).toBe('no-store')
})

it('a mail in the data folder is read by the portal’s user alone', async () => {
  await portal.as(customer.admin).post(`/companies/${customer.id}/users`, { email: 'hemlig@kund.example', name: 'Hemlig', role: 'user' })
  await portal.letter('hemlig@kund.example')
  const folder = join(portal.dataFolder, 'mail')
  const names = await readdir(folder)
  const modes = await Promise.all(
    [folder, ...names.map((name) => join(folder, name))].map(async (path) => ((await stat(path)).mode & 0o077).toString(8)),
  )
  expect(new Set(modes)).toEqual(new Set(['0']))
})
