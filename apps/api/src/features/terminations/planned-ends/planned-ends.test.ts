import { randomUUID } from 'node:crypto'
import { addRecords } from '@portal/database/world'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { end, levelOf, preview } from '../../../testing/ending.ts'
import { plan, plannedEndIn } from '../../../testing/planning.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_USER, type Customer, OTHER_AGENCY_ADMIN, SUPPORT } from '../../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.travelTo('2026-11-10T09:00:00Z'))

const agency = () => portal.as(AGENCY_ADMIN)
const inScanner = async () => {
  const customer = await portal.customer({ services: ['scanner'] })
  return { customer, work: customer.with('scanner'), owner: portal.as(customer.admin) }
}
const planned = async (by: 'agency' | 'customer' = 'agency') => {
  const { customer, work, owner } = await inScanner()
  const { body } = await plan(by === 'agency' ? agency() : owner, work, '2026-12-31')
  return { customer, work, owner, path: `/planned-ends/${body.id}` }
}
const eventsOf = async (customer: Customer): Promise<readonly { readonly type: string; readonly details: object }[]> =>
  (await portal.as(customer.admin).get(`/companies/${customer.id}/events`)).body.items

describe('planning an end (G14)', () => {
  it('answers the plan, shows it to both sides, and changes nobody’s access', async () => {
    const { customer, work, owner } = await inScanner()
    const answer = await plan(agency(), work, '2026-12-31', 'continue-standalone', { reason: 'Byter byrå' })
    expect(answer).toMatchObject({
      status: 201,
      body: {
        status: 'planned',
        lastDay: '2026-12-31',
        outcome: 'continue-standalone',
        by: 'agency',
        reason: 'Byter byrå',
        collaborationId: work.id,
      },
    })
    expect(answer.body).not.toHaveProperty('receiptNumber')
    const { id } = answer.body
    const shown = { id, terminationId: id, lastDay: '2026-12-31', outcome: 'continue-standalone', by: 'agency', inTheWay: [] }
    expect(await plannedEndIn(agency(), work)).toEqual({ ...shown, abilities: ['move', 'call-off'] })
    expect(await plannedEndIn(owner, work)).toEqual({ ...shown, abilities: [] })
    const [listed] = (await owner.get(`/companies/${customer.id}/collaborations`)).body.items
    const [service] = (await owner.get(`/companies/${customer.id}/subscriptions`)).body.items
    expect([listed.plannedEnd, service.plannedEnd]).toEqual([
      { ...shown, abilities: [] },
      { ...shown, abilities: [] },
    ])
    expect(await levelOf(agency(), work)).toBe('write')
    expect(await eventsOf(customer)).toMatchObject([{ type: 'end-planned', details: { plannedEndId: id, lastDay: '2026-12-31' } }])
    expect((await portal.letter(customer.admin)).subject).toBe('Samarbetet i Scanner avslutas efter 31 december 2026')
  })

  it.each([
    ['2026-11-09', 422, 'day-out-of-range'],
    ['2028-11-11', 422, 'day-out-of-range'],
    ['2027-02-29', 400, 'invalid-request'],
    ['2026-13-01', 400, 'invalid-request'],
    ['31 december', 400, 'invalid-request'],
  ])('refuses %s with %i', async (lastDay, status, code) => {
    const { work } = await inScanner()
    const refused = await plan(agency(), work, lastDay)
    expect(refused).toMatchObject({ status, body: { code } })
    expect(JSON.stringify(refused.body.problems)).toContain('lastDay')
    expect(await plannedEndIn(agency(), work)).toBeNull()
    const seen = await agency().get(`/collaborations/${work.id}/termination-preview?lastDay=${encodeURIComponent(lastDay)}`)
    expect(seen).toMatchObject({ status, body: { code } })
    const together = await agency().post('/terminations/preview', { ends: [{ collaborationId: work.id }], lastDay })
    expect(together).toMatchObject({ status, body: { code } })
  })

  it.each(['2026-11-10', '2027-03-28', '2028-02-29', '2028-11-10'])('takes %s', async (lastDay) => {
    const { work } = await inScanner()
    expect(await plan(agency(), work, lastDay)).toMatchObject({ status: 201, body: { lastDay } })
  })

  it('judges the rules of an end at once, with every reason', async () => {
    const customer = await portal.customer({ services: ['scanner', 'utlagg'], mainContact: false })
    const ends = [
      { collaborationId: customer.with('scanner').id, outcome: 'close', confirmations: [] },
      { collaborationId: customer.with('utlagg').id, outcome: 'delete', confirmations: [] },
    ]
    const refused = await agency().post('/terminations', { ends, lastDay: '2026-11-01' }, { 'idempotency-key': randomUUID() })
    expect(refused.status).toBe(409)
    expect(refused.body.problems.map(({ code }: { code: string }) => code)).toEqual([
      'main-contact-missing',
      'outcome-not-offered',
      'confirmation-missing',
      'day-out-of-range',
    ])
  })

  it('previews the day: which dates move, and with a version that the plan is made by', async () => {
    const customer = await portal.customer({ services: ['utlagg', 'eekonomi-smart'] })
    const content = { from: '2026-05-01', to: '2027-04-30', opening: [], declared: null, sie: { objectOpening: [], periodBudgets: [], file: null } }
    await addRecords(portal.database.pool, customer.with('eekonomi-smart').subscriptionId, [{ kind: 'fiscal-year', key: '2026-05-01', content }])
    const work = customer.with('utlagg')
    const now = await preview(agency(), work)
    expect(now).toMatchObject({
      planned: null,
      lastDays: { from: '2026-11-10', to: '2028-11-10', month: '2026-11-30', fiscalYear: '2027-04-30' },
    })
    const then = (await agency().get(`/collaborations/${work.id}/termination-preview?lastDay=2026-12-31`)).body
    const moved = [{ collaborationId: work.id, outcome: 'delete', what: 'deletion', from: '2026-12-10', to: '2027-01-31' }]
    expect(then.planned).toEqual({ lastDay: '2026-12-31', endsOn: '2027-01-01', moved })
    expect(then.outcomes).toContainEqual(expect.objectContaining({ outcome: 'delete', deletion: { on: '2027-01-31' } }))
    const outdated = await plan(agency(), work, '2026-12-31', 'delete', { confirmations: ['data-will-be-deleted'], version: 'another' })
    expect(outdated).toMatchObject({ status: 409, body: { code: 'preview-outdated', preview: then } })
    const confirmations = ['data-will-be-deleted']
    // The preview of an end at once showed another day of the destruction.
    const ofToday = await plan(agency(), work, '2026-12-31', 'delete', { confirmations, version: now.version })
    expect(ofToday).toMatchObject({ status: 409, body: { code: 'preview-outdated' } })
    expect((await plan(agency(), work, '2026-12-31', 'delete', { confirmations, version: then.version })).status).toBe(201)
  })

  it('is planned once for the same request, sent twice (G11)', async () => {
    const { customer, work } = await inScanner()
    const body = { outcome: 'continue-standalone', confirmations: [], lastDay: '2026-12-31' }
    const key = { 'idempotency-key': randomUUID() }
    const [first, second] = await Promise.all([1, 2].map(() => agency().post(`/collaborations/${work.id}/termination`, body, key)))
    expect([first?.status, second?.status, second?.body]).toEqual([201, 201, first?.body])
    expect((await eventsOf(customer)).filter(({ type }) => type === 'end-planned')).toHaveLength(1)
  })

  it('plans several services together, with one mail', async () => {
    const customer = await portal.customer({ services: ['scanner', 'utlagg'] })
    const confirmations = ['utlagg-reports-sent', 'utlagg-expenses-submitted']
    const ends = [
      { collaborationId: customer.with('scanner').id, outcome: 'continue-standalone', confirmations: [] },
      { collaborationId: customer.with('utlagg').id, outcome: 'continue-standalone', confirmations },
    ]
    const answer = await agency().post('/terminations', { ends, lastDay: '2026-12-31' }, { 'idempotency-key': randomUUID() })
    expect(answer).toMatchObject({ status: 201, body: { items: [{ status: 'planned' }, { status: 'planned' }] } })
    expect((await portal.letter(customer.admin)).subject).toBe('Samarbetet i Scanner och Utlägg avslutas efter 31 december 2026')
  })

  it('is not told to another agency, which reads the customer’s other services (G21)', async () => {
    const customer = await portal.customer({ services: ['scanner'] })
    await plan(agency(), customer.with('scanner'), '2026-12-31')
    expect((await portal.as(OTHER_AGENCY_ADMIN).get(`/collaborations/${customer.with('scanner').id}`)).status).toBe(404)
    expect(JSON.stringify((await portal.as(OTHER_AGENCY_ADMIN).get(`/companies/${customer.id}/subscriptions`)).body)).not.toContain('2026-12-31')
  })
})

describe('changing a planned end (G14)', () => {
  it('moves it, tells both sides, and calls it off', async () => {
    const { customer, work, owner, path } = await planned()
    expect(await agency().patch(path, { lastDay: '2027-01-31' })).toMatchObject({ status: 200, body: { status: 'planned', lastDay: '2027-01-31' } })
    // The same again, as a double click sends it, changes nothing and tells nobody.
    expect(await agency().patch(path, { lastDay: '2027-01-31' })).toMatchObject({ status: 200, body: { lastDay: '2027-01-31' } })
    expect(await plannedEndIn(owner, work)).toMatchObject({ lastDay: '2027-01-31' })
    expect(await agency().delete(path)).toMatchObject({ status: 200, body: { status: 'called-off', abilities: [] } })
    expect(await plannedEndIn(owner, work)).toBeNull()
    expect((await eventsOf(customer)).map(({ type }) => type)).toEqual(['planned-end-called-off', 'planned-end-moved', 'end-planned'])
    await portal.letter(customer.admin, 3)
    expect((await portal.letters(customer.admin)).map(({ subject }) => subject).toSorted()).toEqual([
      'Det planerade avslutet i Scanner är inställt',
      'Ny sista dag för samarbetet i Scanner: 31 januari 2027',
      'Samarbetet i Scanner avslutas efter 31 december 2026',
    ])
    expect(await agency().delete(path)).toMatchObject({ status: 409, body: { code: 'planned-end-due', state: 'called-off' } })
  })

  it('is for administrators of the side that planned it: 403 for the other, whatever it sends', async () => {
    for (const by of ['agency', 'customer'] as const) {
      const { customer, path } = await planned(by)
      const others = by === 'agency' ? [customer.admin, AGENCY_USER, SUPPORT] : [AGENCY_ADMIN, AGENCY_USER, SUPPORT]
      for (const email of others) {
        expect((await portal.as(email).delete(path)).status).toBe(403)
        expect((await portal.as(email).patch(path, { madeUp: 1 })).status).toBe(403)
      }
      expect((await portal.as(OTHER_AGENCY_ADMIN).delete(path)).status).toBe(404)
    }
  })

  it('can be called off at 23:59:59.999 on the last day, and not at 00:00', async () => {
    const { work, path } = await planned()
    const other = await planned()
    portal.travelTo('2026-12-31T22:59:59.999Z')
    expect((await agency().delete(path)).status).toBe(200)
    portal.travelTo('2026-12-31T23:00:00.000Z')
    expect(await plannedEndIn(agency(), other.work)).toMatchObject({ abilities: [] })
    for (const refused of [await agency().delete(other.path), await agency().patch(other.path, { lastDay: '2027-03-01' })])
      expect(refused).toMatchObject({ status: 409, body: { code: 'planned-end-due', lastDay: '2026-12-31', state: 'planned' } })
    await portal.sweep()
    expect(await levelOf(agency(), work)).toBe('write')
    expect(await agency().delete(other.path)).toMatchObject({ status: 409, body: { code: 'planned-end-due', state: 'carried-out' } })
  })

  it('refuses to move it to a day that cannot be planned', async () => {
    const { path } = await planned()
    expect(await agency().patch(path, { lastDay: '2026-11-09' })).toMatchObject({ status: 422, body: { code: 'day-out-of-range', field: 'lastDay' } })
    expect(await agency().patch(path, { lastDay: '2027-02-29' })).toMatchObject({ status: 400 })
  })
})

describe('two sides, or two ends (G1, G14)', () => {
  it('the other side may plan an earlier end, and never a later one', async () => {
    const { work, owner } = await inScanner()
    const { body: later } = await plan(agency(), work, '2026-12-31')
    for (const lastDay of ['2026-12-31', '2027-01-31'])
      expect(await plan(owner, work, lastDay)).toMatchObject({
        status: 409,
        body: { code: 'end-already-planned', lastDay: '2026-12-31', by: 'agency' },
      })
    const { body: earlier } = await plan(owner, work, '2026-12-15')
    expect(await plannedEndIn(agency(), work)).toMatchObject({ id: earlier.id, by: 'customer', lastDay: '2026-12-15', abilities: [] })
    // Nobody is held: the customer cannot move its end beyond the agency’s.
    expect(await owner.patch(`/planned-ends/${earlier.id}`, { lastDay: '2027-01-31' })).toMatchObject({
      status: 409,
      body: { code: 'end-already-planned' },
    })
    expect((await owner.delete(`/planned-ends/${earlier.id}`)).status).toBe(200)
    expect(await plannedEndIn(agency(), work)).toMatchObject({ id: later.id, lastDay: '2026-12-31' })
  })

  it('both plan different days at once: the earlier one comes next, and never two', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { work, owner } = await inScanner()
      const answers = await Promise.all([plan(agency(), work, '2026-12-31'), plan(owner, work, '2026-12-15')])
      expect(answers[1].status).toBe(201)
      expect([201, 409]).toContain(answers[0].status)
      expect(await plannedEndIn(owner, work)).toMatchObject({ lastDay: '2026-12-15', by: 'customer' })
    }
  })

  it('an end at once supersedes what both have planned', async () => {
    const { work, owner } = await inScanner()
    const { body: later } = await plan(agency(), work, '2026-12-31')
    const { body: earlier } = await plan(owner, work, '2026-12-15')
    expect(await end(agency(), work, 'deactivate-read-only')).toMatchObject({ status: 201, body: { planned: null } })
    expect(await plannedEndIn(owner, work)).toBeNull()
    expect(await owner.delete(`/planned-ends/${earlier.id}`)).toMatchObject({ status: 409, body: { state: 'superseded' } })
    expect(await agency().delete(`/planned-ends/${later.id}`)).toMatchObject({ status: 409, body: { state: 'superseded' } })
    portal.travelTo('2027-01-01T09:00:00Z')
    await portal.sweep()
    expect(await levelOf(owner, work)).toBe('read')
  })
})
