import { randomUUID } from 'node:crypto'
import type { ServiceCode } from '@portal/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../../testing/caller.ts'
import { accessIn, end, levelOf } from '../../testing/ending.ts'
import { startPortalOn, startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, type Customer } from '../../testing/world.ts'

let portal: TestPortal
/** A second portal on the same database: two ends must also be kept apart between processes. */
let second: Awaited<ReturnType<typeof startPortalOn>>
beforeAll(async () => {
  portal = await startTestPortal()
  second = await startPortalOn(portal.databaseUrl, { env: { WORKER: 'none' } })
})
afterAll(async () => {
  await second.stop()
  await portal.stop()
})

const agency = () => portal.as(AGENCY_ADMIN)
/** A customer whose administrator is already logged in at the second portal, so that two calls can start at the same moment. */
const customerWith = async (...services: ServiceCode[]): Promise<Customer> => {
  const customer = await portal.customer({ services })
  await Promise.all([second.as(customer.admin).get('/me'), agency().get('/me')])
  return customer
}
const statusesOf = (replies: readonly Reply[]): readonly number[] => replies.map(({ status }) => status)
const countEnds = async (customer: Customer): Promise<number> =>
  (await portal.database.pool.query('SELECT id FROM termination WHERE customer_id = $1', [customer.id])).rows.length

describe('customer and agency end at the same moment (example 9)', () => {
  it.each([1, 2, 3])('one wins, the other is shown the winner’s result: time %i', async () => {
    const customer = await customerWith('eekonomi-smart')
    const work = customer.with('eekonomi-smart')
    const replies = await Promise.all([end(agency(), work, 'continue-standalone'), end(second.as(customer.admin), work, 'deactivate-read-only')])
    expect(statusesOf(replies).toSorted((one, other) => one - other)).toEqual([201, 409])
    const [won, lost] = replies.toSorted((one, other) => one.status - other.status)
    const { id, outcome, receiptNumber } = won!.body
    expect(lost!.body).toMatchObject({ code: 'already-ended', termination: { id, outcome, receiptNumber } })
    expect(await countEnds(customer)).toBe(1)
    const kept = outcome === 'continue-standalone'
    expect(await accessIn(portal, customer, work)).toMatchObject(kept ? { customer: 'write', agency: 'none' } : { customer: 'read', agency: 'read' })
  })
})

describe('two different services end at the same moment', () => {
  it.each([1, 2, 3])('the cascade is never missed: time %i', async () => {
    const customer = await customerWith('eekonomi-fakturering', 'utlagg')
    const invoicing = customer.with('eekonomi-fakturering')
    const replies = await Promise.all([
      end(agency(), invoicing, 'deactivate-read-only'),
      end(second.as(customer.admin), customer.with('utlagg'), 'continue-standalone'),
    ])
    expect(statusesOf(replies)).toEqual([201, 201])
    expect(await levelOf(agency(), invoicing)).toBe('none')
    const told = replies.flatMap(({ body }) => body.effects).filter(({ party, service }) => party === 'agency' && service === 'eekonomi-fakturering')
    expect(told.at(0).before).toBe('write')
    expect(told.some(({ after }) => after === 'none')).toBe(true)
  })

  it('three at once end all three', async () => {
    const services = ['eekonomi-smart', 'lon', 'scanner'] as const
    const customer = await customerWith(...services)
    const lon = { confirmations: ['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over'] }
    const replies = await Promise.all([
      end(agency(), customer.with('eekonomi-smart'), 'continue-standalone'),
      end(second.as(customer.admin), customer.with('lon'), 'close', lon),
      end(agency(), customer.with('scanner'), 'deactivate-read-only'),
    ])
    expect(statusesOf(replies)).toEqual([201, 201, 201])
    expect(await countEnds(customer)).toBe(3)
  })
})

describe('one Idempotency-Key (example 8)', () => {
  it('sent twice at once is one end with one answer', async () => {
    const customer = await customerWith('utlagg')
    const key = randomUUID()
    const once = () => end(agency(), customer.with('utlagg'), 'continue-standalone', { key })
    const [first, again] = await Promise.all([once(), once()])
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body).toEqual(first.body)
    expect((await once()).body).toEqual(first.body)
    expect(await countEnds(customer)).toBe(1)
  })

  it('with the fields in another order is the same request', async () => {
    const customer = await customerWith('utlagg')
    const headers = { 'idempotency-key': randomUUID() }
    const path = `/collaborations/${customer.with('utlagg').id}/termination`
    const first = await agency().post(path, { outcome: 'continue-standalone', confirmations: [], reason: 'Byter byrå' }, headers)
    const again = await agency().post(path, { reason: 'Byter byrå', confirmations: [], outcome: 'continue-standalone' }, headers)
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id])
  })

  it('with another body is refused', async () => {
    const customer = await customerWith('eekonomi-smart')
    const key = randomUUID()
    await end(agency(), customer.with('eekonomi-smart'), 'continue-standalone', { key })
    const other = await end(agency(), customer.with('eekonomi-smart'), 'deactivate-read-only', { key })
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } })
  })

  it('for another collaboration is refused', async () => {
    const customer = await customerWith('eekonomi-smart', 'utlagg')
    const key = randomUUID()
    await end(agency(), customer.with('eekonomi-smart'), 'continue-standalone', { key })
    const other = await end(agency(), customer.with('utlagg'), 'continue-standalone', { key })
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } })
    expect(await levelOf(agency(), customer.with('utlagg'))).toBe('write')
  })

  it('for two collaborations at once carries out one of them', async () => {
    const customers = [await customerWith('utlagg'), await customerWith('utlagg')]
    const key = randomUUID()
    const replies = await Promise.all(customers.map((each) => end(agency(), each.with('utlagg'), 'continue-standalone', { key })))
    expect(statusesOf(replies).toSorted((one, other) => one - other)).toEqual([201, 409])
    expect(replies.find(({ status }) => status === 409)!.body.code).toBe('idempotency-key-reused')
  })

  it('of somebody else’s is nobody’s business', async () => {
    const customer = await customerWith('eekonomi-smart', 'utlagg')
    const key = randomUUID()
    await end(agency(), customer.with('eekonomi-smart'), 'continue-standalone', { key })
    expect((await end(second.as(customer.admin), customer.with('utlagg'), 'continue-standalone', { key })).status).toBe(201)
  })

  it('is not used up by a refusal', async () => {
    const customer = await customerWith('utlagg')
    const key = randomUUID()
    expect((await end(agency(), customer.with('utlagg'), 'close', { key })).status).toBe(422)
    expect((await end(agency(), customer.with('utlagg'), 'continue-standalone', { key })).status).toBe(201)
  })

  it.each([
    [undefined, 'required'],
    ['', 'invalid_format'],
    ['two words', 'invalid_format'],
    ['longer-than-two-hundred'.repeat(9), 'invalid_format'],
  ])('is needed and must be one: %j', async (key, code) => {
    const customer = await customerWith('utlagg')
    const path = `/collaborations/${customer.with('utlagg').id}/termination`
    const reply = await agency().post(
      path,
      { outcome: 'continue-standalone', confirmations: [] },
      key === undefined ? {} : { 'idempotency-key': key },
    )
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-request', issues: [{ path: 'header.Idempotency-Key', code }] } })
  })
})
