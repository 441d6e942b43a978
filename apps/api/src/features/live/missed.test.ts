import type { LiveMessage } from '@portal/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findActor } from '../../access/actor.store.ts'
import { createLog } from '../../platform/log.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { until } from '../../testing/until.ts'
import { AGENCY_ADMIN, type Customer, OTHER_AGENCY_ADMIN } from '../../testing/world.ts'
import { createHub, type Hub } from './hub.ts'

let portal: TestPortal
let customer: Customer
let hub: Hub
let at: number
beforeAll(async () => {
  portal = await startTestPortal()
  customer = await portal.customer({ services: ['scanner'] })
})
afterAll(() => portal.stop())
beforeEach(() => {
  at = 0
  hub = createHub({ database: portal.database, log: createLog('silent'), ticks: () => at })
  at = 60_000
  return () => hub.stop()
})

/** A connection that opens now, of somebody whose page asked for the first thing so many milliseconds ago. Gives what it is told. */
const opens = async (email: string, behind: number | undefined): Promise<readonly LiveMessage[]> => {
  const { rows } = await portal.database.pool.query<{ id: string }>(`SELECT id FROM "user" WHERE email = $1`, [email])
  const actor = await findActor(portal.database, rows[0]?.id ?? '', '2026-11-28')
  if (!actor) throw new Error(`nobody has the address ${email}`)
  const told: LiveMessage[] = []
  hub.follow(actor, async () => actor, behind)({ tell: (message) => void told.push(message), beat: () => undefined, end: () => undefined })
  return told
}
/** A case of the customer changed, and whoever is connected has been told. */
const changed = async (times = 1): Promise<void> => {
  const connected = await opens(customer.admin, undefined)
  const change = { topic: 'cases', id: customer.id, companyId: customer.id, agencyId: null, audience: 'company' }
  for (let each = 0; each < times; each += 1) hub.changed(JSON.stringify(change))
  await until(() => connected.length > 0)
}

describe('a page that opened its connection after it had asked', () => {
  it('is told what changed meanwhile, of what it may see', async () => {
    at = 61_000
    await changed()
    at = 62_000
    const [owner, stranger] = [await opens(customer.admin, 1_500), await opens(OTHER_AGENCY_ADMIN, 1_500)]
    await until(() => owner.length > 0)
    expect(owner).toEqual([{ topic: 'cases', id: customer.id }])
    expect(stranger).toEqual([])
  })

  it('is told nothing of what changed before it asked', async () => {
    at = 61_000
    await changed()
    at = 80_000
    const early = await opens(customer.admin, 2_000)
    const late = await opens(customer.admin, 15_000)
    await until(() => late.length > 0)
    expect(early).toEqual([])
  })

  it('looks at everything again where the portal may not have heard all that changed', async () => {
    at = 80_000
    await hub.missedSome()
    const told = await opens(AGENCY_ADMIN, 1_000)
    await until(() => told.length > 0)
    expect(told).toEqual([{ topic: 'everything', id: null }])
  })

  it('looks at everything again where very much changed', async () => {
    await changed(51)
    const told = await opens(customer.admin, 1_000)
    await until(() => told.length > 0)
    expect(told).toEqual([{ topic: 'everything', id: null }])
  })

  it('is told of its own notices and role, not of others’', async () => {
    const own = await portal.database.pool.query<{ id: string }>(`SELECT id FROM "user" WHERE email = $1`, [customer.admin])
    hub.noticed(own.rows[0]?.id ?? '')
    const [told, other] = [await opens(customer.admin, 1_000), await opens(AGENCY_ADMIN, 1_000)]
    await until(() => told.length > 0)
    expect(told).toEqual([{ topic: 'notices', id: own.rows[0]?.id }])
    expect(other).toEqual([])
  })

  it('is told only of what changes from now on when it does not say since when it asks', async () => {
    await changed()
    const [silent, told] = [await opens(customer.admin, undefined), await opens(customer.admin, 1_000)]
    await until(() => told.length > 0)
    expect(silent).toEqual([])
  })
})
