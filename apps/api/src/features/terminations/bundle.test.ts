import { randomUUID } from 'node:crypto'
import { textOf } from '@portal/pdf/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_USER, OTHER_AGENCY_ADMIN } from '../../testing/world.ts'
import { download } from '../bookkeeping/testing/files.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const agency = () => portal.as(AGENCY_ADMIN)
const STANDALONE = ['eekonomi-smart', 'scanner'] as const

/** A customer whose eEkonomi and Scanner ended in one act, while Ekonomiöversikt goes on. */
const endedTogether = async () => {
  const customer = await portal.customer({ services: [...STANDALONE, 'ekonomioversikt'] })
  const ends = STANDALONE.map((service) => ({ collaborationId: customer.with(service).id, outcome: 'continue-standalone', confirmations: [] }))
  const { status, body } = await agency().post('/terminations', { ends }, { 'idempotency-key': randomUUID() })
  expect(status).toBe(201)
  return { customer, items: body.items as readonly { readonly id: string; readonly receiptNumber: string; readonly sha256: string }[] }
}

describe('the receipts of an act (G15)', () => {
  it('are found from each of them, and are the receipts themselves', async () => {
    const { customer, items } = await endedTogether()
    for (const { id } of items)
      for (const caller of [agency(), portal.as(customer.admin)]) expect((await caller.get(`/terminations/${id}/bundle`)).body).toEqual({ items })
  })

  it('are one, where a collaboration ended by itself', async () => {
    const customer = await portal.customer({ services: ['utlagg', 'scanner'] })
    const { body } = await end(agency(), customer.with('scanner'), 'continue-standalone')
    expect((await agency().get(`/terminations/${body.id}/bundle`)).body).toEqual({ items: [body] })
  })

  it('are one file, each on a page of its own with its own hash', async () => {
    const { customer, items } = await endedTogether()
    const [first, second] = items
    const { headers, bytes } = await download(portal, customer.admin, `/terminations/${first?.id}/bundle/pdf`)
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(`Kvitton-${customer.customerNumber}-`)
    const read = textOf(bytes)
    for (const each of items) {
      expect(read).toContain(each.receiptNumber)
      expect(read.replaceAll('\n', '')).toContain(each.sha256)
    }
    expect(read.replaceAll(/\s+/g, ' ')).toContain(`Avslutades tillsammans med Scanner (${second?.receiptNumber})`)
    expect(read).toContain('Sida 2 av')
  })

  it('are kept from those who may not see them', async () => {
    const { items } = await endedTogether()
    for (const path of ['bundle', 'bundle/pdf']) {
      expect((await portal.as(AGENCY_USER).get(`/terminations/${items[0]?.id}/${path}`)).status).toBe(403)
      expect((await portal.as(OTHER_AGENCY_ADMIN).get(`/terminations/${items[0]?.id}/${path}`)).status).toBe(404)
    }
  })
})

describe('what the agency goes on seeing (G17)', () => {
  const SEEN = 'Byrån ser fortfarande nyckeltal ur bokföringen i Ekonomiöversikt.'
  it('stands in the receipt’s PDF and in the mail, once', async () => {
    const { customer, items } = await endedTogether()
    const { bytes } = await download(portal, AGENCY_ADMIN, `/terminations/${items[0]?.id}/pdf`)
    expect(textOf(bytes).replaceAll(/\s+/g, ' ')).toContain(SEEN)
    const { text } = await portal.letter(customer.admin)
    expect(text.split(SEEN)).toHaveLength(2)
  })
  it('is not told where nothing is seen', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart', 'utlagg'] })
    const { body } = await end(agency(), customer.with('eekonomi-smart'), 'continue-standalone')
    const { bytes } = await download(portal, AGENCY_ADMIN, `/terminations/${body.id}/pdf`)
    expect(textOf(bytes)).not.toContain('Det här syns fortfarande')
  })
})
