import { addRecords, overdueInvoice } from '@portal/database/world'
import { addDays } from '@portal/domain'
import { textOf } from '@portal/pdf/testing'
import { texts } from '@portal/texts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { download } from '../bookkeeping/testing/files.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
beforeEach(() => portal.travelTo('2026-11-23T10:00:00Z'))
afterAll(() => portal.stop())

const SELLER = {
  name: 'Åkes Fisk AB',
  organisationNumber: '556677-1001',
  vatNumber: 'SE556677100101',
  street: 'Hamnen 2',
  postalCode: '456 32',
  city: 'Kungshamn',
  bankgiro: '5050-1055',
  isApprovedForFTax: true,
}
const BUYER = { name: 'Båtklubben Måsen', organisationNumber: '559000-0013', street: 'Bryggan 1', postalCode: '456 32', city: 'Kungshamn' }
const ROWS = [{ text: 'Räkor', quantity: 2_500, unit: 'kg', price: 16_500, vat: 12 }]

/** Differences from an invoice of today that is due in thirty days. An invoice with an earlier due date was written thirty days before that date. */
type Wanted = { readonly dueDate?: string; readonly reference?: string; readonly buyer?: object; readonly rows?: readonly object[] }
const invoicing = async (seller: object | null = SELLER) => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
  const owner = portal.as(customer.admin)
  const subscription = `/subscriptions/${customer.with('eekonomi-fakturering').subscriptionId}`
  const records = `${subscription}/records`
  const details = seller && (await owner.post(records, { kind: 'seller', content: seller })).body
  const make = async (more: Wanted = {}) => {
    const dueDate = more.dueDate ?? '2026-12-23'
    const date = dueDate < '2026-11-23' ? addDays(dueDate, -30) : '2026-11-23'
    return (await owner.post(records, { kind: 'invoice', content: { buyer: BUYER, date, dueDate, reference: 'Eva Ek', rows: ROWS, ...more } })).body
  }
  const move = (id: string, state: string) => owner.put(`${records}/${id}/state`, { state })
  const sent = async (more: Wanted = {}) => (await move((await make(more)).id, 'sent')).body
  const ledger = async (more = '') => (await owner.get(`${subscription}/customer-ledger${more}`)).body
  return { customer, owner, subscription, records, details, make, move, sent, ledger }
}

describe('the seller', () => {
  it('is one in a service, and stands in an invoice as it was when that was sent', async () => {
    const { owner, records, details, sent, move } = await invoicing()
    expect((await owner.post(records, { kind: 'seller', content: SELLER })).body.code).toBe('changed-meanwhile')
    const invoice = await sent()
    await owner.patch(`${records}/${details.id}`, { content: { ...SELLER, name: 'Åkes Fisk & Skaldjur AB' } })
    expect((await owner.get(`${records}/${invoice.id}`)).body.content.seller.name).toBe('Åkes Fisk AB')
    const { body } = await move(invoice.id, 'credited')
    const [note] = (await owner.get(`${records}?kind=invoice&q=${body.content.creditedBy}`)).body.items
    expect(note.content.seller.name).toBe('Åkes Fisk & Skaldjur AB')
  })

  it.each([
    ['organisationNumber', '556677-1002'],
    ['vatNumber', 'SE556677100201'],
    ['bankgiro', '5050-1056'],
    ['plusgiro', '123'],
    ['email', 'inte en adress'],
    ['name', ''],
  ])('with a wrong %s is refused, and the field named', async (field, value) => {
    const { owner, records } = await invoicing(null)
    const reply = await owner.post(records, { kind: 'seller', content: { ...SELLER, [field]: value } })
    expect(reply).toMatchObject({ status: 400, body: { issues: [{ path: `body.content.${field}` }] } })
  })
})

describe('an invoice as a file', () => {
  it('is a PDF, whether drafted, sent, credited or crediting, with a name of its own', async () => {
    const { customer, records, subscription, make, sent, move, owner } = await invoicing()
    const draft = await make()
    const invoice = await sent()
    const { body } = await move((await sent()).id, 'credited')
    const note = (await owner.get(`${records}?kind=invoice&q=${body.content.creditedBy}`)).body.items[0]
    const names = []
    for (const { id } of [draft, invoice, note]) {
      const { bytes, headers } = await download(portal, customer.admin, `${subscription}/invoices/${id}/pdf`)
      expect(new TextDecoder('latin1').decode(bytes)).toMatch(/^%PDF-1\.7/)
      names.push(/[\w-]+\.pdf/.exec(headers.get('content-disposition') ?? '')?.[0])
    }
    expect(names).toEqual(['Fakturautkast.pdf', 'Faktura-1.pdf', 'Kreditfaktura-3.pdf'])
  })

  it('says on paper who sells, what it comes to and how to pay', async () => {
    const { customer, owner, records, subscription, sent } = await invoicing()
    const { id } = await sent({ buyer: { ...BUYER, name: 'Räksmörgåsfabriken i Övre Ärtemark AB' } })
    const text = textOf((await download(portal, customer.admin, `${subscription}/invoices/${id}/pdf`)).bytes)
    const { format } = texts('sv')
    const { content } = (await owner.get(`${records}/${id}`)).body
    const money = [content.net, content.total, ...content.byRate.map(({ vat }: { vat: number }) => vat)].map((each) => format.money(each))
    const parts = [SELLER.name, SELLER.vatNumber, SELLER.bankgiro, 'Räkor', 'Räksmörgåsfabriken', content.dueDate, ...money]
    for (const part of parts) expect(text).toContain(String(part).replaceAll('\u00A0', ' '))
  })

  it('of five hundred rows has its pages', async () => {
    const { customer, subscription, sent } = await invoicing()
    const rows = Array.from({ length: 500 }, (_, place) => ({ ...ROWS[0], text: `Räkor, låda ${place}`, quantity: place % 7 === 0 ? -1_000 : 1_000 }))
    const { bytes } = await download(portal, customer.admin, `${subscription}/invoices/${(await sent({ rows })).id}/pdf`)
    expect(new TextDecoder('latin1').decode(bytes).match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(9)
  })

  it('is an e-invoice when nothing is missing, also where it can only be read', async () => {
    const { customer, subscription, sent } = await invoicing()
    const { id } = await sent()
    await end(portal.as(AGENCY_ADMIN), customer.with('eekonomi-fakturering'), 'deactivate-read-only')
    const { bytes, headers } = await download(portal, customer.admin, `${subscription}/invoices/${id}/e-invoice`)
    expect(headers.get('content-type')).toContain('application/xml')
    expect(new TextDecoder().decode(bytes)).toContain('<cbc:PayableAmount currencyID="SEK">462.00</cbc:PayableAmount>')
  })

  it('is refused as an e-invoice with all that is missing named', async () => {
    const { customer, owner, subscription, records, make } = await invoicing(null)
    const draft = await make({ reference: '', buyer: { name: 'Okänd' } })
    expect(await owner.get(`${subscription}/invoices/${draft.id}/e-invoice`)).toMatchObject({
      status: 422,
      body: { code: 'e-invoice-incomplete', missing: ['number', 'reference', 'seller', 'buyer-organisation-number', 'buyer-address'] },
    })
    await addRecords(portal.database.pool, customer.with('eekonomi-fakturering').subscriptionId, [overdueInvoice(17, '2026-01-08')])
    const [fromElsewhere] = (await owner.get(`${records}?kind=invoice&q=17`)).body.items
    expect((await owner.get(`${subscription}/invoices/${fromElsewhere.id}/e-invoice`)).body.missing).toContain('seller')
  })
})

describe('a reminder', () => {
  it('is made of what is overdue, gives ten days, and is a PDF of its own', async () => {
    const { customer, owner, records, subscription, sent } = await invoicing()
    const { id } = await sent({ dueDate: '2026-11-20' })
    const { status, body } = await owner.post(`${records}/${id}/reminders`, { hasFee: true })
    expect([status, body.content.reminders, body.abilities]).toEqual([
      201,
      [{ date: '2026-11-23', dueDate: '2026-12-03', fee: 6_000, credited: 0 }],
      ['pay', 'credit'],
    ])
    expect((await owner.post(`${records}/${id}/reminders`, { hasFee: false })).body).toMatchObject({
      code: 'invoice-reminded',
      dueDate: '2026-12-03',
    })
    portal.travelTo('2026-12-05T10:00:00Z')
    expect((await owner.post(`${records}/${id}/reminders`, { hasFee: false })).body.content.reminders).toHaveLength(2)
    const { headers } = await download(portal, customer.admin, `${subscription}/invoices/${id}/pdf?reminder=2`)
    expect(headers.get('content-disposition')).toContain('Faktura-1-Betalningsp')
    expect((await owner.get(`${subscription}/invoices/${id}/pdf?reminder=3`)).status).toBe(404)
  })

  it('takes its fee once: the next one holds it, the ledger too, a second fee is refused, and paying pays it', async () => {
    const { customer, owner, records, subscription, sent, move, ledger } = await invoicing()
    const { id } = await sent({ dueDate: '2026-11-20' })
    const remind = (hasFee: boolean) => owner.post(`${records}/${id}/reminders`, { hasFee })
    expect((await owner.post(`${records}/${id}/reminders`, { hasFee: true, version: 0 })).body.code).toBe('changed-meanwhile')
    await remind(true)
    expect(await ledger()).toMatchObject({ total: 52_200, items: [{ amount: 52_200, buyerTotal: 52_200 }] })
    expect((await ledger('?day=2026-11-22')).total).toBe(46_200)
    portal.travelTo('2026-12-05T10:00:00Z')
    expect(await remind(true)).toMatchObject({ status: 409, body: { code: 'reminder-fee-taken', date: '2026-11-23' } })
    expect((await remind(false)).body.content.reminders.map(({ fee }: { fee: number }) => fee)).toEqual([6_000, 0])
    expect((await ledger()).total).toBe(52_200)
    const { bytes } = await download(portal, customer.admin, `${subscription}/invoices/${id}/pdf?reminder=2`)
    const text = textOf(bytes)
    for (const part of ['Påminnelseavgift', '60,00 kr', '522,00 kr']) expect(text).toContain(part)
    await move(id, 'paid')
    expect((await ledger()).total).toBe(0)
  })

  it('is refused of what is not overdue, of another kind, by whoever only reads, and twice at once', async () => {
    const { customer, owner, records, details, sent } = await invoicing()
    const { id } = await sent()
    expect(await owner.post(`${records}/${id}/reminders`, { hasFee: false })).toMatchObject({ status: 409, body: { code: 'invoice-not-overdue' } })
    expect((await owner.post(`${records}/${details.id}/reminders`, { hasFee: false })).body.code).toBe('kind-not-offered')
    const late = await sent({ dueDate: '2026-11-01' })
    const replies = await Promise.all([1, 2, 3].map(() => owner.post(`${records}/${late.id}/reminders`, { hasFee: false })))
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409, 409])
    await end(portal.as(AGENCY_ADMIN), customer.with('eekonomi-fakturering'), 'deactivate-read-only')
    expect((await owner.post(`${records}/${late.id}/reminders`, { hasFee: false })).body.code).toBe('read-only')
  })
})

describe('the customer ledger', () => {
  it('has what is owed by buyer and due day, and by how late it is', async () => {
    const { sent, make, ledger } = await invoicing()
    const other = { ...BUYER, name: 'Ångbageriet' }
    await sent({ dueDate: '2026-12-23' })
    await sent({ dueDate: '2026-10-01', buyer: other })
    await sent({ dueDate: '2026-07-01', buyer: other })
    await make()
    const { items, ages, total, day } = await ledger()
    expect([day, total]).toEqual(['2026-11-23', 3 * 46_200])
    expect(items.map((each: { buyer: string; buyerTotal: number; daysLate: number }) => [each.buyer, each.buyerTotal, each.daysLate])).toEqual([
      ['Båtklubben Måsen', 46_200, -30],
      ['Ångbageriet', 92_400, 145],
      ['Ångbageriet', 92_400, 53],
    ])
    expect(ages.map(({ count }: { count: number }) => count)).toEqual([1, 0, 1, 0, 1])
  })

  it('tells a former day as it was: what was paid or credited later was owed then', async () => {
    const { sent, move, ledger } = await invoicing()
    const [paid, credited] = [await sent(), await sent()]
    portal.travelTo('2026-12-01T23:30:00Z')
    await move(paid.id, 'paid')
    await move(credited.id, 'credited')
    expect((await ledger('?day=2026-12-01')).total).toBe(92_400)
    expect((await ledger('?day=2026-12-02')).total).toBe(0)
    expect((await ledger('?day=2026-11-22')).items).toEqual([])
    await move(paid.id, 'sent')
    expect((await ledger('?day=2026-12-02')).total).toBe(46_200)
  })

  it('comes in pages that meet without a gap', async () => {
    const { sent, ledger } = await invoicing()
    for (let place = 0; place < 7; place += 1)
      await sent({ buyer: { ...BUYER, name: `Köpare ${place % 3}` }, dueDate: `2026-12-0${1 + (place % 2)}` })
    const seen: number[] = []
    let cursor = ''
    for (let page = 0; page < 4; page += 1) {
      const { items, nextCursor } = await ledger(`?limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
      seen.push(...items.map(({ number }: { number: number }) => number))
      cursor = nextCursor
    }
    expect([seen.toSorted((one, other) => one - other), cursor]).toEqual([[1, 2, 3, 4, 5, 6, 7], null])
  })

  it('is not offered where nobody invoices', async () => {
    const customer = await portal.customer({ services: ['scanner'] })
    const reply = await portal.as(customer.admin).get(`/subscriptions/${customer.with('scanner').subscriptionId}/customer-ledger`)
    expect(reply).toMatchObject({ status: 422, body: { code: 'kind-not-offered' } })
  })
})
