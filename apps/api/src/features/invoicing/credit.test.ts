import { textOf } from '@portal/pdf/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { download } from '../bookkeeping/testing/files.ts'
import { PLACE, SELLER } from './testing/seller.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
beforeEach(() => portal.travelTo('2026-11-23T10:00:00Z'))
afterAll(() => portal.stop())

const KEY = 'one-credit-note'
const BUYER = { ...PLACE, name: 'Båtklubben Måsen', organisationNumber: '559000-0013' }
/** 1 000 kr at 25 % and 100 kr at 12 %: 1 362 kr with VAT. */
const ROWS = [
  { text: 'Båtplats', quantity: 10_000, unit: 'dygn', price: 10_000, vat: 25 },
  { text: 'Räkor', quantity: 2_000, unit: 'kg', price: 5_000, vat: 12 },
]

const invoicing = async (seller: object = {}) => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
  const owner = portal.as(customer.admin)
  const subscription = `/subscriptions/${customer.with('eekonomi-fakturering').subscriptionId}`
  const { id: sellerId } = (await owner.post(`${subscription}/records`, { kind: 'seller', content: { ...SELLER, ...seller } })).body
  const draft = async (rows: readonly object[] = ROWS) =>
    (
      await owner.post(`${subscription}/records`, {
        kind: 'invoice',
        content: { buyer: BUYER, date: '2026-11-23', dueDate: '2026-11-30', reference: 'Eva Ek', rows },
      })
    ).body
  const move = async (id: string, state: string) => (await owner.put(`${subscription}/records/${id}/state`, { state })).body
  const sent = async (rows?: readonly object[]) => move((await draft(rows)).id, 'sent')
  const credit = (id: string, what: object, version?: number, key: string = crypto.randomUUID()) =>
    owner.post(`${subscription}/invoices/${id}/credit-notes`, { what, version }, { 'idempotency-key': key })
  const paper = async (id: string, more = '') =>
    textOf((await download(portal, customer.admin, `${subscription}/invoices/${id}/pdf${more}`)).bytes).replaceAll(/\s+/g, ' ')
  const xml = async (id: string) =>
    new TextDecoder().decode((await download(portal, customer.admin, `${subscription}/invoices/${id}/e-invoice`)).bytes)
  const owed = async (day = '2026-11-23') => (await owner.get(`${subscription}/customer-ledger?day=${day}`)).body.total
  const numbered = async (number: number) => (await owner.get(`${subscription}/records?kind=invoice&q=${number}`)).body.items[0]
  return { owner, subscription, sellerId, draft, move, sent, credit, paper, xml, owed, numbered }
}

describe('the credit of rows', () => {
  it('makes a credit note of their quantities; the invoice keeps what was taken, and the ledger owes the rest from that day on', async () => {
    const { sent, credit, numbered, owed } = await invoicing()
    const { id } = await sent()
    portal.travelTo('2026-11-25T10:00:00Z')
    const credited = await credit(id, { kind: 'rows', rows: [{ row: 0, quantity: 3_000 }] })
    expect(credited.status).toBe(201)
    expect(credited.body).toMatchObject({
      abilities: ['pay', 'credit'],
      content: {
        state: 'sent',
        creditedBy: null,
        creditNotes: [{ number: 2, date: '2026-11-25', toPay: 37_500, quantities: [{ row: 0, quantity: 3_000 }] }],
      },
    })
    expect(await numbered(2)).toMatchObject({
      abilities: [],
      content: { credits: 1, total: -37_500, creditNotes: [], rows: [{ text: 'Båtplats', quantity: -3_000 }], date: '2026-11-25' },
    })
    expect([await owed('2026-11-24'), await owed('2026-11-25')]).toEqual([136_200, 98_700])
  })

  it('goes on until nothing is left, and more than what is left is refused by row', async () => {
    const { sent, credit, owed } = await invoicing()
    const { id } = await sent()
    await credit(id, { kind: 'rows', rows: [{ row: 0, quantity: 4_000 }] })
    const refused = await credit(id, { kind: 'rows', rows: [{ row: 0, quantity: 6_001 }] })
    expect(refused).toMatchObject({ status: 422, body: { code: 'credit-quantity-exceeds', rows: [{ row: 1, left: 6_000 }] } })
    const rows = [
      { row: 0, quantity: 6_000 },
      { row: 1, quantity: 2_000 },
    ]
    expect((await credit(id, { kind: 'rows', rows })).body).toMatchObject({ abilities: [], content: { state: 'credited', creditedBy: 3 } })
    expect(await owed()).toBe(0)
    expect(await credit(id, { kind: 'all' })).toMatchObject({ status: 409, body: { code: 'invoice-move-refused' } })
  })

  it('of nothing, of a row twice and of an outdated version is refused', async () => {
    const { sent, credit } = await invoicing()
    const { id, version } = await sent([...ROWS, { text: 'Gåva', quantity: 1_000, unit: 'st', price: 0, vat: 25 }])
    expect(await credit(id, { kind: 'rows', rows: [{ row: 2, quantity: 1_000 }] })).toMatchObject({ status: 422, body: { code: 'credit-nothing' } })
    for (const rows of [[], [{ row: 0, quantity: 0 }], [0, 0].map((row) => ({ row, quantity: 1_000 }))])
      expect((await credit(id, { kind: 'rows', rows })).status).toBe(400)
    expect(await credit(id, { kind: 'all' }, version - 1)).toMatchObject({ status: 409, body: { code: 'changed-meanwhile' } })
  })
})

describe('a credit that is sent twice', () => {
  it('makes one credit note: the second answer is the first one (G11)', async () => {
    const { sent, credit, numbered } = await invoicing()
    const { id, version } = await sent()
    const half = { kind: 'amount', amount: 50_000 }
    const first = await credit(id, half, version, KEY)
    portal.travelTo('2026-11-24T10:00:00Z')
    expect(await credit(id, half, version, KEY)).toMatchObject({ status: 201, body: first.body })
    expect([await numbered(2), await numbered(3)]).toMatchObject([{ content: { credits: 1 } }, undefined])
  })

  it('at once makes one credit note too', async () => {
    const { sent, credit, numbered } = await invoicing()
    const { id } = await sent()
    const half = { kind: 'amount', amount: 50_000 }
    const answers = await Promise.all([1, 2, 3].map(() => credit(id, half, undefined, KEY)))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(await numbered(3)).toBeUndefined()
  })

  it('with another amount, or for another invoice, is refused', async () => {
    const { sent, credit } = await invoicing()
    const [one, other] = [await sent(), await sent()]
    await credit(one.id, { kind: 'amount', amount: 50_000 }, undefined, KEY)
    const again = [
      await credit(one.id, { kind: 'amount', amount: 60_000 }, undefined, KEY),
      await credit(other.id, { kind: 'amount', amount: 50_000 }, undefined, KEY),
    ]
    for (const answer of again) expect(answer).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } })
  })
})

describe('the credit of an amount', () => {
  it('is spread over the rates of VAT, on paper and in the e-invoice with the number of its invoice', async () => {
    const { sent, credit, paper, xml, numbered, owed } = await invoicing()
    const { id } = await sent()
    await credit(id, { kind: 'amount', amount: 13_620 })
    const note = await numbered(2)
    expect(note.content).toMatchObject({
      total: -13_620,
      byRate: [
        { rate: 25, net: -10_000, vat: -2_500 },
        { rate: 12, net: -1_000, vat: -120 },
      ],
    })
    const printed = await paper(note.id)
    for (const part of ['Kreditfaktura 2', 'Krediterar Faktura 1', 'Kreditering av belopp', '136,20 kr']) expect(printed).toContain(part)
    const made = await xml(note.id)
    for (const part of [
      '<cac:InvoiceDocumentReference><cbc:ID>1<',
      '>381<',
      '>136.20</cbc:PayableAmount>',
      '<cbc:CreditedQuantity unitCode="C62">1<',
    ])
      expect(made).toContain(part)
    expect(await owed()).toBe(122_580)
  })

  it('beyond what is left is refused; the rest of it ends the invoice', async () => {
    const { sent, credit } = await invoicing()
    const { id } = await sent()
    await credit(id, { kind: 'amount', amount: 36_200 })
    expect(await credit(id, { kind: 'amount', amount: 100_001 })).toMatchObject({ status: 422, body: { code: 'credit-exceeds-left', left: 100_000 } })
    expect((await credit(id, { kind: 'amount', amount: 100_000 })).body.content).toMatchObject({ state: 'credited', creditedBy: 3 })
  })

  it('is rounded so that whole kronor are left where the invoice is rounded', async () => {
    const { sent, credit, numbered, owed } = await invoicing({ roundsToKronor: true })
    const { id } = await sent([{ text: 'Skruv', quantity: 1_000, unit: 'st', price: 8_035, vat: 25 }])
    expect(await owed()).toBe(10_000)
    await credit(id, { kind: 'amount', amount: 5_050 })
    expect([await owed(), (await numbered(2)).content.rounding]).toEqual([5_000, 50])
    await credit(id, { kind: 'all' })
    expect([await owed(), (await numbered(3)).content.rounding]).toEqual([0, -6])
  })
})

it('a paid invoice is credited in part and stays paid; taking the payment back leaves the rest to pay', async () => {
  const { sent, move, credit, owed } = await invoicing()
  const { id } = await sent()
  await move(id, 'paid')
  expect((await credit(id, { kind: 'rows', rows: [{ row: 1, quantity: 2_000 }] })).body).toMatchObject({
    abilities: ['take-payment-back', 'credit'],
    content: { state: 'paid' },
  })
  expect(await owed()).toBe(0)
  await move(id, 'sent')
  expect(await owed()).toBe(125_000)
})

it('a reminder asks for what was left that day, and prints the same after a later credit', async () => {
  const { owner, subscription, sent, credit, paper } = await invoicing()
  const { id } = await sent()
  await credit(id, { kind: 'amount', amount: 36_200 })
  portal.travelTo('2026-12-02T10:00:00Z')
  await owner.post(`${subscription}/records/${id}/reminders`, { hasFee: true })
  const printed = await paper(id, '?reminder=1')
  for (const part of ['Krediterat −362,00 kr', 'Att betala 1 060,00 kr']) expect(printed).toContain(part)
  await credit(id, { kind: 'amount', amount: 10_000 })
  expect(await paper(id, '?reminder=1')).toBe(printed)
  expect(await paper(id)).toContain('Att betala 1 362,00 kr')
})

it('a draft, a credit note, and an invoice without a seller are not credited', async () => {
  const { owner, subscription, sellerId, draft, sent, credit, numbered } = await invoicing()
  const { id } = await sent()
  expect(await credit((await draft()).id, { kind: 'amount', amount: 100 })).toMatchObject({ status: 409, body: { code: 'invoice-move-refused' } })
  await credit(id, { kind: 'amount', amount: 100 })
  expect((await credit((await numbered(2)).id, { kind: 'all' })).status).toBe(409)
  const { version } = (await owner.get(`${subscription}/records/${sellerId}`)).body
  await owner.patch(`${subscription}/records/${sellerId}`, { version, content: { name: 'Utan adress AB' } })
  expect(await credit(id, { kind: 'all' })).toMatchObject({ status: 422, body: { code: 'seller-missing' } })
})

it('two credits at once take no more than what is left', async () => {
  const { sent, credit } = await invoicing()
  const { id } = await sent()
  const rows = [{ row: 0, quantity: 6_000 }]
  const statuses = (await Promise.all([1, 2].map(() => credit(id, { kind: 'rows', rows })))).map(({ status }) => status)
  expect(statuses.toSorted((one, other) => one - other)).toEqual([201, 422])
})
