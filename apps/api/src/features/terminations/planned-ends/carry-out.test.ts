import { randomUUID } from 'node:crypto'
import { addRecords, expenseReport } from '@portal/database/world'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { levelOf } from '../../../testing/ending.ts'
import { plan, plannedEndIn } from '../../../testing/planning.ts'
import { startPortalOn, startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN, type Customer } from '../../../testing/world.ts'
import { carryOutPlannedEnds } from './carry-out.ts'
import { remindOfPlannedEnds } from './remind.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.travelTo('2026-11-10T09:00:00Z'))

const agency = () => portal.as(AGENCY_ADMIN)
const carryOutAt = async (instant: string) => {
  portal.travelTo(instant)
  await carryOutPlannedEnds(portal.context)
}
const planned = async (lastDay: string) => {
  const customer = await portal.customer({ services: ['scanner'] })
  const work = customer.with('scanner')
  const { body } = await plan(agency(), work, lastDay, 'deactivate-read-only', { reason: 'Byter byrå' })
  return { customer, work, id: body.id, owner: portal.as(customer.admin) }
}
const eventsOf = async (customer: Customer): Promise<readonly { readonly type: string; readonly details: { readonly terminationId?: string } }[]> =>
  (await portal.as(customer.admin).get(`/companies/${customer.id}/events`)).body.items
const typesOf = async (customer: Customer) => (await eventsOf(customer)).map(({ type }) => type)
const setMainContact = (customer: Customer, yes: boolean) =>
  portal.database.pool.query(`UPDATE membership SET is_main_contact = $2 WHERE company_id = $1 AND role = 'administrator'`, [customer.id, yes])
const subjectsTo = async (customer: Customer, count: number) => {
  await portal.letter(customer.admin, count)
  return (await portal.letters(customer.admin)).map(({ subject }) => subject)
}

describe('carrying out a planned end (G14)', () => {
  it('works through the last day, and ends from 00:00 in Stockholm; the receipt says who planned it and when', async () => {
    const { customer, work, id, owner } = await planned('2026-12-31')
    await carryOutAt('2026-12-31T22:59:59.999Z')
    expect(await levelOf(agency(), work)).toBe('write')
    await carryOutAt('2026-12-31T23:00:00.000Z')
    expect([await levelOf(agency(), work), await levelOf(owner, work)]).toEqual(['none', 'read'])
    expect((await owner.get(`/terminations/${id}`)).body).toMatchObject({
      id,
      endedBy: 'agency',
      reason: 'Byter byrå',
      effectiveAt: '2026-12-31T23:00:00.000Z',
      planned: { at: '2026-11-10T09:00:00.000Z', lastDay: '2026-12-31' },
    })
    expect(await plannedEndIn(owner, work)).toBeNull()
    expect((await eventsOf(customer))[0]).toMatchObject({ type: 'collaboration-ended', details: { terminationId: id, planned: true } })
    expect(await subjectsTo(customer, 2)).toContain('Samarbetet i Scanner är avslutat')
    const { body } = await owner.get(`/terminations/${id}`)
    expect((await portal.anonymous.get(`/receipts/${body.receiptNumber}/verify?hash=${body.sha256}`)).body).toEqual({ genuine: true })
  })

  it('loses nothing when every process was down at midnight, and for weeks', async () => {
    const { work, id, owner } = await planned('2026-12-31')
    await carryOutAt('2027-02-15T09:00:00Z')
    expect((await owner.get(`/terminations/${id}`)).body).toMatchObject({ effectiveAt: '2027-02-15T09:00:00.000Z' })
    expect(await levelOf(agency(), work)).toBe('none')
  })

  it('ends once when several processes sweep at the same time', async () => {
    const others = await Promise.all([startPortalOn(portal.databaseUrl), startPortalOn(portal.databaseUrl)])
    const plans = []
    for (let each = 0; each < 6; each += 1) plans.push(await planned('2026-12-31'))
    const processes = [portal, ...others]
    for (const each of processes) each.travelTo('2027-01-01T00:00:00Z')
    await Promise.all(processes.map((each) => carryOutPlannedEnds(each.context)))
    for (const { customer, work } of plans) {
      expect((await typesOf(customer)).filter((type) => type === 'collaboration-ended')).toHaveLength(1)
      expect(await levelOf(agency(), work)).toBe('none')
    }
    await Promise.all(others.map((each) => each.stop()))
  })

  it('carries out what was planned together together: all or none', async () => {
    const customer = await portal.customer({ services: ['scanner', 'utlagg'] })
    const utlagg = customer.with('utlagg')
    const confirmations = ['utlagg-reports-sent', 'utlagg-expenses-submitted']
    const ends = [
      { collaborationId: customer.with('scanner').id, outcome: 'continue-standalone', confirmations: [] },
      { collaborationId: utlagg.id, outcome: 'continue-standalone', confirmations },
    ]
    await agency().post('/terminations', { ends, lastDay: '2026-12-31' }, { 'idempotency-key': randomUUID() })
    const report = expenseReport('2026-12-01/1', { person: 'Karin', state: 'draft' })
    await addRecords(portal.database.pool, utlagg.subscriptionId, [report])
    await carryOutAt('2027-01-01T09:00:00Z')
    expect(await plannedEndIn(agency(), customer.with('scanner'))).toMatchObject({ inTheWay: ['confirmation-missing'] })
    expect(await levelOf(agency(), customer.with('scanner'))).toBe('write')
    // The fact is again what was confirmed.
    await portal.database.pool.query('DELETE FROM workspace_record WHERE subscription_id = $1', [utlagg.subscriptionId])
    await carryOutAt('2027-01-02T09:00:00Z')
    for (const service of ['scanner', 'utlagg'] as const) expect(await levelOf(agency(), customer.with(service))).toBe('none')
    const [one] = (await eventsOf(customer)).filter(({ type }) => type === 'collaboration-ended')
    expect((await agency().get(`/terminations/${one?.details.terminationId}`)).body.together).toHaveLength(1)
  })

  it('tells both sides at once what is in the way, tries again each day, and ends once it is mended (G5)', async () => {
    const { customer, work, id, owner } = await planned('2026-12-31')
    await setMainContact(customer, false)
    await carryOutAt('2027-01-01T00:00:00Z')
    expect(await plannedEndIn(owner, work)).toMatchObject({ id, inTheWay: ['main-contact-missing'], abilities: [] })
    await carryOutAt('2027-01-01T12:00:00Z')
    await carryOutAt('2027-01-02T12:00:00Z')
    expect((await typesOf(customer)).filter((type) => type === 'planned-end-in-the-way')).toHaveLength(1)
    expect((await subjectsTo(customer, 2)).toSorted()).toEqual([
      'Samarbetet i Scanner avslutas efter 31 december 2026',
      'Samarbetet i Scanner kunde inte avslutas som planerat',
    ])
    await setMainContact(customer, true)
    await carryOutAt('2027-01-02T13:00:00Z')
    expect(await levelOf(agency(), work)).toBe('write')
    await carryOutAt('2027-01-02T23:00:00Z')
    expect(await levelOf(agency(), work)).toBe('none')
    expect((await owner.get(`/terminations/${id}`)).body).toMatchObject({ planned: { lastDay: '2026-12-31' } })
  })

  it('is called off by its own side while something is in its way, and moved no more (G14)', async () => {
    const { customer, work, id, owner } = await planned('2026-12-31')
    await setMainContact(customer, false)
    await carryOutAt('2027-01-01T00:00:00Z')
    expect(await plannedEndIn(agency(), work)).toMatchObject({ inTheWay: ['main-contact-missing'], abilities: ['call-off'] })
    expect(await agency().patch(`/planned-ends/${id}`, { lastDay: '2027-01-31' })).toMatchObject({ status: 409, body: { code: 'planned-end-due' } })
    expect((await owner.delete(`/planned-ends/${id}`)).status).toBe(403)
    expect(await agency().delete(`/planned-ends/${id}`)).toMatchObject({ status: 200, body: { status: 'called-off', abilities: [] } })
    await setMainContact(customer, true)
    await carryOutAt('2027-01-02T12:00:00Z')
    expect(await levelOf(agency(), work)).toBe('write')
  })

  it('lapses after fourteen days, tells both, and lets the other side’s plan come next', async () => {
    const { customer, work, id, owner } = await planned('2026-12-31')
    const { body: sooner } = await plan(owner, work, '2026-12-15')
    await setMainContact(customer, false)
    await carryOutAt('2026-12-16T09:00:00Z')
    await carryOutAt('2026-12-29T09:00:00Z')
    expect(await plannedEndIn(owner, work)).toMatchObject({ id: sooner.id, inTheWay: ['main-contact-missing'] })
    await carryOutAt('2026-12-30T09:00:00Z')
    expect(await plannedEndIn(owner, work)).toMatchObject({ id, lastDay: '2026-12-31', inTheWay: [] })
    expect((await eventsOf(customer))[0]).toMatchObject({ type: 'planned-end-lapsed', details: { lastDay: '2026-12-15', next: '2026-12-31' } })
    expect(await owner.delete(`/planned-ends/${sooner.id}`)).toMatchObject({ status: 409, body: { state: 'lapsed' } })
    expect(await subjectsTo(customer, 4)).toContain('Det planerade avslutet i Scanner gäller inte längre')
    await setMainContact(customer, true)
    await carryOutAt('2027-01-01T09:00:00Z')
    expect(await levelOf(agency(), work)).toBe('none')
  })
})

it('reminds both sides fourteen days and one day before, once each, and anew after a move (G14)', async () => {
  const { customer, id } = await planned('2026-12-31')
  const remindAt = async (instant: string) => {
    portal.travelTo(instant)
    await remindOfPlannedEnds(portal.context)
  }
  const reminders = async () => (await portal.letters(customer.admin)).filter(({ subject }) => subject.startsWith('Påminnelse')).length
  await remindAt('2026-12-16T09:00:00Z')
  await remindAt('2026-12-17T09:00:00Z')
  await remindAt('2026-12-18T09:00:00Z')
  await portal.letter(customer.admin, 2)
  await agency().patch(`/planned-ends/${id}`, { lastDay: '2027-01-31' })
  await portal.letter(customer.admin, 3)
  await remindAt('2027-01-17T09:00:00Z')
  await remindAt('2027-01-30T09:00:00Z')
  await remindAt('2027-01-31T09:00:00Z')
  await portal.letter(customer.admin, 5)
  expect(await reminders()).toBe(3)
})
