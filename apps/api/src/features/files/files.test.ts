import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_USER, type Customer } from '../../testing/world.ts'
import { addReport, ALLOWED, lyingThere, NAMES, REFUSED, send } from '../../content/files/testing/uploads.ts'
import { announce, sendEndlessly, sendHalf } from '../../content/files/testing/raw-upload.ts'

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

const PNG = ALLOWED['image/png']
/** A PDF is judged by its beginning. */
const PDF = ALLOWED['application/pdf']
const names = async () => (await portal.as(customer.admin).get(path)).body.items.map(({ name }: { name: string }) => name)
const rows = async () => (await portal.database.pool.query('SELECT id FROM workspace_file WHERE subscription_id = $1', [subscriptionId])).rows.length
const expectNothingLeft = async () => expect([await rows(), await lyingThere(portal, subscriptionId)]).toEqual([0, []])

describe('a receipt', () => {
  it.each(Object.entries(ALLOWED))('comes in as %s, by its content, and out as it was', async (mediaType, bytes) => {
    const added = await send(portal, customer.admin, path, bytes, 'kvitto')
    expect(added.status).toBe(201)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(added.body).toMatchObject({ mediaType, size: bytes.byteLength, sha256 })
    const answer = await fetch(`${portal.url}/api/v1${path}/${added.body.id}`, { headers: { cookie: await portal.cookieOf(AGENCY_USER) } })
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
    expect(answer.headers.get('content-type')).toBe(mediaType)
  })

  it('is saved and never run by a browser', async () => {
    const { body } = await send(portal, customer.admin, path, PNG, 'kvitto på lunch.png')
    const { headers } = await portal.as(customer.admin).get(`${path}/${body.id}`)
    expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''kvitto%20p%C3%A5%20lunch.png")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('of 10 MB goes out as it came, also after somebody else broke off halfway', async () => {
    const large = new Uint8Array(10 * 1024 * 1024).map((_, at) => at % 251)
    large.set(PDF)
    const { body } = await send(portal, customer.admin, path, large)
    const address = `${portal.url}/api/v1${path}/${body.id}`
    const headers = { cookie: await portal.cookieOf(customer.admin) }
    const leaving = new AbortController()
    const half = await fetch(address, { headers, signal: leaving.signal })
    await half.body!.getReader().read()
    leaving.abort()
    const whole = await fetch(address, { headers })
    expect(whole.headers.get('content-length')).toBe(String(large.byteLength))
    const came = createHash('sha256')
      .update(new Uint8Array(await whole.arrayBuffer()))
      .digest('hex')
    expect(came).toBe(body.sha256)
  })

  it('is removed with its bytes', async () => {
    const { body } = await send(portal, customer.admin, path, PNG)
    expect(await lyingThere(portal, subscriptionId)).toEqual([body.id])
    expect((await portal.as(customer.admin).delete(`${path}/${body.id}`)).status).toBe(204)
    await expectNothingLeft()
    expect((await portal.as(customer.admin).get(`${path}/${body.id}`)).status).toBe(404)
  })

  it('is found only under its own record', async () => {
    const { body } = await send(portal, customer.admin, path, PNG)
    const other = `/subscriptions/${subscriptionId}/records/${await addReport(portal, subscriptionId)}/files`
    expect((await portal.as(customer.admin).get(`${other}/${body.id}`)).status).toBe(404)
    expect((await portal.as(customer.admin).delete(`${other}/${body.id}`)).status).toBe(404)
    expect(await names()).toEqual(['kvitto.png'])
  })
})

describe('bad input', () => {
  it.each(REFUSED)('%s (%s) is refused by its content, and nothing is left', async (_, name, bytes) => {
    const reply = await send(portal, customer.admin, path, bytes, name)
    expect(reply).toMatchObject({
      status: 422,
      body: { code: 'file-not-allowed', allowed: ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'] },
    })
    await expectNothingLeft()
  })

  it.each(NAMES)('a file named %j is kept as %j', async (given, kept) => {
    const { body, status } = await send(portal, customer.admin, path, PNG, given)
    expect([status, body.name]).toEqual([201, kept])
    const { headers } = await portal.as(customer.admin).get(`${path}/${body.id}`)
    expect(headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent(kept)}`)
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('a file of 10 MB and a byte is refused, one of 10 MB is not', async () => {
    const largest = new Uint8Array(10 * 1024 * 1024)
    largest.set(PDF)
    expect((await send(portal, customer.admin, path, largest)).status).toBe(201)
    const larger = new Uint8Array(largest.byteLength + 1)
    larger.set(PDF)
    const reply = await send(portal, customer.admin, path, larger)
    expect(reply).toMatchObject({ status: 413, body: { code: 'payload-too-large', limit: largest.byteLength } })
    expect(await lyingThere(portal, subscriptionId)).toHaveLength(1)
  })

  it('a file of 200 MB is cut off early, also when it does not say how long it is', async () => {
    const { status, taken } = await sendEndlessly(portal, customer.admin, `${path}?name=a.png`, 200 * 1024 * 1024)
    expect(status).toBe(413)
    expect(taken).toBeLessThan(60 * 1024 * 1024)
    await expectNothingLeft()
  })

  it('a file that says it is 200 MB is refused before its first byte', async () => {
    expect(await announce(portal, customer.admin, `${path}?name=a.png`, 200 * 1024 * 1024)).toBe(413)
    await expectNothingLeft()
  })

  it('an upload that breaks off leaves nothing', async () => {
    const hangUp = await sendHalf(portal, customer.admin, `${path}?name=a.png`, PNG)
    await expect.poll(() => lyingThere(portal, subscriptionId)).toHaveLength(1)
    hangUp()
    await expect.poll(() => lyingThere(portal, subscriptionId)).toEqual([])
    await expectNothingLeft()
  })

  it.each([
    ['no name', ''],
    ['an empty name', '?name='],
    ['a name of 1001 letters', `?name=${'a'.repeat(1001)}`],
    ['more than a name', '?name=a.png&path=b'],
  ])('%s is 400, and nothing is read', async (_, query) => {
    expect((await portal.as(customer.admin).post(`${path}${query}`, PNG)).body.code).toBe('invalid-request')
    await expectNothingLeft()
  })

  it('the twenty-first file is refused, also when all come at once', async () => {
    const replies = await Promise.all(Array.from({ length: 24 }, (_, at) => send(portal, customer.admin, path, PNG, `${at}.png`)))
    const refused = replies.filter(({ status }) => status !== 201)
    expect(refused).toHaveLength(4)
    for (const reply of refused) expect(reply).toMatchObject({ status: 409, body: { code: 'too-many-files', limit: 20 } })
    expect([await rows(), (await lyingThere(portal, subscriptionId)).length]).toEqual([20, 20])
  })
})

describe('who, when and what', () => {
  it('a report that is submitted or sent keeps its receipts', async () => {
    for (const state of ['submitted', 'sent']) {
      const resting = `/subscriptions/${subscriptionId}/records/${await addReport(portal, subscriptionId, { state })}/files`
      expect(await send(portal, customer.admin, resting, PNG)).toMatchObject({ status: 409, body: { code: 'expense-report-not-draft', state } })
    }
    await expectNothingLeft()
    const { body } = await send(portal, customer.admin, path, PNG)
    const submitted = `UPDATE workspace_record SET content = content || '{"state":"submitted"}' WHERE subscription_id = $1`
    await portal.database.pool.query(submitted, [subscriptionId])
    expect(await portal.as(customer.admin).delete(`${path}/${body.id}`)).toMatchObject({ status: 409, body: { code: 'expense-report-not-draft' } })
  })

  it('a user adds to their own reports only, and takes away from no other', async () => {
    const person = { email: `per@${subscriptionId}.example`, name: 'Pär Öhman', role: 'user', licences: ['utlagg'] } as const
    const { membershipId } = await portal.member(customer, person)
    expect(await send(portal, person.email, path, PNG)).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    const { body } = await send(portal, customer.admin, path, PNG)
    expect(await portal.as(person.email).delete(`${path}/${body.id}`)).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    const own = `/subscriptions/${subscriptionId}/records/${await addReport(portal, subscriptionId, { membershipId })}/files`
    expect((await send(portal, person.email, own, PNG)).status).toBe(201)
  })

  it('a read-only workspace takes none, by the API and by the database', async () => {
    const added = await send(portal, customer.admin, path, PNG)
    await portal.database.pool.query(`UPDATE collaboration SET status = 'ended', ended_at = now() WHERE subscription_id = $1`, [subscriptionId])
    await portal.database.pool.query(`UPDATE subscription SET state = 'read-only' WHERE id = $1`, [subscriptionId])
    expect(await send(portal, customer.admin, path, PNG)).toMatchObject({ status: 403, body: { code: 'read-only' } })
    expect((await portal.as(customer.admin).delete(`${path}/${added.body.id}`)).status).toBe(403)
    expect((await portal.as(customer.admin).get(`${path}/${added.body.id}`)).status).toBe(200)
    await expect(portal.database.pool.query('DELETE FROM workspace_file WHERE id = $1', [added.body.id])).rejects.toMatchObject({ code: 'MT001' })
  })
})
