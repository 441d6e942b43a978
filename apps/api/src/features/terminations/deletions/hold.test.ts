import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { end } from '../../../testing/ending.ts'
import { accept, askedFor } from '../../../testing/starting.ts'
import { doom, type Doomed, recordsLeft } from '../../../testing/destruction.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN, OTHER_AGENCY_ADMIN, SUPPORT } from '../../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal({ graceDays: 30 })))
afterAll(() => portal.stop())
beforeEach(() => portal.travelTo('2026-11-10T09:00:00Z'))

/** The deletion is due on 10 December; this is its midnight in Stockholm. */
const DUE = '2026-12-09T23:00:00Z'
const holdPath = ({ terminationId }: Pick<Doomed, 'terminationId'>) => `/support/terminations/${terminationId}/hold`
const hold = (doomed: Pick<Doomed, 'terminationId'>, lastDay = '2027-01-15', reason = 'Begäran från Skatteverket') =>
  portal.as(SUPPORT).put(holdPath(doomed), { reason, lastDay })
const lift = (doomed: Doomed) => portal.as(SUPPORT).delete(holdPath(doomed))
const sweepAt = async (at: string, { subscriptionId }: Doomed) => {
  portal.travelTo(at)
  await portal.sweep()
  return recordsLeft(portal, subscriptionId)
}

describe('a legal hold on a deletion', () => {
  it('keeps everything through its last day, and lapses by itself', async () => {
    const doomed = await doom(portal)
    expect((await hold(doomed)).body).toMatchObject({ hold: { lastDay: '2027-01-15' }, abilities: ['hold-deletion', 'lift-hold'] })
    expect([await sweepAt(DUE, doomed), await sweepAt('2027-01-15T22:59:59Z', doomed), await sweepAt('2027-01-15T23:00:00Z', doomed)]).toEqual([
      3, 3, 0,
    ])
    expect((await portal.as(SUPPORT).get(doomed.path)).body).toMatchObject({ hold: null, abilities: [], deletion: { status: 'carried-out' } })
  })

  it('is told to both sides with its reason, in both logs, and to nobody else', async () => {
    const doomed = await doom(portal)
    await hold(doomed)
    for (const [email, company] of [
      [doomed.customer.admin, doomed.customer.id],
      [AGENCY_ADMIN, portal.agency.id],
    ] as const) {
      const { body } = await portal.as(email).get(doomed.path)
      expect(body.hold).toMatchObject({ reason: 'Begäran från Skatteverket', lastDay: '2027-01-15' })
      const { items } = (await portal.as(email).get(`/companies/${company}/events`)).body
      const own = items.filter(({ details }: { details: { terminationId?: string } }) => details.terminationId === doomed.terminationId)
      const held = { type: 'deletion-held', actor: { name: 'Sara Support', party: null }, details: { lastDay: '2027-01-15' } }
      expect(own.find(({ type }: { type: string }) => type === 'deletion-held')).toMatchObject(held)
    }
    expect((await portal.as(OTHER_AGENCY_ADMIN).get(doomed.path)).status).toBe(404)
  })

  it('can be replaced, and lifted once; then the deletion is carried out', async () => {
    const doomed = await doom(portal)
    await hold(doomed)
    expect((await hold(doomed, '2027-02-01', 'Förlängd')).body.hold).toMatchObject({ reason: 'Förlängd', lastDay: '2027-02-01' })
    expect(await sweepAt(DUE, doomed)).toBe(3)
    expect((await lift(doomed)).body).toMatchObject({ hold: null, abilities: ['hold-deletion'] })
    expect((await lift(doomed)).status).toBe(404)
    expect(await sweepAt(DUE, doomed)).toBe(0)
  })

  it('leaves the customer the time to stop the deletion, as long as it holds', async () => {
    const doomed = await doom(portal)
    await hold(doomed)
    portal.travelTo('2027-01-10T09:00:00Z')
    expect((await portal.as(doomed.customer.admin).delete(`${doomed.path}/deletion`)).body).toMatchObject({
      hold: null,
      deletion: { status: 'cancelled' },
    })
  })

  it('moves the day that everybody is shown, and the receipt stays as it was', async () => {
    const doomed = await doom(portal)
    const customer = portal.as(doomed.customer.admin)
    const { sha256, deletion } = (await customer.get(doomed.path)).body
    expect(deletion.on).toBe('2026-12-10')
    await hold(doomed)
    expect((await customer.get(doomed.path)).body).toMatchObject({ sha256, deletion: { on: '2027-01-16' } })
    const { items } = (await customer.get(`/companies/${doomed.customer.id}/subscriptions`)).body
    expect(items).toMatchObject([{ deletion: { on: '2027-01-16' } }])
  })

  it('keeps what there is also from a later deletion of the same service', async () => {
    const doomed = await doom(portal)
    const customer = portal.as(doomed.customer.admin)
    await hold(doomed, '2027-03-31')
    await customer.delete(`${doomed.path}/deletion`)
    const request = await askedFor(portal, doomed.customer, 'utlagg', 'the same agency')
    expect((await accept(portal, doomed.customer, request)).status).toBe(200)
    const { body } = await end(customer, request, 'delete', { confirmations: ['data-will-be-deleted'] })
    expect(body.deletion).toMatchObject({ status: 'scheduled' })
    expect(await sweepAt('2027-03-31T20:00:00Z', doomed)).toBe(3)
    expect(await sweepAt('2027-03-31T22:00:00Z', doomed)).toBe(0)
  })

  it('that has lapsed, or whose deletion is stopped, is not lifted: nothing is told that is not so', async () => {
    const [lapsed, stopped] = [await doom(portal), await doom(portal)]
    await hold(lapsed, '2026-11-20')
    await hold(stopped)
    await portal.as(stopped.customer.admin).delete(`${stopped.path}/deletion`)
    portal.travelTo('2026-11-21T09:00:00Z')
    expect([(await lift(lapsed)).status, (await lift(stopped)).status]).toEqual([404, 404])
  })

  it('and the deletion, at the same moment: either it is held and all is there, or it is refused and all is gone', async () => {
    const doomed = await doom(portal)
    portal.travelTo(DUE)
    const [{ status, body }] = await Promise.all([hold(doomed), portal.sweep()])
    const left = await recordsLeft(portal, doomed.subscriptionId)
    expect([
      ['held', 3],
      ['deletion-due', 0],
      ['no-deletion-scheduled', 0],
    ]).toContainEqual([status === 200 ? 'held' : body.code, left])
  })

  it('is refused where nothing is scheduled, once it has begun, and through a day that nobody can mean', async () => {
    const doomed = await doom(portal)
    expect(await hold(doomed, '2026-11-09')).toMatchObject({ status: 422, body: { code: 'day-out-of-range', field: 'lastDay' } })
    expect((await hold({ terminationId: '00000000-0000-7000-8000-000000000000' })).status).toBe(404)
    const begin = `INSERT INTO deletion_run (termination_id, counts, records, files, started_at) VALUES ($1, '[]', 0, 0, $2)`
    await portal.database.pool.query(begin, [doomed.terminationId, '2026-11-10T09:00:00Z'])
    expect(await hold(doomed)).toMatchObject({ status: 409, body: { code: 'deletion-due' } })
    const stopped = await doom(portal)
    await portal.as(stopped.customer.admin).delete(`${stopped.path}/deletion`)
    expect(await hold(stopped)).toMatchObject({ status: 409, body: { code: 'no-deletion-scheduled' } })
  })

  it('is kept by the database itself: a held deletion cannot begin', async () => {
    const doomed = await doom(portal)
    await hold(doomed)
    const begin = `INSERT INTO deletion_run (termination_id, counts, records, files, started_at) VALUES ($1, '[]', 0, 0, $2)`
    await expect(portal.database.pool.query(begin, [doomed.terminationId, '2027-01-15T22:00:00Z'])).rejects.toMatchObject({ code: 'MT009' })
  })
})
