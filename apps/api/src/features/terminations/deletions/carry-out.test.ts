import { createHash } from 'node:crypto'
import { textOf } from '@portal/pdf/testing'
import { LANGUAGES, texts } from '@portal/texts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { canonical } from '../../../platform/idempotency.ts'
import { certificateOf, doom, recordsLeft, sentReports } from '../../../testing/destruction.ts'
import { startPortalOn, startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN, type Customer } from '../../../testing/world.ts'
import { download } from '../../bookkeeping/testing/files.ts'
import { carryOutDeletions } from './carry-out.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal({ graceDays: 30 })))
afterAll(() => portal.stop())
beforeEach(() => portal.travelTo('2026-11-10T09:00:00Z'))

const DUE = '2026-12-09T23:00:00Z'
const stateOf = async (customer: Customer, subscriptionId: string) =>
  (await portal.as(customer.admin).get(`/companies/${customer.id}/subscriptions`)).body.items.find(({ id }: { id: string }) => id === subscriptionId)

describe('a destruction', () => {
  it.each([
    ['2026-11-10', '2026-12-10', DUE],
    ['2026-02-27', '2026-03-29', '2026-03-28T23:00:00Z'],
    ['2026-02-28', '2026-03-30', '2026-03-29T22:00:00Z'],
    ['2026-09-25', '2026-10-25', '2026-10-24T22:00:00Z'],
    ['2026-09-26', '2026-10-26', '2026-10-25T23:00:00Z'],
    ['2027-01-29', '2027-02-28', '2027-02-27T23:00:00Z'],
    ['2027-01-30', '2027-03-01', '2027-02-28T23:00:00Z'],
  ])('decided on %s is carried out from midnight in Stockholm on %s, not a second before (G10)', async (decided, on, midnight) => {
    portal.travelTo(`${decided}T12:00:00Z`)
    const { customer, subscriptionId, path } = await doom(portal)
    portal.travelTo(new Date(Date.parse(midnight) - 1000).toISOString())
    await portal.sweep()
    expect([await recordsLeft(portal, subscriptionId), (await stateOf(customer, subscriptionId)).state]).toEqual([3, 'deleting'])
    portal.travelTo(midnight)
    await portal.sweep()
    expect(await recordsLeft(portal, subscriptionId)).toBe(0)
    expect(await stateOf(customer, subscriptionId)).toMatchObject({ state: 'deleted', access: 'none', deletion: null })
    expect((await portal.as(customer.admin).get(path)).body.deletion).toEqual({ on, status: 'carried-out', progress: null })
  })

  it('that the portal slept through is carried out when it wakes, once', async () => {
    const doomed = await doom(portal)
    portal.travelTo('2027-01-20T10:00:00Z')
    await portal.sweep()
    const certificate = await certificateOf(portal, doomed)
    expect(certificate).toMatchObject({ dueOn: '2026-12-10', carriedOutAt: '2027-01-20T10:00:00.000Z' })
    portal.travelTo('2027-01-21T10:00:00Z')
    await portal.sweep()
    expect(await certificateOf(portal, doomed)).toEqual(certificate)
  })

  it('of an empty workspace is carried out too', async () => {
    const doomed = await doom(portal, [])
    portal.travelTo(DUE)
    await portal.sweep()
    expect(await certificateOf(portal, doomed)).toMatchObject({ counts: [], years: [], files: 0 })
  })

  it('that was called off is not carried out', async () => {
    const { customer, subscriptionId, path } = await doom(portal)
    expect((await portal.as(customer.admin).delete(`${path}/deletion`)).status).toBe(200)
    portal.travelTo(DUE)
    await portal.sweep()
    expect(await recordsLeft(portal, subscriptionId)).toBe(3)
  })

  it('by two processes at once is one', async () => {
    const other = await startPortalOn(portal.databaseUrl)
    const doomed = await doom(portal, sentReports(200))
    portal.travelTo(DUE)
    other.travelTo(DUE)
    await Promise.all([carryOutDeletions(portal.context, 7), carryOutDeletions({ ...other.context, storage: portal.context.storage }, 7)])
    expect(await certificateOf(portal, doomed)).toMatchObject({ counts: [{ kind: 'expense-report', count: 200 }] })
    const told = `SELECT count(*)::int AS count FROM event WHERE company_id = $1 AND type = 'deletion-carried-out'`
    expect((await portal.database.pool.query(told, [doomed.customer.id])).rows).toEqual([{ count: 1 }])
    await other.stop()
  })
})

describe('its certificate', () => {
  it('says what was there, until when the law wanted it kept, who decided and when it was done, under a hash', async () => {
    const doomed = await doom(portal)
    const { customer, path, terminationId } = doomed
    expect((await portal.as(customer.admin).get(`${path}/certificate`)).status).toBe(404)
    portal.travelTo(DUE)
    await portal.sweep()
    const certificate = await certificateOf(portal, doomed)
    expect(certificate).toMatchObject({
      terminationId,
      decidedBy: 'customer',
      dueOn: '2026-12-10',
      counts: [{ kind: 'expense-report', count: 3 }],
      years: [{ from: '2026-01-01', to: '2026-12-31', count: 3, until: '2033-12-31' }],
      files: 1,
      manifestSha256: null,
    })
    const { sha256, sealed, service, customer: whose, agency, ...content } = certificate
    expect(sealed).toBe(true)
    const hashed = canonical({ ...content, service: service.code, customerNumber: whose.customerNumber, agencyNumber: agency.customerNumber })
    expect(sha256).toBe(createHash('sha256').update(hashed).digest('hex'))
    expect((await portal.as(AGENCY_ADMIN).get(`${path}/certificate`)).body).toEqual(certificate)
  })

  it('proves itself to anybody who has its receipt’s number and its hash', async () => {
    const doomed = await doom(portal)
    portal.travelTo(DUE)
    await portal.sweep()
    const { receiptNumber, sha256 } = await certificateOf(portal, doomed)
    const verify = async (hash: string) => (await portal.anonymous.get(`/receipts/${receiptNumber}/verify?hash=${hash}`)).body
    expect(await verify(sha256)).toEqual({ genuine: true })
    expect(await verify((await portal.as(doomed.customer.admin).get(doomed.path)).body.sha256)).toEqual({ genuine: true })
    expect(await verify('0'.repeat(64))).toEqual({ genuine: false })
  })

  it.each(LANGUAGES)('says what may lie on the disk until it is written over: %s', async (language) => {
    const { customer, path } = await doom(portal)
    portal.travelTo(DUE)
    await portal.sweep()
    const read = textOf((await download(portal, customer.admin, `${path}/certificate/pdf`, language)).bytes).replaceAll(/\s+/g, ' ')
    const { remains, remainsWhat, remainsIn } = texts(language).deletions
    for (const each of [remains, remainsWhat, ...remainsIn]) expect(read).toContain(each)
    expect(remainsIn).toHaveLength(4)
  })

  it('is a PDF too, stands in the event log, and is mailed to who could have called it off', async () => {
    const { customer, path, terminationId } = await doom(portal)
    portal.travelTo(DUE)
    await portal.sweep()
    const { headers, bytes } = await download(portal, customer.admin, `${path}/certificate/pdf`)
    const { receiptNumber, sha256 } = (await portal.as(customer.admin).get(`${path}/certificate`)).body
    const read = textOf(bytes)
    expect(headers.get('content-type')).toBe('application/pdf')
    for (const each of ['Raderingsintyg', receiptNumber, customer.customerNumber, 'Utläggsrapporter\n3', 'Filer\n1', 'Sida 1 av'])
      expect(read).toContain(each)
    expect(read.replaceAll('\n', '')).toContain(sha256)
    const { items } = (await portal.as(customer.admin).get(`/companies/${customer.id}/events`)).body
    expect(items[0]).toMatchObject({ type: 'deletion-carried-out', actor: null, details: { service: 'utlagg', terminationId } })
    await portal.letter(customer.admin, 2)
    const told = async (address: string) =>
      (await portal.letters(address)).filter(({ text }) => text.includes(`/handelser/intyg/${terminationId}`)).length
    expect([await told(customer.admin), await told(AGENCY_ADMIN)]).toEqual([1, 0])
  })
})
