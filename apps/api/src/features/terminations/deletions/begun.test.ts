import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { certificateOf, doom, type Doomed, recordsLeft, sentReports } from '../../../testing/destruction.ts'
import { dyingWhen } from '../../../testing/dying.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { carryOutDeletions } from './carry-out.ts'
import { until } from '../../../testing/until.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal({ graceDays: 30 })))
afterAll(() => portal.stop())
beforeEach(() => portal.travelTo('2026-11-10T09:00:00Z'))

const DUE = '2026-12-09T23:00:00Z'
const callOff = ({ customer, path }: Doomed) => portal.as(customer.admin).delete(`${path}/deletion`)
const receiptOf = async ({ customer, path }: Doomed) => (await portal.as(customer.admin).get(path)).body

describe('a destruction that has begun', () => {
  it('shows how far it has come, cannot be called off whatever the clock says, and goes on', async () => {
    const doomed = await doom(portal, sentReports(25))
    portal.travelTo(DUE)
    const { database, died } = dyingWhen(portal.context.database, async () => (await recordsLeft(portal, doomed.subscriptionId)) === 15)
    await carryOutDeletions({ ...portal.context, database }, 10)
    expect(died()).toBe(true)
    expect(await receiptOf(doomed)).toMatchObject({ deletion: { status: 'scheduled', progress: { removed: 10, total: 25 } }, abilities: [] })
    portal.travelTo('2026-12-09T22:00:00Z')
    expect(await callOff(doomed)).toMatchObject({ status: 409, body: { code: 'deletion-due' } })
    portal.travelTo(DUE)
    await until(async () => {
      await portal.sweep()
      return (await receiptOf(doomed)).deletion.status === 'carried-out'
    })
    expect((await certificateOf(portal, doomed)).counts).toEqual([{ kind: 'expense-report', count: 25 }])
  })
})

/** A cancellation sent before midnight meets the sweep that began after it. Both wait for one lock, in the given order, until it is released. */
const meet = async (doomed: Doomed, ...order: readonly ('sweep' | 'call off')[]) => {
  portal.travelTo('2026-12-09T22:59:59.999Z')
  const { pool } = portal.database
  const holder = await pool.connect()
  await holder.query('BEGIN')
  await holder.query('SELECT FROM subscription WHERE id = $1 FOR UPDATE', [doomed.subscriptionId])
  const waiting = async () =>
    (await pool.query(`SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).rows[0]
      .count
  const replies: Promise<{ readonly status: number } | void>[] = []
  for (const who of order) {
    replies.push(who === 'sweep' ? carryOutDeletions({ ...portal.context, clock: () => new Date(DUE) }, 10) : callOff(doomed))
    await until(async () => (await waiting()) === replies.length)
  }
  await holder.query('COMMIT')
  holder.release()
  const answered = await Promise.all(replies)
  return { status: answered.find((reply) => reply !== undefined)?.status, left: await recordsLeft(portal, doomed.subscriptionId) }
}

describe('called off in the very second it falls due: whoever comes first wins, never both', () => {
  it('the one who calls it off', async () => {
    const doomed = await doom(portal, sentReports(50))
    expect(await meet(doomed, 'call off', 'sweep')).toEqual({ status: 200, left: 50 })
    expect((await receiptOf(doomed)).deletion.status).toBe('cancelled')
  })

  it('the sweep', async () => {
    const doomed = await doom(portal, sentReports(50))
    expect(await meet(doomed, 'sweep', 'call off')).toEqual({ status: 409, left: 0 })
    expect((await receiptOf(doomed)).deletion.status).toBe('carried-out')
  })
})
