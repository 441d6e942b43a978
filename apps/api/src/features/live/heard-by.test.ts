import type { Database } from '@portal/database'
import type { Change } from '@portal/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findActor } from '../../access/actor.store.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { heardBy } from './heard-by.ts'
import { createListeners } from './listeners.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

/** The database, with every statement that is sent to it. */
const counted = (): { readonly database: Database; readonly sent: unknown[] } => {
  const sent: unknown[] = []
  const { pool } = portal.database
  const query = (statement: unknown) => {
    sent.push(statement)
    return pool.query(statement as string)
  }
  return { database: { ...portal.database, pool: { query } as unknown as Database['pool'] }, sent }
}

it('the facts and licences are read once, however many changed and however many listen', async () => {
  const customers = [await portal.customer({ services: ['scanner'] }), await portal.customer({ services: ['scanner'] })]
  const listeners = createListeners()
  for (const customer of customers) {
    const employees = [1, 2, 3].map((each) => portal.member(customer, { email: `${each}@${customer.id}.example`, name: 'Någon', role: 'user' }))
    const userIds = (await Promise.all(employees)).map(({ userId }) => userId)
    for (const userId of userIds) {
      const actor = await findActor(portal.database, userId, '2026-11-28')
      if (actor)
        listeners.join(actor, { line: { tell: () => undefined, beat: () => undefined, end: () => undefined }, again: async () => actor, until: 0 })
    }
    await portal.database.pool.query(
      `INSERT INTO licence (membership_id, service) SELECT id, 'scanner' FROM membership WHERE user_id = ANY($1::uuid[])`,
      [userIds.slice(0, 2)],
    )
  }
  const changes = customers.map((customer): Change => ({
    topic: 'content',
    id: customer.with('scanner').subscriptionId,
    companyId: customer.id,
    agencyId: null,
    audience: 'company',
  }))
  const { database, sent } = counted()
  expect(await heardBy(database, changes, listeners)).toHaveLength(4)
  expect(sent).toHaveLength(2)
})
