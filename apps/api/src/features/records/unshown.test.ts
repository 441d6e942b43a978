import { addRecords } from '@portal/database/world'
import { holds, RECORD_KINDS, type RecordKind } from '@portal/domain'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ALLOWED } from '../../content/files/testing/uploads.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const SERVICES = ['eekonomi-smart', 'lon', 'utlagg', 'scanner'] as const
/** Contents that no kind has: nothing, and one in which every field that the database reads has a form that it cannot have. */
const BROKEN = [
  {},
  {
    rows: 17,
    to: { day: 1 },
    declared: { closing: 'x', results: 5 },
    corrects: { recordId: 'none', as: 7 },
    correctedBy: { reversal: 'none', replacement: 3 },
    buyer: 4,
    number: 'x',
  },
]

/** A customer with one record of this kind whose stored content cannot be shown. */
const broken = async (kind: RecordKind, content: object) => {
  const customer = await portal.customer({ services: [...SERVICES] })
  const service = SERVICES.find((each) => holds(each, kind)) ?? 'eekonomi-smart'
  const { subscriptionId } = customer.with(service)
  const id = v7()
  await addRecords(portal.database.pool, subscriptionId, [{ id, kind, key: '2026-01-01', content }])
  return { customer, id, owner: portal.as(customer.admin), path: `/subscriptions/${subscriptionId}` }
}
const told = (id: string) => ({ status: 409, body: { code: 'record-unshown', id } })

describe.each(RECORD_KINDS)('a stored %s that cannot be shown', (kind) => {
  it.each(BROKEN)('is told in its place in the list, and alike when it is asked for alone: %j', async (content) => {
    const { owner, path, id } = await broken(kind, content)
    const list = await owner.get(`${path}/records?kind=${kind}`)
    expect([list.status, list.body.items, list.body.unshown]).toEqual([200, [], [{ id, at: 0 }]])
    expect(await owner.get(`${path}/records/${id}`)).toMatchObject(told(id))
  })
})

describe('what is done with a record that cannot be shown', () => {
  it('is refused alike: an invoice', async () => {
    const { owner, path, id } = await broken('invoice', {})
    const one = `${path}/records/${id}`
    const content = {
      buyer: { name: 'Köpare', street: 'Gatan 1', postalCode: '111 11', city: 'Stockholm' },
      date: '2026-06-01',
      dueDate: '2026-07-01',
    }
    expect(await owner.patch(one, { content })).toMatchObject(told(id))
    expect(await owner.put(`${one}/state`, { state: 'sent' })).toMatchObject(told(id))
    expect(await owner.post(`${one}/reminders`, { hasFee: false })).toMatchObject(told(id))
    expect(await owner.delete(one)).toMatchObject(told(id))
    const what = { kind: 'amount', amount: 100 }
    expect(await owner.post(`${path}/invoices/${id}/credit-notes`, { what }, { 'idempotency-key': crypto.randomUUID() })).toMatchObject(told(id))
    for (const paper of ['pdf', 'e-invoice']) expect(await owner.get(`${path}/invoices/${id}/${paper}`)).toMatchObject(told(id))
  })

  it('is refused alike: a voucher that is corrected, and a payslip on paper', async () => {
    const { owner, path, id } = await broken('voucher', {})
    const year = { from: '2026-01-01', to: '2026-12-31' }
    await addRecords(portal.database.pool, path.split('/')[2] ?? '', [{ kind: 'fiscal-year', key: year.from, content: year }])
    const body = { date: '2026-06-01', replacement: null }
    expect(await owner.post(`${path}/records/${id}/correction`, body, { 'idempotency-key': crypto.randomUUID() })).toMatchObject(told(id))
    const payslip = await broken('payslip', {})
    expect(await payslip.owner.get(`${payslip.path}/payslips/${payslip.id}/pdf`)).toMatchObject(told(payslip.id))
  })

  it('is refused alike: the files of an expense report', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const worker = portal.as(customer.admin)
    const records = `/subscriptions/${customer.with('utlagg').subscriptionId}/records`
    const { id } = (await worker.post(records, { kind: 'expense-report', content: { title: 'Resa', date: '2026-06-01' } })).body
    const files = `${records}/${id}/files`
    const file = (await worker.post(`${files}?name=kvitto.png`, ALLOWED['image/png'])).body
    await portal.database.pool.query(`UPDATE workspace_record SET content = '{}' WHERE id = $1`, [id])
    expect(await worker.post(`${files}?name=kvitto.png`, ALLOWED['image/png'])).toMatchObject(told(id))
    expect(await worker.delete(`${files}/${file.id}`)).toMatchObject(told(id))
  })

  it('is told to nobody who may not know of it', async () => {
    const invoice = await broken('invoice', {})
    const payslip = await broken('payslip', {})
    const stranger = await portal.customer({ services: ['scanner'] })
    const other = portal.as(stranger.admin)
    expect((await other.get(`${invoice.path}/invoices/${invoice.id}/pdf`)).status).toBe(404)
    expect((await other.get(`${payslip.path}/payslips/${payslip.id}/pdf`)).status).toBe(404)
  })
})
