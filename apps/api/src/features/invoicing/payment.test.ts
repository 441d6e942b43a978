import { textOf } from '@portal/pdf/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { download } from '../bookkeeping/testing/files.ts'
import { PLACE, SELLER } from './testing/seller.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
beforeEach(() => portal.travelTo('2026-11-23T10:00:00Z'))
afterAll(() => portal.stop())

const BUYER = { ...PLACE, name: 'Båtklubben Måsen', organisationNumber: '559000-0013' }
/** 1 234,567 kWh at 0,876543 kr: 1 082,15 kr without VAT, 1 352,69 kr with it. */
const ELECTRICITY = { text: 'El', quantity: 1_234_567, unit: 'kWh', price: 876_543, priceDecimals: 6, vat: 25 }

const invoicing = async (seller: object = {}) => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
  const owner = portal.as(customer.admin)
  const subscription = `/subscriptions/${customer.with('eekonomi-fakturering').subscriptionId}`
  const keepSeller = (more: object) => owner.post(`${subscription}/records`, { kind: 'seller', content: { ...SELLER, ...more } })
  await keepSeller(seller)
  const add = (more: object = {}) =>
    owner.post(`${subscription}/records`, {
      kind: 'invoice',
      content: { buyer: BUYER, date: '2026-11-23', dueDate: '2026-12-23', reference: 'Eva Ek', rows: [ELECTRICITY], ...more },
    })
  const move = async (id: string, state: string) => (await owner.put(`${subscription}/records/${id}/state`, { state })).body
  const sent = async (more: object = {}) => move((await add(more)).body.id, 'sent')
  const paper = async (id: string) =>
    textOf((await download(portal, customer.admin, `${subscription}/invoices/${id}/pdf`)).bytes).replaceAll(/\s+/g, ' ')
  const xml = async (id: string) =>
    new TextDecoder().decode((await download(portal, customer.admin, `${subscription}/invoices/${id}/e-invoice`)).bytes)
  const ledger = async () => (await owner.get(`${subscription}/customer-ledger`)).body
  const numbered = async (number: number) => (await owner.get(`${subscription}/records?kind=invoice&q=${number}`)).body.items[0]
  return { keepSeller, add, move, sent, paper, xml, ledger, numbered }
}

describe('a price by the kWh', () => {
  it('has six decimals, and its row is rounded to the öre', async () => {
    const { sent, paper, xml } = await invoicing()
    const { id, content } = await sent()
    expect(content).toMatchObject({ net: 108_215, vat: 27_054, total: 135_269, rounding: 0 })
    expect(await paper(id)).toContain('0,876543')
    expect(await xml(id)).toContain('>0.876543</cbc:PriceAmount>')
  })
  it('of more decimals is no request', async () => {
    const { add } = await invoicing()
    expect((await add({ rows: [{ ...ELECTRICITY, priceDecimals: 7 }] })).status).toBe(400)
  })
})

describe('an OCR number', () => {
  it.each([
    ['check-digit', '18'],
    ['length-and-check-digit', '133'],
  ])('of the kind %s is made when the invoice is sent, and stands on paper and in the e-invoice', async (ocr, number) => {
    const { sent, paper, xml } = await invoicing({ ocr })
    const { id, content } = await sent()
    expect(content.ocr).toBe(number)
    expect(await paper(id)).toContain(`OCR-nummer ${number}`)
    expect(await xml(id)).toContain(`<cbc:PaymentID>${number}</cbc:PaymentID>`)
  })
  it('of one’s own is kept, and refused by its name when it is too long or wrong', async () => {
    const { add, sent } = await invoicing({ ocr: 'check-digit' })
    expect((await sent({ ocr: '10421' })).content.ocr).toBe('10421')
    for (const ocr of ['10422', '0'.repeat(26), 'abc'])
      expect(await add({ ocr })).toMatchObject({ status: 400, body: { issues: [{ path: 'body.content.ocr' }] } })
  })
})

describe('a payment', () => {
  it('by QR is on the paper of an invoice with an account, not of a draft, a credit note or a seller without account', async () => {
    const { add, sent, move, paper, numbered } = await invoicing()
    const { id } = await sent()
    expect(await paper(id)).toContain('QR-koden')
    expect(await paper((await add()).body.id)).not.toContain('QR-koden')
    await move(id, 'credited')
    expect(await paper((await numbered(2)).id)).not.toContain('QR-koden')
    const without = await invoicing({ bankgiro: '' })
    expect(await without.paper((await without.sent()).id)).not.toContain('QR-koden')
  })
  it('by IBAN is on paper and in the e-invoice of a seller without giro; a wrong one is refused by its name', async () => {
    const iban = 'SE45 5000 0000 0583 9825 7466'
    const { sent, paper, xml, keepSeller } = await invoicing({ bankgiro: '', iban, bic: 'ESSESESS' })
    const { id } = await sent()
    for (const part of [iban, 'BIC ESSESESS', 'QR-koden']) expect(await paper(id)).toContain(part)
    expect(await xml(id)).toContain('<cbc:ID>SE4550000000058398257466</cbc:ID>')
    expect(await keepSeller({ iban: iban.replace('45', '54') })).toMatchObject({ status: 400, body: { issues: [{ path: 'body.content.iban' }] } })
  })
  it('stays when a paid invoice is credited, and the ledger owes nothing', async () => {
    const { sent, move, ledger, numbered } = await invoicing()
    const { id } = await sent()
    expect(await move(id, 'paid')).toMatchObject({ abilities: ['take-payment-back', 'credit'] })
    expect(await move(id, 'credited')).toMatchObject({ abilities: [], content: { state: 'credited', creditedBy: 2, paidAt: expect.any(String) } })
    expect((await numbered(2)).content.total).toBe(-135_269)
    expect((await ledger()).total).toBe(0)
  })
})

describe('öresavrundning', () => {
  it('comes to whole kronor on paper, in the e-invoice and in the ledger; the credit note mirrors it', async () => {
    const { sent, move, paper, xml, ledger, numbered } = await invoicing({ roundsToKronor: true })
    const { id, content } = await sent()
    expect([content.total, content.rounding]).toEqual([135_269, 31])
    for (const part of ['Öresavrundning 0,31 kr', '1 353,00 kr']) expect(await paper(id)).toContain(part)
    for (const part of ['>0.31</cbc:PayableRoundingAmount>', '>1353.00</cbc:PayableAmount>']) expect(await xml(id)).toContain(part)
    expect((await ledger()).total).toBe(135_300)
    await move(id, 'credited')
    expect((await numbered(2)).content).toMatchObject({ total: -135_269, rounding: -31 })
    expect((await ledger()).total).toBe(0)
  })
  it('of less than half a krona comes to nothing, never below', async () => {
    const { sent } = await invoicing({ roundsToKronor: true })
    const { content } = await sent({ rows: [{ text: 'Skruv', quantity: 1_000, unit: 'st', price: 39, vat: 25 }] })
    expect([content.total, content.rounding]).toEqual([49, -49])
  })
})
