import { addRecords } from '@portal/database/world'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { fileOf, voucherLines } from '../bookkeeping/testing/files.ts'
import { ALLOWED, send } from '../../content/files/testing/uploads.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.travelTo('2026-11-28T09:00:00Z'))

const SERVICES = ['eekonomi-smart', 'eekonomi-fakturering', 'utlagg', 'scanner', 'lon'] as const
const company = async () => {
  const customer = await portal.customer({ services: [...SERVICES] })
  const pathOf = (service: (typeof SERVICES)[number]) => `/subscriptions/${customer.with(service).subscriptionId}`
  return { customer, owner: portal.as(customer.admin), pathOf }
}
const refusals = (body: { readonly problems: readonly { readonly code: string; readonly field: string }[] }) =>
  body.problems.map(({ code, field }) => `${code} ${field}`)

const buyer = { name: 'Köpare', street: 'Gatan 1', postalCode: '111 11', city: 'Stockholm' }
const expense = (date: string) => ({ date, kind: 'travel', amount: 100 })
const rows = [{ account: '1930', amount: 0 }]

describe('a day that the trade cannot mean is refused with its field', () => {
  it.each([
    ['eekonomi-fakturering', 'invoice', { buyer, date: '2026-11-28', dueDate: '9999-12-31' }, ['dueDate']],
    ['eekonomi-fakturering', 'invoice', { buyer, date: '1026-11-28', dueDate: '2026-12-28' }, ['date']],
    [
      'utlagg',
      'expense-report',
      { title: 'Resa', date: '2036-11-29', rows: [expense('0026-11-28'), expense('2026-11-28')] },
      ['date', 'rows.0.date'],
    ],
    ['eekonomi-smart', 'voucher', { series: 'A', date: '9999-12-31', registeredOn: '1899-12-31', rows }, ['date', 'registeredOn']],
    ['lon', 'payroll-period', { month: '9999-12', payday: '9999-12-25' }, ['month', 'payday']],
  ] as const)('in %s: %s %j', async (service, kind, content, fields) => {
    const { owner, pathOf } = await company()
    const { status, body } = await owner.post(`${pathOf(service)}/records`, { kind, content })
    expect([status, refusals(body)]).toEqual([422, expect.arrayContaining(fields.map((field) => `day-out-of-range ${field}`))])
    expect(body.problems).toHaveLength(fields.length)
    expect(body).toMatchObject({ from: '1900-01-01', to: '2036-11-28' })
  })

  it('in a record that is changed', async () => {
    const { owner, pathOf } = await company()
    const content = { buyer, date: '2026-11-28', dueDate: '2036-11-28' }
    const { body } = await owner.post(`${pathOf('eekonomi-fakturering')}/records`, { kind: 'invoice', content })
    const path = `${pathOf('eekonomi-fakturering')}/records/${body.id}`
    expect(await owner.patch(path, { content: { ...content, dueDate: '2036-11-29' } })).toMatchObject({ status: 422, body: { field: 'dueDate' } })
  })

  it('of a document that comes with its file, of which nothing stays', async () => {
    const { customer, owner, pathOf } = await company()
    const path = `${pathOf('scanner')}/documents`
    const reply = await owner.post(`${path}?name=a.png&date=9999-12-31`, ALLOWED['image/png'], { 'content-type': 'image/png' })
    expect([reply.status, reply.body.code, reply.body.field]).toEqual([422, 'day-out-of-range', 'date'])
    expect((await owner.get(`${pathOf('scanner')}/records?kind=document`)).body.items).toEqual([])
    expect((await send(portal, customer.admin, path, ALLOWED['image/png'])).status).toBe(201)
  })

  it.each([
    ['of a voucher', ['#VER A 9 99991231 ""', '{', '#TRANS 1930 {} 0.00', '}'], ['#VER A 9']],
    ['of a row', ['#VER A 9 20260601 ""', '{', '#TRANS 1930 {} 0.00 18991231', '}'], ['#TRANS (#VER A 9)']],
    ['of a year', ['#RAR -1 99990101 99991231'], ['#RAR -1', '#RAR -1']],
  ])('in a SIE file: %s', async (_, lines, fields) => {
    const { owner, pathOf } = await company()
    const { status, body } = await owner.post(`${pathOf('eekonomi-smart')}/sie`, fileOf(...voucherLines(1), ...lines))
    expect([status, refusals(body)]).toEqual([422, fields.map((field) => `day-out-of-range ${field}`)])
    expect((await owner.get(`${pathOf('eekonomi-smart')}/records?kind=voucher`)).body.items).toEqual([])
  })
})

const card = (name: unknown) => ({ name, organisationNumber: '', email: '', street: '', postalCode: '', city: '', terms: 30 })

describe('a record whose stored content cannot be shown', () => {
  it('is told in its place with its id, and the others are shown', async () => {
    const { customer, owner, pathOf } = await company()
    const { subscriptionId } = customer.with('eekonomi-fakturering')
    await addRecords(
      portal.database.pool,
      subscriptionId,
      (['a', 17, 'c', null, 'e'] as const).map((name, at) => ({ kind: 'customer', key: `${at}`, content: card(name) })),
    )
    const { rows: stored } = await portal.database.pool.query<{ id: string; key: string }>(
      `SELECT id, key FROM workspace_record WHERE subscription_id = $1 AND key IN ('1', '3') ORDER BY key`,
      [subscriptionId],
    )
    const path = `${pathOf('eekonomi-fakturering')}/records?kind=customer`
    const { status, body } = await owner.get(path)
    expect([status, body.items.map(({ content }: { content: { name: string } }) => content.name)]).toEqual([200, ['a', 'c', 'e']])
    expect(body.unshown).toEqual([
      { id: stored[0]?.id, at: 1 },
      { id: stored[1]?.id, at: 2 },
    ])
    const first = (await owner.get(`${path}&limit=2`)).body
    expect([first.items.length, first.unshown.length]).toEqual([1, 1])
    expect((await owner.get(`${path}&limit=2&cursor=${first.nextCursor}`)).body.items).toHaveLength(1)
    expect((await owner.get(`${pathOf('eekonomi-fakturering')}/suggestions?kind=customer`)).body.items).toHaveLength(3)
  })
})
