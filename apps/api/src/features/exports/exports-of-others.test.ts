import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { accept, askedFor } from '../../testing/starting.ts'
import { AGENCY_ADMIN, type Customer, OTHER_AGENCY_ADMIN } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

type Status = 'waiting' | 'failed'
const keep = async (subscriptionId: string, companyId: string, status: Status): Promise<string> => {
  const id = randomUUID()
  await portal.database.pool.query(
    `INSERT INTO complete_export (id, subscription_id, requested_by_user_id, requested_by_company_id, status, created_at)
     VALUES ($1, $2, $2, $3, $4, '2026-03-31T13:20:00Z')`,
    [id, subscriptionId, companyId, status],
  )
  return id
}

/** Fakturering that one agency has left, having asked for an export, and another has begun to work in. */
const handedOn = async (
  status: Status,
): Promise<{ readonly customer: Customer; readonly path: string; readonly others: string; readonly own: string }> => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
  const work = customer.with('eekonomi-fakturering')
  const others = await keep(work.subscriptionId, portal.agency.id, status)
  const own = await keep(work.subscriptionId, customer.id, 'failed')
  await end(portal.as(AGENCY_ADMIN), work, 'deactivate-read-only')
  await accept(portal, customer, await askedFor(portal, customer, 'eekonomi-fakturering'))
  return { customer, path: `/subscriptions/${work.subscriptionId}/exports`, others, own }
}
const listedFor = async (email: string, path: string): Promise<readonly string[]> =>
  (await portal.as(email).get(path)).body.items.map(({ id }: { id: string }) => id)

describe('an export that an earlier agency asked for (G21)', () => {
  it('is the customer’s to see, and not there for the agency that works in the service now', async () => {
    const { customer, path, others, own } = await handedOn('failed')
    expect(new Set(await listedFor(customer.admin, path))).toEqual(new Set([others, own]))
    expect(await listedFor(OTHER_AGENCY_ADMIN, path)).toEqual([own])
    expect((await portal.as(OTHER_AGENCY_ADMIN).get(`${path}/${others}/file`)).status).toBe(404)
    expect((await portal.as(customer.admin).get(`${path}/${others}/file`)).status).toBe(409)
  })

  it('becomes theirs when they ask while it is made: there is one at a time', async () => {
    const { path, others } = await handedOn('waiting')
    const { status, body } = await portal.as(OTHER_AGENCY_ADMIN).post(path)
    expect([status, body.id, await listedFor(OTHER_AGENCY_ADMIN, path)]).toMatchObject([201, others, expect.arrayContaining([others])])
    expect(body.createdAt).not.toMatch(/^2026-03-31/)
  })
})
