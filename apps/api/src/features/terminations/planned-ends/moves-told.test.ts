import { afterAll, beforeAll, expect, it } from 'vitest'
import { plan } from '../../../testing/planning.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN } from '../../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

it('tells each move of a planned end by a mail of its own, also to and fro (G14)', async () => {
  portal.travelTo('2026-11-10T09:00:00Z')
  const customer = await portal.customer({ services: ['scanner'] })
  const { body } = await plan(portal.as(AGENCY_ADMIN), customer.with('scanner'), '2026-12-31')
  for (const [minute, lastDay] of ['2027-01-31', '2026-12-31', '2027-01-31'].entries()) {
    portal.travelTo(`2026-11-10T09:0${minute}:30.000Z`)
    expect((await portal.as(AGENCY_ADMIN).patch(`/planned-ends/${body.id}`, { lastDay })).status).toBe(200)
  }
  await portal.letter(customer.admin, 4)
  const ids = (await portal.letters(customer.admin)).map(({ messageId }) => messageId)
  expect(new Set(ids).size).toBe(4)
})
