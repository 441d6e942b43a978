import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { ALLOWED, lyingThere, sample, send } from '../../content/files/testing/uploads.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { textOf } from '@portal/pdf/testing'
import type { Customer } from '../../testing/world.ts'

const SELLER = { name: 'Åkes Fisk AB', organisationNumber: '556677-1001', street: 'Hamnen 2', postalCode: '456 32', city: 'Kungshamn' }
const INVOICE = {
  buyer: { name: 'Båtklubben Måsen', organisationNumber: '559000-0013', street: 'Bryggan 1', postalCode: '456 32', city: 'Kungshamn' },
  date: '2026-11-23',
  dueDate: '2026-12-23',
  rows: [{ text: 'Räkor', quantity: 2_500, unit: 'kg', price: 16_500, vat: 12 }],
}

let portal: TestPortal
let customer: Customer
let subscription: string
let files: string
let paper: string
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())
beforeEach(async () => {
  portal.travelTo('2026-11-23T10:00:00Z')
  customer = await portal.customer({ services: ['eekonomi-fakturering'] })
  const owner = portal.as(customer.admin)
  subscription = customer.with('eekonomi-fakturering').subscriptionId
  const seller = (await owner.post(`/subscriptions/${subscription}/records`, { kind: 'seller', content: SELLER })).body
  const invoice = (await owner.post(`/subscriptions/${subscription}/records`, { kind: 'invoice', content: INVOICE })).body
  files = `/subscriptions/${subscription}/records/${seller.id}/files`
  paper = `/subscriptions/${subscription}/invoices/${invoice.id}/pdf`
})

const bytesAt = async (path: string) => {
  const answer = await fetch(`${portal.url}/api/v1${path}`, { headers: { cookie: await portal.cookieOf(customer.admin) } })
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}
const wide = async () =>
  new Uint8Array(
    await sharp({ create: { width: 3_000, height: 500, channels: 4, background: '#1f644880' } })
      .png()
      .toBuffer(),
  )
const hasPicture = (pdf: Uint8Array) => Buffer.from(pdf).includes('/Subtype /Image')

it('stands on the invoice once it has been added, and no longer once it has been removed', async () => {
  expect(hasPicture(await bytesAt(paper))).toBe(false)
  const { status, body } = await send(portal, customer.admin, files, await wide(), 'logotyp.png')
  expect([status, body.mediaType]).toEqual([201, 'image/png'])
  const printed = await bytesAt(paper)
  expect(hasPicture(printed)).toBe(true)
  expect(textOf(printed)).toContain('Åkes Fisk AB')
  expect(Buffer.from(await bytesAt(paper))).toEqual(Buffer.from(printed))
  expect((await portal.as(customer.admin).delete(`${files}/${body.id}`)).status).toBe(204)
  expect(hasPicture(await bytesAt(paper))).toBe(false)
})

it('is made as small as paper needs, so that no invoice carries ten megabytes', async () => {
  const { body } = await send(portal, customer.admin, files, await wide(), 'logotyp.png')
  const { width, height } = await sharp(await bytesAt(`${files}/${body.id}`)).metadata()
  expect([width, height]).toEqual([750, 125])
  expect(body.original.name).toBe('logotyp.png')
})

it('may be a picture from a telephone', async () => {
  const { body } = await send(portal, customer.admin, files, sample('phone.heic'), 'logotyp.heic')
  expect([body.name, body.mediaType]).toEqual(['logotyp.jpg', 'image/jpeg'])
  expect(hasPicture(await bytesAt(paper))).toBe(true)
})

it('is a single picture: no second one, no PDF', async () => {
  const pdf = await send(portal, customer.admin, files, ALLOWED['application/pdf'], 'logotyp.pdf')
  expect([pdf.status, pdf.body.code, pdf.body.allowed]).toEqual([422, 'file-not-allowed', ['image/jpeg', 'image/png', 'image/heic']])
  expect((await send(portal, customer.admin, files, ALLOWED['image/jpeg'], 'logotyp.jpg')).status).toBe(201)
  const second = await send(portal, customer.admin, files, ALLOWED['image/png'], 'andra.png')
  expect([second.body.code, second.body.limit]).toEqual(['too-many-files', 1])
  expect(await lyingThere(portal, subscription)).toHaveLength(2)
})
