import { afterAll, beforeAll, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_USER, OTHER_AGENCY_ADMIN, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const numbersFor = async (email: string, typed: string): Promise<readonly string[]> => {
  const { status, body } = await portal.as(email).get(`/receipts?number=${encodeURIComponent(typed)}`)
  expect(status).toBe(200)
  return body.items.map(({ receiptNumber }: { receiptNumber: string }) => receiptNumber)
}

it('finds a receipt by the beginning of its number, as it is typed, for those who may see it', async () => {
  const customer = await portal.customer({ services: ['scanner'] })
  const { receiptNumber } = (await end(portal.as(AGENCY_ADMIN), customer.with('scanner'), 'continue-standalone')).body
  const typed = receiptNumber.toLowerCase().replaceAll('-', ' ').slice(0, 12)
  for (const email of [AGENCY_ADMIN, customer.admin, SUPPORT]) expect(await numbersFor(email, typed)).toContain(receiptNumber)
  for (const email of [AGENCY_USER, OTHER_AGENCY_ADMIN]) expect(await numbersFor(email, receiptNumber)).toEqual([])
})

it('finds nothing by a beginning that is too short, a pattern, or another text', async () => {
  const customer = await portal.customer({ services: ['scanner'] })
  await end(portal.as(AGENCY_ADMIN), customer.with('scanner'), 'continue-standalone')
  for (const typed of ['', '2026', '2026-%%%', '____-____', 'Fisk', '’; --']) expect(await numbersFor(AGENCY_ADMIN, typed)).toEqual([])
})
