import { createHash } from 'node:crypto'
import { addRecords } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end, levelOf } from '../../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { accept, askedFor, startPreviewOf } from '../../../testing/starting.ts'
import { AGENCY_ADMIN, type Customer, OTHER_AGENCY_ADMIN } from '../../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const agency = () => portal.as(AGENCY_ADMIN)
const other = () => portal.as(OTHER_AGENCY_ADMIN)
/** Every row of a workspace with all columns, and its content version: they must be the same after a restart. */
const everythingIn = async (subscriptionId: string) => {
  const { pool } = portal.database
  const { rows } = await pool.query('SELECT * FROM workspace_record WHERE subscription_id = $1 ORDER BY id', [subscriptionId])
  const { rows: files } = await pool.query('SELECT * FROM workspace_file WHERE subscription_id = $1 ORDER BY id', [subscriptionId])
  const { rows: counted } = await pool.query('SELECT content_version FROM subscription WHERE id = $1', [subscriptionId])
  return {
    rows,
    files,
    version: counted[0]?.content_version,
    hash: createHash('sha256')
      .update(JSON.stringify([rows, files]))
      .digest('hex'),
  }
}

const CONTENTS = {
  'eekonomi-smart': [
    { kind: 'fiscal-year', key: '2026-01-01', content: { from: '2026-01-01', to: '2026-12-31' } },
    { kind: 'voucher', key: '2026-01-01/A/000000000001', content: { series: 'A', number: 1, text: 'Kaffe' }, accountingDate: '2026-01-05' },
  ],
  'eekonomi-fakturering': [{ kind: 'invoice', key: '2026-01-02/1', content: { number: '1', total: 12_500 }, accountingDate: '2026-01-02' }],
  lon: [{ kind: 'employee', key: '0001', content: { name: 'Anna Ek' } }],
} as const
const ENDS = {
  'eekonomi-smart': { outcome: 'deactivate-read-only', confirmations: [] },
  'eekonomi-fakturering': { outcome: 'deactivate-read-only', confirmations: [] },
  lon: { outcome: 'close', confirmations: ['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over'] },
} as const

const endedIn = async (service: keyof typeof CONTENTS): Promise<Customer> => {
  const customer = await portal.customer({ services: [service] })
  await addRecords(portal.database.pool, customer.with(service).subscriptionId, CONTENTS[service])
  const { outcome, confirmations } = ENDS[service]
  expect((await end(agency(), customer.with(service), outcome, { confirmations })).status).toBe(201)
  return customer
}

describe.each(['eekonomi-smart', 'eekonomi-fakturering', 'lon'] as const)('a restart in %s', (service) => {
  it.each(['another agency', 'the same agency'] as const)('with %s: both write, and every row is the one at the end (example 10)', async (asker) => {
    const customer = await endedIn(service)
    const work = customer.with(service)
    const before = await everythingIn(work.subscriptionId)
    expect(before.rows.length).toBeGreaterThan(0)
    const request = await askedFor(portal, customer, service, asker)
    expect(request.subscriptionId).toBe(work.subscriptionId)
    const foreseen = await startPreviewOf(portal, customer, request)

    expect(await accept(portal, customer, request)).toMatchObject({ status: 200, body: { id: request.id, status: 'active', abilities: ['end'] } })
    expect(await everythingIn(work.subscriptionId)).toEqual(before)
    const levels = {
      customer: await levelOf(portal.as(customer.admin), work),
      same: await levelOf(agency(), work),
      other: await levelOf(other(), work),
    }
    expect(levels).toEqual({
      customer: 'write',
      same: asker === 'the same agency' ? 'write' : 'none',
      other: asker === 'another agency' ? 'write' : 'none',
    })
    type Effect = { party: 'customer' | 'agency'; agency: { id: string } | null; after: string }
    const shown = foreseen.effects.map(({ agency: named, after }: Effect) => [
      named === null ? 'customer' : named.id === portal.agency.id ? 'same' : 'other',
      after,
    ])
    expect(levels).toMatchObject(Object.fromEntries(shown))
  })
})

it('an ended agency reads and exports nothing any more, and finds its receipt still', async () => {
  const customer = await endedIn('eekonomi-smart')
  const { subscriptionId } = customer.with('eekonomi-smart')
  expect(await levelOf(agency(), { subscriptionId })).toBe('read')
  await accept(portal, customer, await askedFor(portal, customer, 'eekonomi-smart'))
  for (const path of ['', '/records?kind=voucher', '/sie']) expect((await agency().get(`/subscriptions/${subscriptionId}${path}`)).status).toBe(404)
  expect((await agency().get(`/collaborations/${customer.with('eekonomi-smart').id}`)).body).toMatchObject({
    status: 'ended',
    outcome: 'deactivate-read-only',
  })
})

describe('a service the customer never had', () => {
  it('begins when it is accepted, and its administrators have a licence for it', async () => {
    const customer = await portal.customer()
    await portal.member(customer, { email: 'ny@tjanst.example', name: 'Nils', role: 'administrator' })
    const request = await askedFor(portal, customer, 'scanner')
    await accept(portal, customer, request)
    expect(await levelOf(portal.as('ny@tjanst.example'), request)).toBe('write')
    expect(await levelOf(other(), request)).toBe('write')
    const { items } = (await portal.as(customer.admin).get(`/companies/${customer.id}/subscriptions`)).body
    expect(items).toMatchObject([{ service: { code: 'scanner' }, state: 'active', agency: { id: portal.otherAgency.id } }])
  })

  it('a restart gives nobody a licence they did not have', async () => {
    const customer = await endedIn('eekonomi-smart')
    await portal.member(customer, { email: 'utan@licens.example', name: 'Ulla', role: 'administrator' })
    const request = await askedFor(portal, customer, 'eekonomi-smart')
    await accept(portal, customer, request)
    expect(await levelOf(portal.as('utan@licens.example'), request)).toBe('read')
  })
})

describe('whoever accepts is shown', () => {
  it('who gets what: the customer, the new agency, the earlier one', async () => {
    const customer = await portal.customer({ services: ['eekonomi-fakturering', 'scanner'] })
    await end(agency(), customer.with('eekonomi-fakturering'), 'deactivate-read-only')
    const { effects, blockers, active } = await startPreviewOf(portal, customer, await askedFor(portal, customer, 'eekonomi-fakturering'))
    expect({ blockers, active }).toEqual({ blockers: [], active: null })
    expect(effects).toMatchObject([
      { party: 'customer', agency: null, before: 'read', after: 'write' },
      { party: 'agency', agency: { id: portal.otherAgency.id }, before: 'none', after: 'write' },
      { party: 'agency', agency: { id: portal.agency.id }, before: 'read', after: 'none' },
    ])
  })

  it('a deactivated Fakturering that the same agency reads again, and the log tells it (Fakturering cascade)', async () => {
    const customer = await endedIn('eekonomi-fakturering')
    const invoicing = customer.with('eekonomi-fakturering')
    expect(await levelOf(agency(), invoicing)).toBe('none')
    const request = await askedFor(portal, customer, 'scanner', 'the same agency')
    const { effects } = await startPreviewOf(portal, customer, request)
    expect(effects).toContainEqual({
      party: 'agency',
      agency: { id: portal.agency.id, name: 'Byrån AB', customerNumber: '1001' },
      service: 'eekonomi-fakturering',
      subscriptionId: invoicing.subscriptionId,
      before: 'none',
      after: 'read',
    })
    await accept(portal, customer, request)
    expect(await levelOf(agency(), invoicing)).toBe('read')
    const { items } = (await portal.as(customer.admin).get(`/companies/${customer.id}/events`)).body
    expect(
      items
        .slice(0, 2)
        .map(({ type }: { type: string }) => type)
        .toSorted(),
    ).toEqual(['agency-access-returned', 'collaboration-accepted'])
  })

  it('whose requests are declined with it, and those are told (G12)', async () => {
    const customer = await portal.customer()
    const [mine, rival] = [await askedFor(portal, customer, 'utlagg'), await askedFor(portal, customer, 'utlagg', 'the same agency')]
    expect((await startPreviewOf(portal, customer, mine)).declined).toMatchObject([{ id: portal.agency.id }])
    await accept(portal, customer, mine)
    expect((await agency().get(`/collaborations/${rival.id}`)).body.status).toBe('declined')
    const told = async (address: string) => (await portal.letters(address)).some(({ text }) => text.includes(customer.name))
    await expect.poll(() => told(AGENCY_ADMIN)).toBe(true)
    await expect.poll(() => told(OTHER_AGENCY_ADMIN)).toBe(true)
  })

  it('something else than what happens now: it is asked again', async () => {
    const customer = await portal.customer()
    const request = await askedFor(portal, customer, 'utlagg')
    const { version } = await startPreviewOf(portal, customer, request)
    await askedFor(portal, customer, 'utlagg', 'the same agency')
    const refused = await accept(portal, customer, request, { version })
    expect(refused).toMatchObject({ status: 409, body: { code: 'start-preview-outdated', preview: { declined: [{ id: portal.agency.id }] } } })
    expect((await accept(portal, customer, request, { version: refused.body.preview.version })).status).toBe(200)
  })
})

it('what accepting would do is told of a request that waits for an answer only', async () => {
  const customer = await portal.customer({ services: ['eekonomi-smart'] })
  const { id } = customer.with('eekonomi-smart')
  const preview = await portal.as(customer.admin).get(`/collaborations/${id}/start-preview`)
  expect(preview).toMatchObject({ status: 409, body: { problems: [{ code: 'collaboration-not-pending', status: 'active' }] } })
  expect(preview.body).not.toHaveProperty('effects')
})

describe('accepting is refused', () => {
  it('while another collaboration goes on in the service, which is named', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const request = await askedFor(portal, customer, 'utlagg')
    expect(await startPreviewOf(portal, customer, request)).toMatchObject({
      blockers: [{ code: 'another-collaboration-active' }],
      active: { collaborationId: customer.with('utlagg').id, agency: { id: portal.agency.id } },
      effects: [],
    })
    expect(await accept(portal, customer, request)).toMatchObject({ status: 409, body: { code: 'another-collaboration-active' } })
    expect(await levelOf(agency(), customer.with('utlagg'))).toBe('write')
  })

  it('for a service that is being destroyed since', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const request = await askedFor(portal, customer, 'utlagg')
    await end(agency(), customer.with('utlagg'), 'delete', { confirmations: ['data-will-be-deleted'] })
    expect(await accept(portal, customer, request)).toMatchObject({ status: 409, body: { code: 'subscription-being-deleted' } })
  })

  it.each(['accept', 'withdraw', 'decline'])('after %s', async (move) => {
    const customer = await portal.customer()
    const request = await askedFor(portal, customer, 'scanner')
    const first = await (move === 'withdraw' ? other() : portal.as(customer.admin)).post(`/collaborations/${request.id}/${move}`)
    expect(first.status).toBe(200)
    expect(await accept(portal, customer, request)).toMatchObject({
      status: 409,
      body: { problems: [{ code: 'collaboration-not-pending', status: first.body.status }] },
    })
  })

  it('with anything in the body but the version', async () => {
    const customer = await portal.customer()
    const request = await askedFor(portal, customer, 'scanner')
    expect(await accept(portal, customer, request, { status: 'active' })).toMatchObject({ status: 400, body: { issues: [{ path: 'body.status' }] } })
    expect((await accept(portal, customer, request, {})).status).toBe(200)
  })
})
