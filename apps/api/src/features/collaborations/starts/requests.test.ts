import type { ServiceCode } from '@portal/domain'
import { addRecords } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordsLeft } from '../../../testing/destruction.ts'
import { end, levelOf } from '../../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { accept, statusesOf } from '../../../testing/starting.ts'
import { AGENCY_ADMIN, AGENCY_USER, type Customer, OTHER_AGENCY_ADMIN, SUPPORT } from '../../../testing/world.ts'
import { until } from '../../../testing/until.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const agency = () => portal.as(AGENCY_ADMIN)
const ask = (customerNumber: string, serviceCode: ServiceCode | 'okand' = 'scanner', email: string = AGENCY_ADMIN, agencyId = portal.agency.id) =>
  portal.as(email).post('/collaborations', { agencyId, customerNumber, serviceCode })
const servicesOf = async (customer: Customer) => (await portal.as(customer.admin).get(`/companies/${customer.id}/subscriptions`)).body.items
const pendingOf = async (customer: Customer) =>
  (await portal.as(customer.admin).get(`/companies/${customer.id}/collaborations?status=pending`)).body.items

describe('an agency asks a customer', () => {
  it('by its number: the request is pending, and the customer’s administrators are told', async () => {
    const customer = await portal.customer()
    const { status, body } = await ask(customer.customerNumber)
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        status: 'pending',
        service: { code: 'scanner' },
        customer: { id: customer.id },
        agency: { id: portal.agency.id },
        abilities: ['withdraw'],
      },
    })
    expect(await pendingOf(customer)).toMatchObject([{ id: body.id, status: 'pending', abilities: ['accept', 'decline'] }])
    const { subject, text } = await portal.letter(customer.admin)
    expect(subject).toBe('Byrån AB vill samarbeta i Scanner')
    expect(text).toContain(`/samarbeten/${body.id}`)
    const events = await portal.as(customer.admin).get(`/companies/${customer.id}/events`)
    expect(events.body.items).toMatchObject([{ type: 'collaboration-requested', actor: { party: 'agency' }, agency: { id: portal.agency.id } }])
  })

  it('for a service it never had: nobody comes into it, and the customer sees a request, not a service', async () => {
    const customer = await portal.customer()
    const { body } = await ask(customer.customerNumber)
    expect(await levelOf(agency(), body)).toBe('none')
    expect(await levelOf(portal.as(customer.admin), body)).toBe('none')
    expect((await agency().post(`/subscriptions/${body.subscriptionId}/records`, {})).status).toBe(404)
    expect((await agency().get(`/companies/${customer.id}`)).status).toBe(404)
    expect(await servicesOf(customer)).toEqual([])
    await agency().post(`/collaborations/${body.id}/withdraw`)
    expect(await servicesOf(customer)).toEqual([])
  })

  it('three hundred times an hour, and then not any more, whatever number it names', async () => {
    const agencyId = portal.otherAgency.id
    const counted = 'INSERT INTO rate_limit (key, points, expire) VALUES ($1, 300, $2)'
    await portal.database.pool.query(counted, [`request-collaboration:${agencyId}`, Date.now() + 60 * 60 * 1000])
    const reply = await ask('99999', 'scanner', OTHER_AGENCY_ADMIN, agencyId)
    expect(reply).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
    await portal.database.pool.query('DELETE FROM rate_limit')
    expect((await ask('99999', 'scanner', OTHER_AGENCY_ADMIN, agencyId)).body.code).toBe('customer-unknown')
  })

  it('for a service it has: it stays what it is', async () => {
    const customer = await portal.customer({ services: ['scanner'], agency: portal.otherAgency })
    const { status, body } = await ask(customer.customerNumber)
    expect(status).toBe(201)
    expect(await levelOf(agency(), body)).toBe('none')
    expect(await levelOf(portal.as(OTHER_AGENCY_ADMIN), body)).toBe('write')
    expect(await levelOf(portal.as(customer.admin), body)).toBe('write')
  })

  it('once at a time', async () => {
    const customer = await portal.customer()
    expect((await ask(customer.customerNumber)).status).toBe(201)
    expect(await ask(customer.customerNumber)).toMatchObject({ status: 409, body: { code: 'collaboration-already-requested' } })
    expect((await ask(customer.customerNumber, 'utlagg')).status).toBe(201)
    expect((await ask(customer.customerNumber, 'scanner', OTHER_AGENCY_ADMIN, portal.otherAgency.id)).status).toBe(201)
  })

  it('many times at the same moment: it is one request', async () => {
    const customer = await portal.customer()
    const replies = await Promise.all(Array.from({ length: 5 }, () => ask(customer.customerNumber)))
    expect(statusesOf(replies)).toEqual([201, 409, 409, 409, 409])
    expect(await pendingOf(customer)).toHaveLength(1)
  })

  it('two agencies at the same moment: two requests for one subscription', async () => {
    const customer = await portal.customer()
    const replies = await Promise.all([
      ask(customer.customerNumber),
      ask(customer.customerNumber, 'scanner', OTHER_AGENCY_ADMIN, portal.otherAgency.id),
    ])
    expect(replies.map(({ status }) => status)).toEqual([201, 201])
    expect(new Set(replies.map(({ body }) => body.subscriptionId)).size).toBe(1)
  })
})

/** A service of the customer that was deleted on its day. */
const destroyed = async (service: ServiceCode) => {
  portal.travelTo('2026-11-10T09:00:00Z')
  const customer = await portal.customer({ services: [service] })
  const work = customer.with(service)
  await addRecords(portal.database.pool, work.subscriptionId, [{ kind: 'account', key: '0000001930', content: { number: '1930', name: 'Bank' } }])
  const { body } = await end(agency(), work, 'delete', { confirmations: ['data-will-be-deleted'] })
  portal.travelTo('2027-03-01T09:00:00Z')
  await portal.sweep()
  return { customer, work, terminationId: body.id }
}

describe('a service that has been destroyed', () => {
  it('is had anew, and begins empty; what was stays as history, with receipt and certificate for both', async () => {
    const { customer, work, terminationId } = await destroyed('ekonomioversikt')
    const { status, body: request } = await ask(customer.customerNumber, 'ekonomioversikt')
    expect(status).toBe(201)
    expect(request.subscriptionId).not.toBe(work.subscriptionId)
    expect((await accept(portal, customer, request)).status).toBe(200)
    expect(await servicesOf(customer)).toMatchObject([
      { id: request.subscriptionId, state: 'active', access: 'write', ended: null },
      { id: work.subscriptionId, state: 'deleted', access: 'none', ended: { terminationId } },
    ])
    expect(await levelOf(agency(), request)).toBe('write')
    expect(await levelOf(agency(), work)).toBe('none')
    expect(await recordsLeft(portal, request.subscriptionId)).toBe(0)
    for (const caller of [agency(), portal.as(customer.admin)])
      for (const path of ['', '/certificate']) expect((await caller.get(`/terminations/${terminationId}${path}`)).status).toBe(200)
  })

  it('and ended once more is destroyed once more', async () => {
    const { customer, work } = await destroyed('ekonomioversikt')
    const { body: request } = await ask(customer.customerNumber, 'ekonomioversikt')
    await accept(portal, customer, request)
    const preview = (await agency().get(`/collaborations/${request.id}/termination-preview`)).body
    expect(JSON.stringify(preview)).not.toContain(work.subscriptionId)
    expect((await end(agency(), request, 'delete', { confirmations: ['data-will-be-deleted'] })).status).toBe(201)
    portal.travelTo('2027-06-01T09:00:00Z')
    await portal.sweep()
    expect((await servicesOf(customer)).map(({ state }: { state: string }) => state)).toEqual(['deleted', 'deleted'])
    expect((await ask(customer.customerNumber, 'ekonomioversikt')).status).toBe(201)
  })

  it('asked for while the last of it goes: the request is made in the new one', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const { subscriptionId } = customer.with('utlagg')
    await end(agency(), customer.with('utlagg'), 'delete', { confirmations: ['data-will-be-deleted'] })
    const client = await portal.database.pool.connect()
    await client.query('BEGIN')
    await client.query(`UPDATE subscription SET state = 'deleted' WHERE id = $1`, [subscriptionId])
    const asking = ask(customer.customerNumber, 'utlagg')
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
    await until(async () => (await portal.database.pool.query(waiting)).rowCount === 1)
    await client.query('COMMIT')
    client.release()
    const { status, body } = await asking
    expect(status).toBe(201)
    expect(body.subscriptionId).not.toBe(subscriptionId)
  })
})

describe('asking is refused', () => {
  it.each([
    ['a number that nobody has', async () => '9999999999'],
    ['an agency’s number', async () => portal.otherAgency.customerNumber],
    ['its own number', async () => portal.agency.customerNumber],
  ])('for %s, with one answer', async (_, number) => {
    const customerNumber = await number()
    const reply = await ask(customerNumber)
    expect(reply).toMatchObject({ status: 422, body: { code: 'customer-unknown', customerNumber } })
  })

  it('where it works already', async () => {
    const customer = await portal.customer({ services: ['scanner'] })
    expect(await ask(customer.customerNumber)).toMatchObject({ status: 409, body: { code: 'collaboration-already-active' } })
  })

  it('in what is being destroyed', async () => {
    const customer = await portal.customer({ services: ['ekonomioversikt'] })
    await end(agency(), customer.with('ekonomioversikt'), 'delete', { confirmations: ['data-will-be-deleted'] })
    expect(await ask(customer.customerNumber, 'ekonomioversikt')).toMatchObject({
      status: 409,
      body: { code: 'subscription-being-deleted', state: 'deleting' },
    })
  })

  it('in the name of somebody else’s agency (404), by its user (403), by a customer (403), by support (403)', async () => {
    const customer = await portal.customer()
    const of = async (email: string, agencyId = portal.agency.id) => (await ask(customer.customerNumber, 'scanner', email, agencyId)).status
    expect(await of(OTHER_AGENCY_ADMIN)).toBe(404)
    expect(await of(AGENCY_ADMIN, customer.id)).toBe(404)
    expect(await of(AGENCY_USER)).toBe(403)
    expect(await of(customer.admin)).toBe(403)
    expect(await of(SUPPORT)).toBe(403)
    expect(await pendingOf(customer)).toEqual([])
  })

  it('for what is no service or no number, with the paths', async () => {
    expect(await ask('12', 'okand')).toMatchObject({
      status: 400,
      body: { issues: [{ path: 'body.customerNumber' }, { path: 'body.serviceCode' }] },
    })
    const unknown = await agency().post('/collaborations', {
      agencyId: portal.agency.id,
      customerNumber: '20001',
      serviceCode: 'lon',
      status: 'active',
    })
    expect(unknown).toMatchObject({ status: 400, body: { issues: [{ path: 'body.status' }] } })
  })
})

describe('a request that is not accepted', () => {
  it.each([
    ['declined', 'decline', (customer: Customer) => customer.admin, AGENCY_ADMIN],
    ['withdrawn', 'withdraw', () => AGENCY_ADMIN, undefined],
  ] as const)('is %s: nothing has changed for anybody, and it may be made again', async (status, move, by, told) => {
    const customer = await portal.customer()
    const { body: request } = await ask(customer.customerNumber)
    const moved = await portal.as(by(customer)).post(`/collaborations/${request.id}/${move}`)
    expect(moved).toMatchObject({ status: 200, body: { id: request.id, status, abilities: [] } })
    expect(await portal.as(by(customer)).post(`/collaborations/${request.id}/${move}`)).toMatchObject({
      status: 409,
      body: { problems: [{ code: 'collaboration-not-pending', status }] },
    })
    const subjects = async () =>
      (await portal.letters(told ?? customer.admin)).filter(({ text }) => text.includes(customer.name)).map(({ subject }) => subject)
    await expect.poll(subjects).toContainEqual(expect.stringMatching(status === 'declined' ? /Scanner hos .* är avböjd/ : /återkallat .* Scanner/))
    expect(await servicesOf(customer)).toEqual([])
    expect((await ask(customer.customerNumber)).status).toBe(201)
  })

  it('is declined by the customer’s administrator alone, withdrawn by the agency’s alone', async () => {
    const customer = await portal.customer()
    await portal.member(customer, { email: 'personal@fragad.example', name: 'Pia', role: 'user' })
    const { body } = await ask(customer.customerNumber)
    const of = async (email: string, move: string) => (await portal.as(email).post(`/collaborations/${body.id}/${move}`)).status
    expect(await of(AGENCY_ADMIN, 'decline')).toBe(403)
    expect(await of(AGENCY_ADMIN, 'accept')).toBe(403)
    expect(await of(customer.admin, 'withdraw')).toBe(403)
    expect(await of(AGENCY_USER, 'withdraw')).toBe(403)
    expect(await of('personal@fragad.example', 'accept')).toBe(403)
    for (const move of ['accept', 'decline', 'withdraw']) expect(await of(OTHER_AGENCY_ADMIN, move)).toBe(404)
    expect(await of(SUPPORT, 'accept')).toBe(403)
  })
})
