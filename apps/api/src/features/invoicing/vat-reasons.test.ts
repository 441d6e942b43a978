import { addRecords, overdueInvoice } from '@portal/database/world'
import { textOf } from '@portal/pdf/testing'
import { texts } from '@portal/texts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { download } from '../bookkeeping/testing/files.ts'
import { PLACE, SELLER } from './testing/seller.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
beforeEach(() => portal.travelTo('2026-11-23T10:00:00Z'))
afterAll(() => portal.stop())

const BUYER = { ...PLACE, name: 'Byggkoncernen i Lysekil AB', organisationNumber: '559000-0013', vatNumber: 'SE559000001301' }
const row = (vatReason?: string) => ({
  text: 'Byggtjänst',
  quantity: 40_000,
  unit: 'tim',
  price: 52_000,
  vat: 0,
  ...(vatReason !== undefined && { vatReason }),
})

const invoicing = async (seller: object = SELLER) => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
  const owner = portal.as(customer.admin)
  const { subscriptionId } = customer.with('eekonomi-fakturering')
  const subscription = `/subscriptions/${subscriptionId}`
  await owner.post(`${subscription}/records`, { kind: 'seller', content: seller })
  const add = (rows: readonly object[], more: object = {}) =>
    owner.post(`${subscription}/records`, {
      kind: 'invoice',
      content: { buyer: BUYER, date: '2026-11-23', dueDate: '2026-12-23', reference: 'Eva Ek', rows, ...more },
    })
  const send = (id: string) => owner.put(`${subscription}/records/${id}/state`, { state: 'sent' })
  const sent = async (rows: readonly object[], more: object = {}) => (await send((await add(rows, more)).body.id)).body
  const paper = async (id: string) =>
    textOf((await download(portal, customer.admin, `${subscription}/invoices/${id}/pdf`)).bytes).replaceAll(/\s+/g, ' ')
  const xml = async (id: string, more = '') =>
    new TextDecoder().decode((await download(portal, customer.admin, `${subscription}/invoices/${id}/e-invoice${more}`)).bytes)
  return { owner, subscription, subscriptionId, add, send, sent, paper, xml }
}

describe('a row without VAT', () => {
  it('is asked for its reason before the invoice is sent, by its number', async () => {
    const { add, send } = await invoicing()
    const { id } = (await add([{ ...row(), vat: 25 }, row()])).body
    expect(await send(id)).toMatchObject({ status: 422, body: { code: 'row-vat-reason-missing', rows: [2] } })
  })

  it('with reverse charge stands with the law’s words and the buyer’s VAT number on paper, as AE in the e-invoice, and in the VAT table', async () => {
    const { sent, paper, xml } = await invoicing()
    const { id, content } = await sent([row('reverse-charge'), { ...row(), vat: 25 }])
    expect(content.byRate).toEqual([
      { rate: 25, reason: null, net: 2_080_000, vat: 520_000 },
      { rate: 0, reason: 'reverse-charge', net: 2_080_000, vat: 0 },
    ])
    const printed = await paper(id)
    for (const words of ['Omvänd betalningsskyldighet', 'mervärdesskattelagen (2023:200)', BUYER.vatNumber]) expect(printed).toContain(words)
    const sentXml = await xml(id)
    for (const words of ['>AE<', '>VATEX-EU-AE<', `>${BUYER.vatNumber}<`]) expect(sentXml).toContain(words)
  })

  it.each([
    ['reverse-charge', '', 'swedish'],
    ['eu-goods', 'SE559000001301', 'other-eu'],
  ])('for %s is not sent to a buyer with the VAT number „%s“', async (reason, vatNumber, of) => {
    const { add, send } = await invoicing()
    const { id } = (await add([row(reason)], { buyer: { ...BUYER, vatNumber } })).body
    expect(await send(id)).toMatchObject({ status: 422, body: { code: 'buyer-vat-number-missing', of } })
  })

  it('within the EU has the buyer’s country and the day of delivery', async () => {
    const { sent, paper, xml } = await invoicing()
    const buyer = { ...BUYER, name: 'Meier GmbH', country: 'DE', vatNumber: 'DE123456789' }
    const { id } = await sent([row('eu-goods')], { buyer, delivery: { from: '2026-11-20', to: '2026-11-20' } })
    expect(await paper(id)).toContain('Tyskland')
    const made = await xml(id)
    for (const words of ['>K<', '>VATEX-EU-IC<', '>2026-11-20<', 'schemeID="9930">DE123456789<']) expect(made).toContain(words)
  })

  it('is outside VAT where the seller has no VAT number, and goes as category O', async () => {
    const { sent, xml } = await invoicing({ ...SELLER, name: 'Ideella Föreningen', vatNumber: '', isApprovedForFTax: false })
    const { id, content } = await sent([row()])
    expect(content.rows[0].vatReason).toBe('not-subject')
    const made = await xml(id)
    expect(made).toContain('>VATEX-EU-O<')
    expect(made).not.toContain('PartyTaxScheme')
  })

  it('of an old invoice prints as before, and the e-invoice asks for its reason instead of making one up', async () => {
    const { owner, subscription, subscriptionId, paper, xml } = await invoicing()
    const old = overdueInvoice(17, '2026-01-08')
    const { rows, byRate: _byRate, ...rest } = old.content as { rows: { vatReason: null }[]; byRate: unknown }
    const kept = rows.map(({ vatReason: _none, ...each }) => ({ ...each, vat: 0 }))
    await addRecords(portal.database.pool, subscriptionId, [
      { ...old, content: { ...rest, rows: kept, vat: 0, byRate: [{ rate: 0, net: 132_000, vat: 0 }] } },
    ])
    const { id } = (await owner.get(`${subscription}/records?kind=invoice&q=17`)).body.items[0]
    const printed = await paper(id)
    expect(printed).toContain('Moms 0 % på')
    expect(printed).not.toContain(texts('sv').invoicing.vatReason['exempt-other'].law)
    const asked = await owner.get(`${subscription}/invoices/${id}/e-invoice`)
    expect(asked).toMatchObject({ status: 422, body: { code: 'e-invoice-incomplete' } })
    expect(asked.body.missing).toContain('row-vat-reason')
    expect(await xml(id, '?reason=exempt-public-interest')).toContain('>VATEX-EU-132<')
  })
})

it('the reason is kept by article and by buyer; a reason beside a rate is no request', async () => {
  const { owner, subscription, add } = await invoicing()
  const keep = (kind: string, content: object) => owner.post(`${subscription}/records`, { kind, content })
  const article = { number: '7', name: 'Byggtjänst', price: 52_000, vat: 0, vatReason: 'reverse-charge' }
  expect((await keep('article', article)).body.content.vatReason).toBe('reverse-charge')
  expect((await keep('customer', { ...BUYER, vatReason: 'reverse-charge' })).body.content).toMatchObject({
    vatReason: 'reverse-charge',
    country: 'SE',
  })
  expect(await keep('article', { ...article, number: '8', vat: 25 })).toMatchObject({
    status: 400,
    body: { issues: [{ path: 'body.content.vatReason' }] },
  })
  expect(await add([{ ...row('export'), vat: 6 }])).toMatchObject({ status: 400, body: { issues: [{ path: 'body.content.rows.0.vatReason' }] } })
  expect(await keep('customer', { ...BUYER, country: 'XX' })).toMatchObject({ status: 400, body: { issues: [{ path: 'body.content.country' }] } })
})
