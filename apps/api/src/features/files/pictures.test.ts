import { createHash } from 'node:crypto'
import { rm, stat, writeFile } from 'node:fs/promises'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addReport, ALLOWED, joined, lyingThere, sample, send } from '../../content/files/testing/uploads.ts'
import { createStorage } from '../../content/storage.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { until } from '../../testing/until.ts'
import { AGENCY_USER, type Customer } from '../../testing/world.ts'
import { unzipped } from '../exports/testing/unzip.ts'

/** 64 × 48, left half red, right half blue, to be turned a quarter clockwise; with EXIF of a phone and its place. */
const PHONE = sample('phone.heic')
/** 12 000 × 9 000 white pixels in 25 kB. */
const BOMB = sample('bomb.heic')
const SECRETS = { IFD0: { Make: 'Probe phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 19/1 0/1', GPSMapDatum: 'PLACE' } }
const RED = '#d02020'
const picture = async () => {
  const red = await sharp({ create: { width: 32, height: 48, channels: 3, background: RED } })
    .png()
    .toBuffer()
  const both = sharp({ create: { width: 64, height: 48, channels: 3, background: '#2040d0' } }).composite([{ input: red, left: 0, top: 0 }])
  return sharp(await both.png().toBuffer())
    .withExif(SECRETS)
    .withMetadata({ orientation: 6 })
}
const bytesOf = async (made: Sharp) => new Uint8Array(await made.toBuffer())
const JPEG = await bytesOf((await picture()).jpeg())
const PNG = await bytesOf((await picture()).png())

let portal: TestPortal
let customer: Customer
let subscriptionId: string
let path: string
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())
beforeEach(async () => {
  customer = await portal.customer({ services: ['utlagg'] })
  subscriptionId = customer.with('utlagg').subscriptionId
  path = `/subscriptions/${subscriptionId}/records/${await addReport(portal, subscriptionId)}/files`
})

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const shown = async (id: string) => {
  const answer = await fetch(`${portal.url}/api/v1${path}/${id}`, { headers: { cookie: await portal.cookieOf(AGENCY_USER) } })
  return { headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) }
}
/** Stands upright: red above, blue below. */
const expectUpright = async (bytes: Uint8Array) => {
  const { width, height } = await sharp(bytes).metadata()
  expect([width, height]).toEqual([48, 64])
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)]
  const [red = 0, , less = 255] = at(24, 10)
  const [little = 255, , blue = 0] = at(24, 54)
  expect(red - less).toBeGreaterThan(100)
  expect(blue - little).toBeGreaterThan(100)
}
const expectNothingBeside = (bytes: Uint8Array) => {
  for (const mark of ['Probe', 'PLACE', 'Exif', 'eXIf']) expect(Buffer.from(bytes).includes(mark)).toBe(false)
}

describe('a picture of a phone', () => {
  it.each([
    ['image/heic', 'IMG_1.HEIC', PHONE, 'image/jpeg', 'IMG_1.jpg'],
    ['image/jpeg', 'kvitto.jpeg', JPEG, 'image/jpeg', 'kvitto.jpeg'],
    ['image/png', 'kvitto.png', PNG, 'image/png', 'kvitto.png'],
  ])('of the type %s is shown upright, without place and camera', async (type, name, came, mediaType, shownName) => {
    const { status, body } = await send(portal, customer.admin, path, came, name)
    const original = { name: name.toLowerCase().replace('img', 'IMG'), mediaType: type, size: came.byteLength, sha256: hashOf(came) }
    expect([status, body]).toMatchObject([201, { name: shownName, mediaType, original }])
    const { bytes, headers } = await shown(body.id)
    expect([bytes.byteLength, hashOf(bytes)]).toEqual([body.size, body.sha256])
    expect(headers.get('content-type')).toBe(mediaType)
    expect(headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${shownName}`)
    expectNothingBeside(bytes)
    await expectUpright(bytes)
    expect((await portal.as(AGENCY_USER).get(path)).body.items).toEqual([body])
  })

  it('is in the complete export as it came', async () => {
    await send(portal, customer.admin, path, PHONE, 'IMG_1.HEIC')
    const owner = portal.as(customer.admin)
    const { body } = await owner.post(`/subscriptions/${subscriptionId}/exports`)
    const isReady = async () => {
      const { items } = (await owner.get(`/subscriptions/${subscriptionId}/exports`)).body
      return items[0].status === 'ready' || undefined
    }
    await until(isReady)
    const address = `${portal.url}/api/v1/subscriptions/${subscriptionId}/exports/${body.id}/file`
    const answer = await fetch(address, { headers: { cookie: await portal.cookieOf(customer.admin) } })
    const entries = await unzipped(new Uint8Array(await answer.arrayBuffer()))
    const [[, kept]] = [...entries].filter(([name]) => name.endsWith('/IMG_1.heic')) as [[string, Buffer]]
    expect(hashOf(kept)).toBe(hashOf(PHONE))
    expect([...entries.keys()].filter((name) => name.startsWith('bilagor/'))).toHaveLength(1)
  })

  it('is removed with its copy', async () => {
    const { body } = await send(portal, customer.admin, path, PHONE, 'IMG_1.HEIC')
    expect((await lyingThere(portal, subscriptionId)).toSorted()).toEqual([body.id, `${body.id}.shown`])
    expect((await portal.as(customer.admin).delete(`${path}/${body.id}`)).status).toBe(204)
    expect(await lyingThere(portal, subscriptionId)).toEqual([])
  })

  it('that came in before pictures were judged loses place and camera when it is read', async () => {
    const { body } = await send(portal, customer.admin, path, ALLOWED['image/jpeg'], 'gammal.jpg')
    expect(body.original).toBeNull()
    const storage = createStorage(portal.dataFolder)
    await writeFile(storage.fileOf(subscriptionId, body.id), JPEG)
    for (const _ of [1, 2]) {
      const { bytes } = await shown(body.id)
      expectNothingBeside(bytes)
      await expectUpright(bytes)
    }
    await rm(storage.shownOf(subscriptionId, body.id))
    await writeFile(storage.fileOf(subscriptionId, body.id), 'no picture')
    expect(new TextDecoder().decode((await shown(body.id)).bytes)).toBe('no picture')
  })
})

/** The answer to a picture of which nothing is left. */
const refusalOf = async (bytes: Uint8Array<ArrayBuffer>, name: string) => {
  const { status, body } = await send(portal, customer.admin, path, bytes, name)
  return [status, await lyingThere(portal, subscriptionId), body]
}
const TOO_LARGE = { code: 'picture-too-large', pixels: 108_000_000, limit: 50_000_000 }
const white = () => sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: '#fff' } })

describe('a bare picture', () => {
  it('is judged once: it is remembered that it needs no copy, until it is removed', async () => {
    const { body } = await send(portal, customer.admin, path, ALLOWED['image/jpeg'], 'kvitto.jpg')
    expect(await lyingThere(portal, subscriptionId)).toEqual([body.id])
    const first = await shown(body.id)
    const storage = createStorage(portal.dataFolder)
    const inodes = [storage.fileOf, storage.shownOf].map(async (pathOf) => (await stat(pathOf(subscriptionId, body.id))).ino)
    expect(new Set(await Promise.all(inodes)).size).toBe(1)
    expect([hashOf((await shown(body.id)).bytes), hashOf(first.bytes)]).toEqual([body.sha256, body.sha256])
    expect((await portal.as(customer.admin).delete(`${path}/${body.id}`)).status).toBe(204)
    expect(await lyingThere(portal, subscriptionId)).toEqual([])
  })

  it('that is read by many at once for the first time is shown to all', async () => {
    const { body } = await send(portal, customer.admin, path, ALLOWED['image/jpeg'], 'kvitto.jpg')
    const all = await Promise.all(Array.from({ length: 6 }, () => shown(body.id)))
    expect(new Set(all.map(({ bytes }) => hashOf(bytes)))).toEqual(new Set([body.sha256]))
  })
})

describe('more pictures at once than may wait', () => {
  it('are refused until later, without anything left of them', async () => {
    const { body } = await send(portal, customer.admin, path, ALLOWED['image/jpeg'], 'gammal.jpg')
    await writeFile(createStorage(portal.dataFolder).fileOf(subscriptionId, body.id), JPEG)
    const scanner = (await portal.customer({ services: ['scanner'] })) satisfies Customer
    const documents = `/subscriptions/${scanner.with('scanner').subscriptionId}/documents`
    const worker = portal.as(scanner.admin)
    const owner = portal.as(customer.admin)
    const asks = [
      () => send(portal, customer.admin, path, PHONE, 'IMG_1.HEIC'),
      () => send(portal, scanner.admin, documents, PHONE, 'IMG_1.HEIC'),
      () => owner.get(`${path}/${body.id}`),
    ]
    for (const ask of asks) {
      const answers = await Promise.all(Array.from({ length: 15 }, ask))
      const refused = answers.filter(({ status }) => status === 429)
      expect(refused.length).toBeGreaterThan(0)
      expect(refused[0]?.body).toMatchObject({ code: 'too-many-requests', retryAfter: 10 })
      expect(answers.filter(({ status }) => status < 300).length).toBe(15 - refused.length)
    }
    const { items } = (await owner.get(path)).body
    const lying = await lyingThere(portal, subscriptionId)
    expect(lying.filter((name) => !name.includes('.'))).toHaveLength(items.length)
    expect((await worker.get(`/subscriptions/${scanner.with('scanner').subscriptionId}/records?kind=document`)).body.items.length).toBeGreaterThan(0)
  })
})

describe('a picture that does harm', () => {
  it('a HEIC of 108 million pixels in 25 kB is refused before it is decoded', async () => {
    const detail = 'Den har 108 miljoner bildpunkter, högst 50 miljoner går att ta emot. Minska bilden och lägg till den igen.'
    expect(await refusalOf(BOMB, 'IMG_1.HEIC')).toMatchObject([422, [], { ...TOO_LARGE, detail }])
  })
  it('a PNG and a JPEG of so many are refused too, with and without EXIF', async () => {
    expect(await refusalOf(await bytesOf(white().png()), 'a.png')).toMatchObject([422, [], TOO_LARGE])
    expect(await refusalOf(await bytesOf(white().png().withExif(SECRETS)), 'a.png')).toMatchObject([422, [], TOO_LARGE])
    expect(await refusalOf(await bytesOf(white().jpeg()), 'a.jpg')).toMatchObject([422, [], TOO_LARGE])
  })
  it.each([
    ['a HEIC that breaks off', PHONE.slice(0, 900), 'IMG_1.HEIC'],
    ['a HEIC of other bytes', joined(PHONE.slice(0, 40), new Uint8Array(5000).fill(7)), 'IMG_1.HEIC'],
    ['a JPEG with nothing but EXIF', JPEG.slice(0, 200), 'a.jpg'],
    ['a PNG of other bytes', joined(PNG.slice(0, 60), new Uint8Array(5000).fill(7)), 'a.png'],
  ])('%s cannot be read', async (_, bytes, name) => expect(await refusalOf(bytes, name)).toMatchObject([422, [], { code: 'picture-unreadable' }]))
})
