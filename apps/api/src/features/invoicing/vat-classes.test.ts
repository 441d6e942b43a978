import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { PLACE, SELLER } from './testing/seller.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
beforeEach(() => portal.travelTo('2026-04-02T10:00:00Z'))
afterAll(() => portal.stop())

const FISH = { text: 'Torsk', quantity: 1_000, unit: 'kg', price: 18_900, vat: 12, vatClass: 'food' }
const ROPE = { text: 'Rep', quantity: 1_000, unit: 'st', price: 5_000, vat: 12 }

const invoicing = async () => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
  const owner = portal.as(customer.admin)
  const records = `/subscriptions/${customer.with('eekonomi-fakturering').subscriptionId}/records`
  await owner.post(records, { kind: 'seller', content: SELLER })
  const add = async (rows: readonly object[], more: object = {}) => {
    const buyer = { ...PLACE, name: 'Krogen AB', organisationNumber: '559000-0013' }
    return owner.post(records, { kind: 'invoice', content: { buyer, date: '2026-04-02', dueDate: '2026-05-02', reference: 'Ek', rows, ...more } })
  }
  const article = (content: object) => owner.post(records, { kind: 'article', content: { number: '101', name: 'Torsk', price: 18_900, ...content } })
  const state = async (id: string, to: string) => (await owner.put(`${records}/${id}/state`, { state: to })).body
  return { owner, records, add, article, state }
}

const told = { row: 2, vatClass: 'food', rate: 12, expected: 6, on: '2026-04-02' }

describe('an article of a class', () => {
  it('is saved with the class’s rate of the day', async () => {
    const { article, owner, records } = await invoicing()
    const { status, body } = await article({ vat: 25, vatClass: 'food' })
    expect([status, body.content.vat, body.content.vatClass]).toEqual([201, 6, 'food'])
    portal.travelTo('2026-03-31T10:00:00Z')
    const changed = await owner.patch(`${records}/${body.id}`, { content: body.content })
    expect(changed.body.content.vat).toBe(12)
  })

  it('without one keeps its rate; a class that is none is refused', async () => {
    const { article } = await invoicing()
    expect((await article({ vat: 12 })).body.content).toMatchObject({ vat: 12, vatClass: null })
    expect(await article({ number: '102', vat: 12, vatClass: 'fish' })).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
  })
})

describe('a row of food at 12 % on 2 April 2026', () => {
  it('is taken, and told beside the invoice with the rate of the day; other goods at 12 % are not', async () => {
    const { add, owner, records, state } = await invoicing()
    const { status, body } = await add([ROPE, FISH])
    expect([status, body.oddRates, body.content.vat]).toEqual([201, [told], 2_868])
    expect((await owner.get(`${records}/${body.id}`)).body.oddRates).toEqual([told])
    expect(await state(body.id, 'sent')).toMatchObject({ oddRates: [told], content: { state: 'sent' } })
  })

  it('is not told where it was delivered in March', async () => {
    const { add } = await invoicing()
    expect((await add([FISH], { delivery: { from: '2026-03-30', to: '2026-03-31' } })).body.oddRates).toEqual([])
  })

  it('is not told on the credit note of an invoice from March', async () => {
    const { add, owner, records, state } = await invoicing()
    const { id } = (await add([FISH], { date: '2026-03-20' })).body
    await state(id, 'sent')
    await state(id, 'credited')
    const { items } = (await owner.get(`${records}?kind=invoice`)).body
    expect(items.map(({ oddRates }: { oddRates: unknown }) => oddRates)).toEqual([[], []])
  })
})
