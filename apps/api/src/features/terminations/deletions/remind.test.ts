import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { end } from '../../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { until } from '../../../testing/until.ts'
import { AGENCY_ADMIN, SUPPORT } from '../../../testing/world.ts'
import { remindOfDeletions } from './remind.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal({ graceDays: 30 })))
afterAll(() => portal.stop())
beforeEach(() => portal.travelTo('2026-11-10T09:00:00Z'))

const doomed = async (by: 'agency' | 'customer') => {
  const customer = await portal.customer({ services: ['utlagg'] })
  const who = by === 'agency' ? AGENCY_ADMIN : customer.admin
  const { body } = await end(portal.as(who), customer.with('utlagg'), 'delete', { confirmations: ['data-will-be-deleted'] })
  await portal.letter(customer.admin)
  return { customer, path: `/terminations/${body.id}/deletion`, url: `/handelser/kvitton/${body.id}` }
}
const remindAt = async (instant: string) => {
  portal.travelTo(instant)
  await remindOfDeletions(portal.context)
}
const remindersSent = async () => (await portal.database.pool.query('SELECT count(*)::int AS count FROM deletion_reminder')).rows[0].count

it('reminds seven days and one day before, once each, also when it was down on the exact day', async () => {
  const { customer, url } = await doomed('customer')
  await remindAt('2026-12-02T22:59:00Z')
  expect(await remindersSent()).toBe(0)
  await remindAt('2026-12-05T10:00:00Z')
  await remindAt('2026-12-06T10:00:00Z')
  const letter = await portal.letter(customer.admin, 2)
  expect(letter.subject).toContain('raderas 10 december 2026')
  expect(letter.text).toContain(url)
  await remindAt('2026-12-08T23:00:00Z')
  await remindAt('2026-12-09T22:00:00Z')
  await portal.letter(customer.admin, 3)
  expect(await remindersSent()).toBe(2)
})

it('reminds of the day to which a hold has moved the deletion, also where it reminded of the first', async () => {
  const { customer, url } = await doomed('customer')
  await remindAt('2026-12-05T10:00:00Z')
  await portal.letter(customer.admin, 2)
  await portal.as(SUPPORT).put(`/support/terminations/${url.split('/').at(-1)}/hold`, { reason: 'Tvist', lastDay: '2027-01-15' })
  const before = await remindersSent()
  await remindAt('2026-12-09T10:00:00Z')
  expect(await remindersSent()).toBe(before)
  await remindAt('2027-01-10T10:00:00Z')
  expect(await remindersSent()).toBe(before + 1)
  await until(async () => (await portal.letters(customer.admin)).some(({ subject }) => subject?.includes('raderas 16 januari 2027')))
})

it('reminds the agency too where it was the one that ended, and nobody once it was called off', async () => {
  const { customer, path } = await doomed('agency')
  const before = (await portal.letters(AGENCY_ADMIN)).length
  await remindAt('2026-12-03T10:00:00Z')
  await portal.letter(AGENCY_ADMIN, before + 1)
  await portal.letter(customer.admin, 2)
  expect((await portal.as(customer.admin).delete(path)).status).toBe(200)
  await portal.letter(customer.admin, 3)
  const sent = await remindersSent()
  await remindAt('2026-12-09T10:00:00Z')
  expect(await remindersSent()).toBe(sent)
})
