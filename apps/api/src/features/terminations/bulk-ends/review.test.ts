import { MOST_CUSTOMERS, type ServiceCode } from '@portal/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addUnsearchedCustomers } from '../../../testing/bulk.ts'
import { end } from '../../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_USER, type Customer, OTHER_AGENCY_ADMIN } from '../../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ env: { WORKER: 'none' } })
})
afterAll(() => portal.stop())

const SMART = { 'eekonomi-smart': 'continue-standalone' } as const
const path = () => `/companies/${portal.agency.id}/bulk-ends`
const make = (customers: readonly Pick<Customer, 'id'>[], choices: object = SMART, rest: object = {}) =>
  portal.as(AGENCY_ADMIN).post(path(), { selection: { ids: customers.map(({ id }) => id) }, choices, ...rest })
const rowsOf = async (id: string, query = '') => (await portal.as(AGENCY_ADMIN).get(`/bulk-ends/${id}/rows?limit=200${query}`)).body.items
const ask = (method: 'post' | 'patch', id: string, rest: string, body?: object) => portal.as(AGENCY_ADMIN)[method](`/bulk-ends/${id}${rest}`, body)
const servicesOf = (selection: object) => portal.as(AGENCY_ADMIN).post(`/companies/${portal.agency.id}/bulk-end-services`, { selection })
const customer = (...services: readonly ServiceCode[]) => portal.customer({ services })
const withoutContact = async (...services: readonly ServiceCode[]) => {
  const made = await customer(...services)
  await portal.database.pool.query('UPDATE membership SET is_main_contact = false WHERE company_id = $1', [made.id])
  return made
}

describe('the review of many customers (G15)', () => {
  it('sorts them into ready, in need of an answer, and refused with the reason; nothing is ended', async () => {
    const ready = await customer('eekonomi-smart', 'lon')
    const contactless = await withoutContact('eekonomi-smart')
    const other = await customer('scanner')
    const { status, body } = await make([ready, contactless, other])
    expect([status, body]).toMatchObject([201, { state: 'review', counts: { ready: 1, needsAnswer: 1, refused: 1, done: 0 }, destroyed: 0 }])
    const rows = await rowsOf(body.id)
    const found = (of: Customer) => rows.find((row: { customer: { id: string } }) => row.customer.id === of.id)
    expect(found(ready)).toMatchObject({
      state: 'ready',
      reasons: [],
      ends: [{ collaborationId: ready.with('eekonomi-smart').id, receiptNumber: null }],
    })
    expect(found(contactless)).toMatchObject({ state: 'needsAnswer', reasons: ['main-contact-missing'] })
    expect(found(other)).toMatchObject({ state: 'refused', reasons: ['nothing-to-end'], ends: [] })
    expect((await portal.as(AGENCY_ADMIN).get(`/collaborations/${ready.with('eekonomi-smart').id}`)).body.status).toBe('active')
  })

  it('judges anew the one whose main contact was set (G6), and the others when asked', async () => {
    const contactless = await withoutContact('eekonomi-smart')
    const { id } = (await make([contactless])).body
    await portal.database.pool.query(`UPDATE membership SET is_main_contact = true WHERE company_id = $1 AND role = 'administrator'`, [
      contactless.id,
    ])
    expect((await ask('patch', id, '', { customerId: contactless.id })).body.counts).toMatchObject({ ready: 1, needsAnswer: 0 })
    await portal.database.pool.query('UPDATE membership SET is_main_contact = false WHERE company_id = $1', [contactless.id])
    expect((await ask('patch', id, '', {})).body.counts).toMatchObject({ ready: 0, needsAnswer: 1 })
    expect(await ask('patch', id, '', { customerId: portal.agency.id })).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })

  it('acknowledges a check for all customers, and takes it back', async () => {
    const { id, checks } = (await make([await customer('lon'), await customer('lon', 'scanner')], { lon: 'close' })).body
    const codes = ['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over']
    expect(checks).toEqual(codes.map((code) => ({ code, customers: 2, acknowledged: false })))
    expect((await ask('patch', id, '', { acknowledged: codes })).body).toMatchObject({ counts: { ready: 2, needsAnswer: 0 } })
    expect((await ask('patch', id, '', { acknowledged: codes.slice(1) })).body).toMatchObject({ counts: { ready: 0, needsAnswer: 2 } })
    const unknown = await ask('patch', id, '', { acknowledged: ['data-will-be-deleted'] })
    expect([unknown.status, unknown.body.code]).toEqual([400, 'invalid-request'])
  })

  it('names the customers once: a list that changes afterwards changes nothing', async () => {
    const first = await portal.customer({ name: 'Frysta Urvalet Ett AB', services: ['eekonomi-smart'] })
    const filter = { q: 'frysta urvalet', service: 'eekonomi-smart' }
    const made = await portal.as(AGENCY_ADMIN).post(path(), { selection: { filter }, choices: SMART })
    await portal.customer({ name: 'Frysta Urvalet Två AB', services: ['eekonomi-smart'] })
    await ask('patch', made.body.id, '', {})
    expect((await rowsOf(made.body.id)).map((row: { customer: { id: string } }) => row.customer.id)).toEqual([first.id])
  })

  it('pages its rows by state, in the order of the names', async () => {
    const customers = [await customer('eekonomi-smart'), await customer('eekonomi-smart'), await withoutContact('eekonomi-smart')]
    const { id } = (await make(customers)).body
    const first = (await portal.as(AGENCY_ADMIN).get(`/bulk-ends/${id}/rows?state=ready&limit=1`)).body
    const second = (await portal.as(AGENCY_ADMIN).get(`/bulk-ends/${id}/rows?state=ready&limit=1&cursor=${first.nextCursor}`)).body
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([1, 1, null])
    expect(await rowsOf(id, '&state=needsAnswer')).toHaveLength(1)
    for (const cursor of ['x', Buffer.from('["a"]').toString('base64url'), Buffer.from('[1e99]').toString('base64url')])
      expect((await portal.as(AGENCY_ADMIN).get(`/bulk-ends/${id}/rows?cursor=${cursor}`)).status).toBe(400)
    expect((await portal.as(AGENCY_ADMIN).get(`${path()}?cursor=x`)).status).toBe(400)
    const { items } = (await portal.as(AGENCY_ADMIN).get(path())).body
    expect(items[0]).toMatchObject({ id, counts: { ready: 2, needsAnswer: 1 } })
  })

  it('refuses an outcome that the service does not offer, and a day that cannot be planned (G14)', async () => {
    const one = await customer('eekonomi-smart')
    expect(await make([one], { 'eekonomi-smart': 'delete' })).toMatchObject({
      status: 422,
      body: { code: 'outcome-not-offered', service: 'eekonomi-smart' },
    })
    expect(await make([one], SMART, { lastDay: '2001-01-01' })).toMatchObject({ status: 422, body: { code: 'day-out-of-range' } })
    expect((await make([one], {})).status).toBe(400)
    expect((await make([one], { 'eekonomi-smart': 'explode' })).status).toBe(400)
  })

  it('refuses more customers than one act may name, and says how many it may', async () => {
    await addUnsearchedCustomers(portal.database.pool, portal.agency.id, 'ekonomioversikt', MOST_CUSTOMERS + 1)
    const filter = { service: 'ekonomioversikt' }
    const made = await portal.as(AGENCY_ADMIN).post(path(), { selection: { filter }, choices: { ekonomioversikt: 'delete' } })
    const tooMany = { status: 422, body: { code: 'too-many-customers', limit: 10_000 } }
    expect(made).toMatchObject(tooMany)
    expect(await servicesOf({ filter })).toMatchObject(tooMany)
  })

  it('offers the services that at least one of the picked customers has with the agency, and says how many have each', async () => {
    const picked = [await customer('lon', 'scanner'), await customer('scanner'), await customer('utlagg')]
    await end(portal.as(AGENCY_ADMIN), picked[2]!.with('utlagg'), 'continue-standalone')
    const { status, body } = await servicesOf({ ids: picked.map(({ id }) => id) })
    expect([status, body.services.map((each: { service: { code: string }; customers: number }) => [each.service.code, each.customers])]).toEqual([
      200,
      [
        ['lon', 1],
        ['scanner', 2],
      ],
    ])
    expect((await servicesOf({ ids: [portal.agency.id] })).status).toBe(404)
  })

  it('knows only the agency’s own customers, and is the administrators’ own (G9, G21)', async () => {
    const foreign = await portal.customer({ services: [] })
    expect(await make([foreign])).toMatchObject({ status: 404 })
    const { id } = (await make([await customer('eekonomi-smart')])).body
    expect((await portal.as(AGENCY_USER).get(`/bulk-ends/${id}`)).status).toBe(403)
    expect((await portal.as(OTHER_AGENCY_ADMIN).get(`/bulk-ends/${id}`)).status).toBe(404)
  })
})

describe('what destroys data', () => {
  it('is started only with the number of the customers that lose it, and never by the checks', async () => {
    const { body } = await make([await customer('ekonomioversikt', 'scanner'), await customer('scanner')], {
      ekonomioversikt: 'delete',
      scanner: 'continue-standalone',
    })
    expect(body).toMatchObject({ counts: { ready: 2 }, destroyed: 1, checks: [] })
    for (const customers of [undefined, 2])
      expect(await ask('post', body.id, '/start', { customers })).toMatchObject({
        status: 422,
        body: { code: 'destruction-not-confirmed', customers: 1 },
      })
    expect((await ask('post', body.id, '/start', { customers: 1 })).body).toMatchObject({ state: 'running', abilities: ['pause', 'stop'] })
  })
})

describe('the way of a bulk', () => {
  it('is started, paused, started again and stopped; what is stopped stays so', async () => {
    const { id } = (await make([await customer('eekonomi-smart')])).body
    const move = async (name: string) => {
      const { status, body } = await ask('post', id, `/${name}`, name === 'start' ? {} : undefined)
      return [status, body.state ?? body.code, body.abilities]
    }
    expect(await move('pause')).toEqual([409, 'review', undefined])
    expect(await move('start')).toEqual([200, 'running', ['pause', 'stop']])
    expect((await ask('patch', id, '', {})).body.code).toBe('bulk-end-move-refused')
    expect(await move('pause')).toEqual([200, 'paused', ['answer', 'start', 'stop']])
    expect(await move('start')).toEqual([200, 'running', ['pause', 'stop']])
    expect(await move('stop')).toEqual([200, 'stopped', []])
    expect((await ask('post', id, '/start', {})).body.problems).toEqual([{ code: 'bulk-end-move-refused', state: 'stopped', move: 'start' }])
    expect((await ask('post', id, '/stop')).body.code).toBe('bulk-end-move-refused')
  })
  it('is not started when nobody is ready', async () => {
    const { id } = (await make([await withoutContact('eekonomi-smart')])).body
    expect((await ask('post', id, '/start', {})).body).toMatchObject({ code: 'bulk-end-nothing-ready' })
  })
})
