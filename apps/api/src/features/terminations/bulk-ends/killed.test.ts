import { afterAll, beforeAll, expect, it } from 'vitest'
import { addMainContacts, addManyCustomers } from '../../../testing/bulk.ts'
import { dyingAt, dyingWhen } from '../../../testing/dying.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN } from '../../../testing/world.ts'
import { carryOutBulkEnds } from './carry-out-bulk.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ env: { WORKER: 'none' } })
})
afterAll(() => portal.stop())

const CUSTOMERS = 100
const CHOICES = { scanner: 'continue-standalone', 'eekonomi-smart': 'deactivate-read-only', utlagg: 'continue-standalone' } as const
const ENDS_EACH = Object.keys(CHOICES).length

const ask = (method: 'get' | 'post', path: string, body?: object) => portal.as(AGENCY_ADMIN)[method](path, body)
const count = async (text: string): Promise<number> =>
  (await portal.database.pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${text}`)).rows[0]?.count ?? -1

it('300 ends whose worker is killed twice, which are paused, and stopped: each customer is whole, each receipt and each mail there once (G15)', async () => {
  await addManyCustomers(portal.database.pool, portal.agency, 'Seglivad', CUSTOMERS, ['scanner', 'eekonomi-smart', 'utlagg'])
  await addMainContacts(portal.database.pool, 'Seglivad')
  const selection = { filter: { q: 'seglivad' } }
  const { id } = (await ask('post', `/companies/${portal.agency.id}/bulk-ends`, { selection, choices: CHOICES })).body
  const start = () => ask('post', `/bulk-ends/${id}/start`, {})
  const done = async (): Promise<number> => (await ask('get', `/bulk-ends/${id}`)).body.counts.done
  const killedAt = (statement: number) =>
    carryOutBulkEnds({ ...portal.context, database: dyingAt(portal.database, statement).database }).catch(() => undefined)
  /** Carries ends out while somebody moves the bulk in the middle of it. */
  const whileMoved = async (move: 'pause' | 'stop') => {
    let statement = 0
    const watched = dyingWhen(portal.database, async () => {
      statement += 1
      if (statement === 150) await ask('post', `/bulk-ends/${id}/${move}`)
      return false
    })
    await carryOutBulkEnds({ ...portal.context, database: watched.database })
  }

  await start()
  await killedAt(200)
  const killed = await done()
  await whileMoved('pause')
  const paused = await done()
  await carryOutBulkEnds(portal.context)
  expect(await done()).toBe(paused)
  await start()
  await killedAt(200)
  const killedAgain = await done()
  await whileMoved('stop')
  await carryOutBulkEnds(portal.context)

  const { state, stopped, counts } = (await ask('get', `/bulk-ends/${id}`)).body
  expect([state, stopped]).toEqual(['stopped', 'asked'])
  expect([0, killed, paused, killedAgain, counts.done, CUSTOMERS]).toEqual(
    [0, killed, paused, killedAgain, counts.done, CUSTOMERS].toSorted((one, other) => one - other),
  )
  expect([killed > 0, killed < paused, paused < killedAgain, killedAgain < counts.done, counts.done < CUSTOMERS]).toEqual([
    true,
    true,
    true,
    true,
    true,
  ])
  const [ends, told] = [counts.done * ENDS_EACH, counts.done]
  expect([
    await count('termination'),
    await count('(SELECT DISTINCT receipt_number FROM termination) receipts'),
    await count(`(SELECT customer_id FROM termination GROUP BY customer_id HAVING count(*) = ${ENDS_EACH}) whole`),
    await count(`pgboss.job WHERE name = 'mail-collaborations-ended'`),
    await count(`(SELECT DISTINCT jsonb_array_elements(data->'terminationIds') FROM pgboss.job WHERE name = 'mail-collaborations-ended') told`),
    await count(`pgboss.job WHERE name = 'mail-bulk-ended'`),
  ]).toEqual([ends, ends, told, told, ends, 1])
  expect(await count(`bulk_end_row WHERE state = 'done'`)).toBe(counts.done)
})
