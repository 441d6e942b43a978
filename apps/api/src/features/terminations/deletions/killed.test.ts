import { afterAll, beforeAll, expect, it } from 'vitest'
import { certificateOf, doom, type Doomed, recordsLeft, sentReports } from '../../../testing/destruction.ts'
import { dyingAt } from '../../../testing/dying.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { carryOutDeletions } from './carry-out.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ graceDays: 30 })
  portal.travelTo('2026-11-10T09:00:00Z')
})
afterAll(() => portal.stop())

const BATCH = 5
/** The content of a certificate that does not depend on the company or the time. */
const told = async (doomed: Doomed) => {
  const { decidedBy, dueOn, counts, years, files, manifestSha256 } = await certificateOf(portal, doomed)
  return { decidedBy, dueOn, counts, years, files, manifestSha256 }
}
/** Carries out due deletions in a process that is killed at this statement; gives whether that statement was reached. */
const killedAt = async (statement: number): Promise<boolean> => {
  const { database, died } = dyingAt(portal.context.database, statement)
  await carryOutDeletions({ ...portal.context, database }, BATCH).catch(() => undefined)
  return died()
}

it('a process killed at any statement leaves a destruction that goes on, with the same certificate', async () => {
  const whole: Doomed[] = []
  for (let each = 0; each < 8; each += 1) whole.push(await doom(portal, sentReports(12)))
  portal.travelTo('2026-12-09T23:00:00Z')
  let statement = 0
  const scheduled = async () => (await portal.database.pool.query(`SELECT FROM deletion WHERE status = 'scheduled'`)).rows.length
  do statement += 1
  while ((await killedAt(statement)) || (await scheduled()) > 0)
  const expected = await told(whole[0]!)
  expect(expected).toMatchObject({ counts: [{ kind: 'expense-report', count: 12 }], files: 1, dueOn: '2026-12-10' })
  expect(statement).toBeGreaterThan(15)
  for (const doomed of whole) {
    expect(await told(doomed)).toEqual(expected)
    expect(await recordsLeft(portal, doomed.subscriptionId)).toBe(0)
  }
  const { rows } = await portal.database.pool.query(`SELECT count(*)::int AS count FROM event WHERE type = 'deletion-carried-out'`)
  expect(rows[0].count).toBe(whole.length)
})
