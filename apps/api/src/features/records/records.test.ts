import { addRecords, expenseReport } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOf, voucherLines } from '../bookkeeping/testing/files.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

/** Books of 2026 with two accounts and the vouchers A 1 and A 2 of 100 kronor. */
const books = async () => {
  const customer = await portal.customer({ services: ['eekonomi-smart', 'eekonomi-fakturering', 'utlagg'] })
  const owner = portal.as(customer.admin)
  const path = `/subscriptions/${customer.with('eekonomi-smart').subscriptionId}`
  await owner.post(`${path}/sie`, fileOf('#IB 0 1930 7.00', ...voucherLines(1), ...voucherLines(2)))
  const [first, second] = (await owner.get(`${path}/records?kind=voucher`)).body.items
  const [bank, sales] = (await owner.get(`${path}/records?kind=account`)).body.items
  return { customer, owner, path, first, second, bank, sales }
}
const rows = [
  { account: '1930', amount: 500 },
  { account: '3010', amount: -500 },
]
const sale = (more: object = {}) => ({ series: 'A', date: '2026-06-01', rows, ...more })
const voucher = (more: object = {}) => ({ kind: 'voucher', content: sale(more) })

describe('a new voucher', () => {
  it('gets the next number of its series and the day it was made', async () => {
    const { owner, path } = await books()
    portal.travelTo('2026-07-01T22:30:00Z')
    const { status, body } = await owner.post(`${path}/records`, voucher({ text: 'Försäljning' }))
    expect(status).toBe(201)
    expect(body).toMatchObject({ kind: 'voucher', version: 1, content: { series: 'A', number: 3, registeredOn: '2026-07-02', text: 'Försäljning' } })
    expect((await owner.post(`${path}/records`, voucher({ series: 'B/1' }))).body.content.number).toBe(1)
    expect((await owner.post(`${path}/records`, voucher({ number: 17 }))).body.content.number).toBe(17)
    expect((await owner.post(`${path}/records`, voucher())).body.content.number).toBe(18)
  })

  it('eight at once get eight numbers', async () => {
    const { owner, path } = await books()
    const replies = await Promise.all(Array.from({ length: 8 }, () => owner.post(`${path}/records`, voucher())))
    expect(replies.map(({ body }) => body.content.number).toSorted((one, other) => one - other)).toEqual([3, 4, 5, 6, 7, 8, 9, 10])
  })

  it.each([
    ['does not add up', { rows: [{ account: '1930', amount: 500 }] }, 422, 'voucher-unbalanced', { difference: 500 }],
    ['books on an account that is not there', { rows: [{ account: '4711', amount: 0 }] }, 422, 'account-unknown', { accounts: ['4711'] }],
    ['lies in no fiscal year', { date: '2031-01-01' }, 422, 'year-unknown', {}],
    ['has a number that is taken', { number: 2 }, 409, 'voucher-number-taken', { series: 'A', number: 2 }],
  ])('is refused when it %s', async (_, more, status, code, facts) => {
    const { owner, path } = await books()
    const reply = await owner.post(`${path}/records`, voucher(more))
    expect([reply.status, reply.body]).toMatchObject([status, { code, ...facts }])
    expect((await owner.get(`${path}/records?kind=voucher`)).body.items).toHaveLength(2)
  })

  it('is told everything that is wrong at once, when before what', async () => {
    const { owner, path } = await books()
    const { body } = await owner.post(`${path}/records`, voucher({ number: 1, rows: [{ account: '9', amount: 1 }] }))
    expect(body.problems.map(({ code }: { code: string }) => code)).toEqual(['voucher-number-taken', 'account-unknown', 'voucher-unbalanced'])
  })

  it('counts no struck row', async () => {
    const { owner, path } = await books()
    const struck = { account: '1930', amount: 99, change: 'removed' }
    expect((await owner.post(`${path}/records`, voucher({ rows: [...rows, struck] }))).status).toBe(201)
  })

  it.each([
    ['half an öre', { rows: [{ account: '1930', amount: 0.5 }] }],
    ['an unknown field', { colour: 'red' }],
    ['a day that does not exist', { date: '2026-02-30' }],
    ['half a letter', { text: '\ud800' }],
    ['a zero character', { series: 'A\u0000' }],
  ])('with %s is no request', async (_, more) => {
    const { owner, path } = await books()
    expect(await owner.post(`${path}/records`, voucher(more))).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
  })
})

describe('a correction', () => {
  it('keeps the number and raises the version', async () => {
    const { owner, path, first } = await books()
    const { status, body } = await owner.patch(`${path}/records/${first.id}`, { version: first.version, content: sale({ text: 'Rättad' }) })
    expect([status, body]).toMatchObject([200, { id: first.id, version: 2, content: { number: 1, text: 'Rättad', date: '2026-06-01' } }])
  })

  it('is refused when somebody else was first', async () => {
    const { owner, path, first } = await books()
    const change = { version: first.version, content: sale() }
    const replies = await Promise.all([owner.patch(`${path}/records/${first.id}`, change), owner.patch(`${path}/records/${first.id}`, change)])
    expect(replies.map(({ status, body }) => `${status} ${body.code}`).toSorted()).toEqual(['200 undefined', '409 changed-meanwhile'])
  })

  it('may give a voucher another number, but not one that is taken', async () => {
    const { owner, path, first } = await books()
    expect((await owner.patch(`${path}/records/${first.id}`, { content: sale({ number: 2 }) })).body.code).toBe('voucher-number-taken')
    expect((await owner.patch(`${path}/records/${first.id}`, { content: sale({ number: 30 }) })).body.content.number).toBe(30)
  })

  it('is refused for what a new voucher is refused for', async () => {
    const { owner, path, first } = await books()
    const correct = (more: object) => owner.patch(`${path}/records/${first.id}`, { content: sale(more) })
    const codes = (await correct({ rows: [{ account: '9', amount: 1 }] })).body.problems.map(({ code }: { code: string }) => code)
    expect(codes).toEqual(['account-unknown', 'voucher-unbalanced'])
    expect(await correct({ date: '2031-01-01' })).toMatchObject({ status: 422, body: { code: 'year-unknown' } })
  })

  it('of another kind’s content is no request', async () => {
    const { owner, path, first, bank } = await books()
    expect((await owner.patch(`${path}/records/${bank.id}`, { content: sale() })).status).toBe(400)
    expect((await owner.patch(`${path}/records/${first.id}`, { content: { number: '1', name: 'x' } })).status).toBe(400)
  })

  it('of a fiscal year is not offered', async () => {
    const { owner, path } = await books()
    const [year] = (await owner.get(`${path}/records?kind=fiscal-year`)).body.items
    expect((await owner.patch(`${path}/records/${year.id}`, { content: sale() })).body).toMatchObject({
      code: 'kind-not-offered',
      kind: 'fiscal-year',
    })
    expect((await owner.delete(`${path}/records/${year.id}`)).body).toMatchObject({ code: 'kind-not-offered', kind: 'fiscal-year' })
  })
})

describe('an account', () => {
  it('is added, renamed and removed while nothing uses it', async () => {
    const { owner, path } = await books()
    const { status, body } = await owner.post(`${path}/records`, { kind: 'account', content: { number: '4010', name: 'Inköp' } })
    expect([status, body.content]).toEqual([201, { number: '4010', name: 'Inköp', type: null }])
    const renamed = await owner.patch(`${path}/records/${body.id}`, { content: { number: '4011', name: 'Inköp av varor', type: 'K' } })
    expect(renamed.body.content).toEqual({ number: '4011', name: 'Inköp av varor', type: 'K' })
    expect((await owner.delete(`${path}/records/${body.id}`)).status).toBe(204)
    expect((await owner.get(`${path}/records/${body.id}`)).status).toBe(404)
  })

  it('that is used is neither removed nor renumbered', async () => {
    const { owner, path, bank } = await books()
    expect((await owner.delete(`${path}/records/${bank.id}`)).body.code).toBe('account-in-use')
    expect((await owner.patch(`${path}/records/${bank.id}`, { content: { number: '1931', name: 'Bank' } })).body.code).toBe('account-in-use')
    expect((await owner.patch(`${path}/records/${bank.id}`, { content: { number: '1930', name: 'Banken' } })).body.content.name).toBe('Banken')
  })

  it('goes to no other state', async () => {
    const { owner, path, bank } = await books()
    const reply = await owner.put(`${path}/records/${bank.id}/state`, { state: 'sent' })
    expect(reply).toMatchObject({ status: 422, body: { code: 'kind-not-offered', kind: 'account' } })
  })

  it('cannot have a number that is there', async () => {
    const { owner, path } = await books()
    expect((await owner.post(`${path}/records`, { kind: 'account', content: { number: '1930', name: 'Kassa' } })).status).toBe(400)
  })
})

describe('the list', () => {
  it('is paged in number order without gap or repetition', async () => {
    const { owner, path } = await books()
    for (const number of [9, 10, 11]) await owner.post(`${path}/records`, voucher({ number }))
    const seen: number[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { body } = await owner.get(`${path}/records?kind=voucher&limit=2${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.items.map(({ content }: { content: { number: number } }) => content.number))
      cursor = body.nextCursor
    }
    expect(seen).toEqual([1, 2, 9, 10, 11])
  })

  it.each([
    ['försälj', [3]],
    ['FORSALJ', []],
    ['cafe', [4]],
    ['2', [2]],
    ['a 3', [3]],
    ['1930', [1, 2, 3, 4]],
    ['19', []],
    ['%', []],
  ])('finds vouchers by %s', async (q, numbers) => {
    const { owner, path } = await books()
    for (const text of ['Försäljning', 'Café Kanel']) await owner.post(`${path}/records`, voucher({ text }))
    const { items } = (await owner.get(`${path}/records?kind=voucher&q=${encodeURIComponent(q)}`)).body
    expect(items.map(({ content }: { content: { number: number } }) => content.number)).toEqual(numbers)
  })

  it('keeps to the fiscal year that a day lies in', async () => {
    const { owner, path } = await books()
    expect((await owner.get(`${path}/records?kind=voucher&year=2026-12-31`)).body.items).toHaveLength(2)
    expect((await owner.get(`${path}/records?kind=voucher&year=2027-01-01`)).body.items).toEqual([])
    expect((await owner.get(`${path}/records?kind=fiscal-year&year=2026-12-31`)).body.items).toHaveLength(1)
  })

  it('refuses a kind that the service does not hold, and a cursor that is none', async () => {
    const { owner, path } = await books()
    expect((await owner.get(`${path}/records?kind=employee`)).body).toMatchObject({ status: 422, code: 'kind-not-offered', kind: 'employee' })
    const zero = Buffer.from(JSON.stringify(['a\u0000'])).toString('base64url')
    for (const cursor of ['x', zero]) expect((await owner.get(`${path}/records?kind=voucher&cursor=${cursor}`)).status).toBe(400)
  })

  it('shows what other services hold, and writes no kind that they do not', async () => {
    const { customer, owner } = await books()
    const { subscriptionId } = customer.with('utlagg')
    const report = expenseReport('2026-03-01/1', { title: 'Resa till Älvsjö', person: 'Berit', date: '2026-03-01' })
    await addRecords(portal.database.pool, subscriptionId, [report])
    const list = (query: string) => owner.get(`/subscriptions/${subscriptionId}/records?kind=expense-report${query}`)
    expect((await list('&q=älvsjö&year=2026-01-01')).body.items).toMatchObject([{ kind: 'expense-report', content: report.content }])
    expect((await list('&year=2025-01-01')).body.items).toEqual([])
    expect((await owner.post(`/subscriptions/${subscriptionId}/records`, voucher())).body.code).toBe('kind-not-offered')
  })
})

it('balances are opening, change and closing of every account, in öre', async () => {
  const { owner, path } = await books()
  await owner.post(`${path}/records`, voucher())
  expect((await owner.get(`${path}/balances`)).body).toEqual({
    year: { from: '2026-01-01', to: '2026-12-31' },
    items: [
      { account: '1930', name: 'Bank', opening: 700, change: 20_500, closing: 21_200 },
      { account: '3010', name: 'Sales', opening: 0, change: -20_500, closing: -20_500 },
    ],
  })
  expect((await owner.get(`${path}/balances?year=2020-01-01`)).body.code).toBe('year-unknown')
})

it('a record of another workspace is not found', async () => {
  const one = await books()
  const other = await books()
  for (const id of [other.first.id, crypto.randomUUID(), 'nonsense']) {
    expect((await one.owner.get(`${one.path}/records/${id}`)).status).toBe(404)
    expect((await one.owner.patch(`${one.path}/records/${id}`, { nonsense: true })).status).toBe(404)
    expect((await one.owner.delete(`${one.path}/records/${id}`)).status).toBe(404)
  }
})
