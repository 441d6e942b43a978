import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Caller } from '../../testing/caller.ts'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, type Customer } from '../../testing/world.ts'
import { announce } from '../../content/files/testing/raw-upload.ts'
import { ALLOWED, lyingThere, REFUSED, sample } from '../../content/files/testing/uploads.ts'

let portal: TestPortal
let customer: Customer
let subscriptionId: string
let path: string
let owner: Caller
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())
beforeEach(async () => {
  portal.travelTo('2026-11-23T08:00:00Z')
  customer = await portal.customer({ services: ['scanner', 'utlagg'] })
  subscriptionId = customer.with('scanner').subscriptionId
  path = `/subscriptions/${subscriptionId}`
  owner = portal.as(customer.admin)
})

const PDF = ALLOWED['application/pdf']
const add = (caller: Caller, query: Readonly<Record<string, string>> = {}, bytes: Uint8Array = PDF) =>
  caller.post(`${path}/documents?${new URLSearchParams({ name: 'Hyresavtal.pdf', ...query })}`, bytes)
const titles = async (query: string) => (await listed(query)).map(({ content }: { content: { title: string } }) => content.title)
const listed = async (query = '') => (await owner.get(`${path}/records?kind=document${query}`)).body.items

describe('a document', () => {
  it('comes with its file in one act, named by it and of today', async () => {
    const { status, body } = await add(owner)
    expect([status, body.kind, body.content]).toEqual([201, 'document', { title: 'Hyresavtal', date: '2026-11-23', note: '' }])
    expect(body.file).toMatchObject({ name: 'Hyresavtal.pdf', mediaType: 'application/pdf', size: PDF.byteLength })
    expect(await listed()).toEqual([body])
    expect((await owner.get(`${path}/records/${body.id}`)).body).toEqual(body)
    expect(await lyingThere(portal, subscriptionId)).toEqual([body.file.id])
  })

  it('is called and dated as somebody says, and found by title and note', async () => {
    await add(owner, { title: 'Avtal om lokal', date: '2024-01-31', note: 'Uppsägning: nio månader' })
    await add(portal.as(AGENCY_ADMIN), { title: 'Försäkring' })
    expect(await titles('&order=desc')).toEqual(['Försäkring', 'Avtal om lokal'])
    expect(await titles('&q=nio')).toEqual(['Avtal om lokal'])
    expect(await titles('&q=f%C3%B6rs')).toEqual(['Försäkring'])
  })

  it('is corrected in what is said of it, and removed with its file', async () => {
    const { body } = await add(owner)
    const content = { title: 'Annat', date: '2025-05-05', note: 'Rättad' }
    expect((await owner.patch(`${path}/records/${body.id}`, { version: 1, content })).body).toMatchObject({ content, file: body.file })
    expect((await owner.patch(`${path}/records/${body.id}`, { content: { ...content, title: '' } })).status).toBe(400)
    expect((await owner.delete(`${path}/records/${body.id}`)).status).toBe(204)
    expect([await listed(), await lyingThere(portal, subscriptionId)]).toEqual([[], []])
  })

  it('keeps its one file: none is added, none taken away, and there is none without', async () => {
    const { body } = await add(owner)
    const files = `${path}/records/${body.id}/files`
    expect((await owner.post(`${files}?name=a.pdf`, PDF)).body.code).toBe('kind-not-offered')
    expect((await owner.delete(`${files}/${body.file.id}`)).body.code).toBe('kind-not-offered')
    expect((await owner.get(`${files}/${body.file.id}`)).status).toBe(200)
    const content = { title: 'Utan papper', date: '2026-01-01', note: '' }
    expect((await owner.post(`${path}/records`, { kind: 'document', content })).status).toBe(400)
  })
})

it('a picture of a phone is shown as JPEG in the list too, and named by its file', async () => {
  const { body } = await add(owner, { name: 'IMG_1.HEIC' }, sample('phone.heic'))
  expect(body).toMatchObject({ content: { title: 'IMG_1' }, file: { name: 'IMG_1.jpg', mediaType: 'image/jpeg', original: { name: 'IMG_1.heic' } } })
  expect(await listed()).toEqual([body])
})

describe('what is refused leaves neither record nor file', () => {
  it.each(REFUSED)('%s (%s)', async (_, name, bytes) => {
    expect((await add(owner, { name }, bytes)).body.code).toBe('file-not-allowed')
    expect([await listed(), await lyingThere(portal, subscriptionId)]).toEqual([[], []])
  })

  it.each([
    ['a picture of too many pixels', 'picture-too-large', sample('bomb.heic')],
    ['a picture that breaks off', 'picture-unreadable', sample('phone.heic').slice(0, 900)],
  ])('%s', async (_, code, bytes) => {
    expect(await add(owner, { name: 'IMG_1.HEIC' }, bytes)).toMatchObject({ status: 422, body: { code } })
    expect([await listed(), await lyingThere(portal, subscriptionId)]).toEqual([[], []])
  })

  it.each([
    ['a day that is none', { date: '2026-02-30' }],
    ['an empty title', { title: ' ' }],
    ['a note of 1001 letters', { note: 'a'.repeat(1001) }],
  ])('%s', async (_, query) => {
    expect((await add(owner, query)).body.code).toBe('invalid-request')
    expect([await listed(), await lyingThere(portal, subscriptionId)]).toEqual([[], []])
  })

  it('one that says it is larger than 10 MB', async () => {
    expect(await announce(portal, customer.admin, `${path}/documents?name=a.pdf`, 10 * 1024 * 1024 + 1)).toBe(413)
    expect([await listed(), await lyingThere(portal, subscriptionId)]).toEqual([[], []])
  })

  it('a service without documents', async () => {
    const other = `/subscriptions/${customer.with('utlagg').subscriptionId}/documents?name=a.pdf`
    expect((await owner.post(other, PDF)).body).toMatchObject({ status: 422, code: 'kind-not-offered', kind: 'document' })
  })

  it('a read-only version, which is read and saved from all the same', async () => {
    const { body } = await add(owner)
    await end(owner, customer.with('scanner'), 'deactivate-read-only')
    expect((await add(owner)).body.code).toBe('read-only')
    expect((await owner.delete(`${path}/records/${body.id}`)).body.code).toBe('read-only')
    expect(await listed()).toEqual([body])
    expect((await owner.get(`${path}/records/${body.id}/files/${body.file.id}`)).status).toBe(200)
    expect((await portal.as(AGENCY_ADMIN).get(`${path}/records?kind=document`)).status).toBe(404)
  })
})
