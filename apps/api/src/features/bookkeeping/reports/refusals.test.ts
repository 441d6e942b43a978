import { REPORTS } from '@portal/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import type { Customer } from '../../../testing/world.ts'
import { until } from '../../../testing/until.ts'
import { fileOf, voucherLines } from '../testing/files.ts'

let portal: TestPortal
let customer: Customer
beforeAll(async () => {
  portal = await startTestPortal()
  customer = await portal.customer({ services: ['eekonomi-smart', 'utlagg'] })
  await portal.as(customer.admin).post(`${pathOf('eekonomi-smart')}/sie`, fileOf(...voucherLines(1)))
})
afterAll(() => portal.stop())

const pathOf = (service: 'eekonomi-smart' | 'utlagg') => `/subscriptions/${customer.with(service).subscriptionId}`
const get = (service: 'eekonomi-smart' | 'utlagg', path: string) => portal.as(customer.admin).get(`${pathOf(service)}/${path}`)

describe.each(REPORTS.flatMap((report) => [`reports/${report}`, `reports/${report}/pdf`]))('%s', (path) => {
  it('is of books: a service without them has none', async () => {
    expect(await get('utlagg', path)).toMatchObject({ status: 422, body: { code: 'kind-not-offered', kind: 'voucher' } })
  })

  it('is of a fiscal year that is there', async () => {
    expect(await get('eekonomi-smart', `${path}?year=2020-01-01`)).toMatchObject({ status: 422, body: { code: 'year-unknown' } })
  })
})

it('more reports on paper at once than may wait are asked for again', async () => {
  const reply = await until(async () => {
    const replies = await Promise.all(Array.from({ length: 12 }, () => get('eekonomi-smart', 'reports/voucher-list/pdf')))
    return replies.find(({ status }) => status !== 200)
  })
  expect(reply).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
})
