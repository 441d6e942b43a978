import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const buyer = { name: 'Båtklubben Måsen', street: 'Hamnen 2', postalCode: '456 32', city: 'Kungshamn' }
const row = { text: 'Räkor', quantity: 2_500, unit: 'kg', price: 16_500, vat: 12 }
const seller = { name: 'Åkes Fisk AB', vatNumber: 'SE556677100101', street: 'Hamnen 1', postalCode: '456 32', city: 'Kungshamn' }
const content = (more: object = {}) => ({ buyer, date: '2026-11-23', dueDate: '2026-12-23', rows: [row], ...more })
const draft = (more: object = {}) => ({ kind: 'invoice', content: content(more) })

const invoicing = async (from: object | null = seller) => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
  const owner = portal.as(customer.admin)
  const path = `/subscriptions/${customer.with('eekonomi-fakturering').subscriptionId}/records`
  if (from) await owner.post(path, { kind: 'seller', content: from })
  const make = async (more: object = {}) => (await owner.post(path, draft(more))).body
  const move = (id: string, state: string) => owner.put(`${path}/${id}/state`, { state })
  const all = async (more = '') => (await owner.get(`${path}?kind=invoice&order=desc${more}`)).body.items
  return { customer, owner, path, make, move, all }
}

describe('an invoice', () => {
  it('is drafted without a number, its sums by the rows', async () => {
    const { make } = await invoicing()
    expect(await make()).toMatchObject({
      abilities: ['change', 'send'],
      content: { number: null, state: 'draft', net: 41_250, vat: 4_950, total: 46_200 },
    })
  })

  it('gets the next number when it is sent; eight at once get eight, without a gap', async () => {
    const { make, move, all } = await invoicing()
    const drafts = await Promise.all(Array.from({ length: 8 }, () => make()))
    const sent = await Promise.all(drafts.map(({ id }) => move(id, 'sent')))
    expect(sent.map(({ body }) => body.content.number).toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect((await all()).map((each: { content: { number: number } }) => each.content.number)).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
  })

  it('that is a draft is corrected and removed; one that is sent is not', async () => {
    const { owner, path, make, move } = await invoicing()
    const { id } = await make()
    expect((await owner.patch(`${path}/${id}`, { content: content({ rows: [row, row] }) })).body.content.total).toBe(92_400)
    await move(id, 'sent')
    expect(await owner.patch(`${path}/${id}`, { content: content() })).toMatchObject({ status: 409, body: { code: 'invoice-not-draft' } })
    expect(await owner.delete(`${path}/${id}`)).toMatchObject({ status: 409, body: { code: 'invoice-not-draft' } })
    const other = await make()
    expect((await owner.delete(`${path}/${other.id}`)).status).toBe(204)
  })

  it('is paid, and the payment taken back', async () => {
    const { make, move } = await invoicing()
    const { id } = await make()
    await move(id, 'sent')
    expect((await move(id, 'paid')).body.content).toMatchObject({ state: 'paid', paidAt: expect.any(String) })
    expect((await move(id, 'sent')).body.content).toMatchObject({ state: 'sent', paidAt: null, number: 1 })
    expect(await move(id, 'draft')).toMatchObject({ status: 409, body: { code: 'invoice-move-refused' } })
  })

  it('is credited by a credit note that mirrors it, under the next number', async () => {
    const { make, move, all } = await invoicing()
    const { id } = await make()
    await move(id, 'sent')
    expect((await move(id, 'credited')).body.content).toMatchObject({ state: 'credited', creditedBy: 2 })
    const [note] = await all()
    expect(note).toMatchObject({ abilities: [], content: { number: 2, credits: 1, total: -46_200, vat: -4_950, state: 'sent' } })
    expect((await move(note.id, 'paid')).status).toBe(409)
    expect((await move(id, 'credited')).status).toBe(409)
  })

  it.each([
    ['without rows', { rows: [] }, ['invoice-empty']],
    ['without an address', { buyer: { name: 'X' } }, ['buyer-address-missing']],
    ['without both', { buyer: { name: 'X' }, rows: [] }, ['invoice-empty', 'buyer-address-missing']],
    ['that does not say what is sold', { rows: [row, { ...row, text: ' ' }] }, ['row-text-missing']],
  ])('%s may be drafted, not sent', async (_, more, codes) => {
    const { make, move, all } = await invoicing()
    const { id } = await make(more)
    const { status, body } = await move(id, 'sent')
    expect([status, body.problems.map(({ code }: { code: string }) => code)]).toEqual([422, codes])
    expect((await all())[0].content.number).toBeNull()
  })

  it('without a seller is not sent, and says all that is missing; once it is filled in, what was sent keeps it', async () => {
    const { owner, path, make, move } = await invoicing(null)
    const { id } = await make({ rows: [{ ...row, text: '' }] })
    expect((await move(id, 'sent')).body.problems).toEqual([
      { code: 'row-text-missing', rows: [1] },
      { code: 'seller-missing', missing: ['details'] },
    ])
    await owner.patch(`${path}/${id}`, { content: content() })
    const details = (await owner.post(path, { kind: 'seller', content: { name: seller.name } })).body
    expect((await move(id, 'sent')).body).toMatchObject({ code: 'seller-missing', missing: ['address', 'vat-number'] })
    await owner.patch(`${path}/${details.id}`, { content: seller })
    expect((await move(id, 'sent')).body.content).toMatchObject({ number: 1, seller })
    await owner.delete(`${path}/${details.id}`)
    expect((await owner.get(`${path}/${id}`)).body.content).toMatchObject({ seller })
    expect((await move(id, 'credited')).body.content).toMatchObject({ state: 'credited' })
  })

  it.each([
    ['a negative VAT rate', { rows: [{ ...row, vat: -25 }] }],
    ['a rate nobody has', { rows: [{ ...row, vat: 19 }] }],
    ['10 000 rows', { rows: Array.from({ length: 10_000 }, () => row) }],
    ['an amount of fifteen digits', { rows: [{ ...row, price: 100_000_000_000_000 }] }],
    ['a row that comes to more than anybody pays', { rows: [{ ...row, quantity: 1_000_000_000, price: 100_000_000_000 }] }],
    ['half an öre', { rows: [{ ...row, price: 0.5 }] }],
    ['a sum of one’s own', { total: 1 }],
    ['a number of one’s own', { number: 17 }],
    ['no buyer', { buyer: { name: ' ' } }],
    ['a due date before its own', { dueDate: '2026-11-22' }],
  ])('with %s is no request', async (_, more) => {
    const { owner, path, all } = await invoicing()
    expect((await owner.post(path, draft(more))).status).toBe(400)
    expect(await all()).toEqual([])
  })

  it('is due on its own day at the earliest; an earlier one is refused by its name', async () => {
    const { owner, path, make } = await invoicing()
    const { id } = await make({ dueDate: '2026-11-23' })
    const refused = await owner.patch(`${path}/${id}`, { content: content({ dueDate: '2026-11-22' }) })
    expect(refused).toMatchObject({ status: 400, body: { issues: [{ path: 'body.content.dueDate' }] } })
  })

  it('is found by number, buyer and state', async () => {
    const { make, move, all } = await invoicing()
    const { id } = await make()
    await move(id, 'sent')
    await make({ buyer: { ...buyer, name: 'Hotell Ängön' } })
    expect([(await all('&q=1')).length, (await all('&q=ängön')).length, (await all('&state=sent')).length, (await all('&q=zz')).length]).toEqual([
      1, 1, 1, 0,
    ])
  })

  it('is read by both sides after the deactivation, and nothing in it changed by anybody', async () => {
    const { customer, owner, path, make, move } = await invoicing()
    const { id } = await make()
    await end(portal.as(AGENCY_ADMIN), customer.with('eekonomi-fakturering'), 'deactivate-read-only')
    expect((await owner.get(`${path}/${id}`)).body).toMatchObject({ abilities: [], content: { state: 'draft' } })
    for (const reply of [await move(id, 'sent'), await owner.delete(`${path}/${id}`), await owner.post(path, draft())]) {
      expect([reply.status, reply.body.code]).toEqual([403, 'read-only'])
    }
  })
})

describe('buyers and articles', () => {
  it('are kept, found, corrected and removed; an article number is there once', async () => {
    const { owner, path } = await invoicing()
    const { id } = (await owner.post(path, { kind: 'customer', content: { ...buyer, terms: 10 } })).body
    expect((await owner.patch(`${path}/${id}`, { content: { ...buyer, name: 'Ågren & Co' } })).body.content).toMatchObject({
      name: 'Ågren & Co',
      terms: 30,
    })
    expect((await owner.get(`${path}?kind=customer&q=ågren`)).body.items).toMatchObject([{ id }])
    const article = { kind: 'article', content: { number: '7', name: 'Räkor', price: 16_500, vat: 12 } }
    const made = await owner.post(path, article)
    expect(made.status).toBe(201)
    expect(await owner.post(path, article)).toMatchObject({ status: 400, body: { issues: [{ path: 'body.content.number', code: 'taken' }] } })
    expect((await owner.delete(`${path}/${made.body.id}`)).status).toBe(204)
    expect((await owner.delete(`${path}/${id}`)).status).toBe(204)
  })
})
