import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { until } from '../../testing/until.ts'
import { unzipped } from './testing/unzip.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const PLACE = { street: 'Hamnen 2', postalCode: '456 32', city: 'Kungshamn' }
const SELLER = {
  ...PLACE,
  name: 'Björks Bygg AB',
  organisationNumber: '556677-1001',
  vatNumber: 'SE556677100101',
  bankgiro: '5050-1055',
}
const BUYER = { ...PLACE, name: 'Byggkoncernen AB', organisationNumber: '559000-0013', vatNumber: 'SE559000001301' }
const ROW = { text: 'Byggtjänst', quantity: 1_000, unit: 'tim', price: 52_000, vat: 0, vatReason: 'reverse-charge' }

/** A customer that sent an invoice with each of these references, and the files of its complete export. */
const exported = async (references: readonly string[], seller: object = SELLER, row: object = ROW) => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
  const owner = portal.as(customer.admin)
  const path = `/subscriptions/${customer.with('eekonomi-fakturering').subscriptionId}`
  await owner.post(`${path}/records`, { kind: 'seller', content: seller })
  for (const reference of references) {
    const content = { buyer: BUYER, date: '2026-11-23', dueDate: '2026-12-23', reference, rows: [row] }
    const { id } = (await owner.post(`${path}/records`, { kind: 'invoice', content })).body
    await owner.put(`${path}/records/${id}/state`, { state: 'sent' })
  }
  const { id } = (await owner.post(`${path}/exports`)).body
  await until(async () =>
    (await owner.get(`${path}/exports`)).body.items.find((each: { id: string; status: string }) => each.id === id && each.status === 'ready'),
  )
  const reply = await fetch(`${portal.url}/api/v1${path}/exports/${id}/file`, { headers: { cookie: await portal.cookieOf(customer.admin) } })
  const files = await unzipped(new Uint8Array(await reply.arrayBuffer()))
  const text = (name: string) => files.get(name)?.toString('utf8') ?? ''
  return { files, text }
}

it('the complete export has each e-invoice beside its PDF, linked from the invoice, and the reason of each row in the table', async () => {
  const { files, text } = await exported(['Eva Ek', ''])
  // The second invoice has no reference, which an e-invoice needs and paper does not.
  expect([...files.keys()].filter((name) => /^(pdf|e-fakturor)\//.test(name)).toSorted()).toEqual([
    'e-fakturor/Faktura-1.xml',
    'pdf/Faktura-1.pdf',
    'pdf/Faktura-2.pdf',
  ])
  expect(text('e-fakturor/Faktura-1.xml')).toContain('VATEX-EU-AE')
  // The page of the invoices leads from each to its PDF and its e-invoice.
  const [first = '', second = ''] = text('sidor/Fakturor-1.html').split('<section').slice(1)
  expect(first).toContain('<a href="../pdf/Faktura-1.pdf">')
  expect(first).toContain('<a href="../e-fakturor/Faktura-1.xml">')
  expect(second).toContain('<a href="../pdf/Faktura-2.pdf">')
  expect(second).not.toContain('e-fakturor')
  expect(text('poster/Fakturor-rader.csv')).toContain('reverse-charge')
})

it('the complete export tells in index and manifest which invoices have no e-invoice, with everything that is missing', async () => {
  const { text } = await exported(['Eva Ek', ''])
  expect(text('index.html')).toContain('<tr><td>Faktura-2</td><td>köparens referens</td></tr>')
  expect(text('index.html')).not.toContain('<td>Faktura-1</td>')
  expect(JSON.parse(text('manifest.json')).notElectronic).toEqual([{ name: 'Faktura-2', missing: ['reference'] }])
})

it('so does that of a seller without organisation number and account, for every invoice', async () => {
  const { organisationNumber: _number, vatNumber: _vat, bankgiro: _giro, ...association } = SELLER
  const { files, text } = await exported(['Eva Ek'], association, { ...ROW, vatReason: 'not-subject' })
  expect([...files.keys()].filter((name) => name.startsWith('e-fakturor/'))).toEqual([])
  expect(JSON.parse(text('manifest.json')).notElectronic).toEqual([{ name: 'Faktura-1', missing: ['seller-organisation-number', 'seller-account'] }])
  expect(text('index.html')).toContain('ert organisationsnummer och bankgiro, plusgiro eller IBAN')
})
