import { randomUUID } from 'node:crypto'
import { addRecords, expenseReport } from '@portal/database/world'
import { addDays, stockholmDay } from '@portal/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../../testing/caller.ts'
import { end, levelOf, preview } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_AUDITOR, AGENCY_USER, type Customer, OTHER_AGENCY_ADMIN, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const agency = () => portal.as(AGENCY_ADMIN)
type Choice = { readonly collaborationId: string; readonly outcome?: string; readonly confirmations?: readonly string[] }

const endTogether = (caller: Caller, ends: readonly Choice[], others: object = {}, key: string = randomUUID()) =>
  caller.post('/terminations', { ends: ends.map((each) => ({ confirmations: [], ...each })), ...others }, { 'idempotency-key': key })
const previewTogether = (caller: Caller, ends: readonly Choice[]) => caller.post('/terminations/preview', { ends })
/** The mails to an address, once there are at least so many. */
const mailsTo = async (address: string, count: number) => {
  await portal.letter(address, count)
  return portal.letters(address)
}
const choice = (customer: Customer, service: Parameters<Customer['with']>[0], outcome: string): Choice => ({
  collaborationId: customer.with(service).id,
  outcome,
})

describe('ending several services of a customer together (G15)', () => {
  it('shows all consequences at once, ends all in one act and gives one receipt each, which name one another', async () => {
    const customer = await portal.customer({ services: ['eekonomi-fakturering', 'utlagg', 'scanner'] })
    const ends = [choice(customer, 'eekonomi-fakturering', 'deactivate-read-only'), choice(customer, 'utlagg', 'continue-standalone')]
    const seen = await previewTogether(agency(), ends)
    expect(seen).toMatchObject({ status: 200, body: { blockers: [], leftovers: [], ends: [{ suggested: 'continue-standalone' }, {}] } })
    const done = await endTogether(
      agency(),
      ends.map((each) => ({ ...each, confirmations: each === ends[1] ? ['utlagg-reports-sent', 'utlagg-expenses-submitted'] : [] })),
      { version: seen.body.version, reason: 'Byter byrå' },
    )
    expect(done.status).toBe(201)
    const [fakturering, utlagg] = done.body.items
    expect(done.body.items).toMatchObject([
      {
        outcome: 'deactivate-read-only',
        effects: seen.body.effects,
        reason: 'Byter byrå',
        together: [{ id: utlagg.id, receiptNumber: utlagg.receiptNumber }],
      },
      { outcome: 'continue-standalone', effects: seen.body.effects, together: [{ id: fakturering.id }] },
    ])
    expect((await agency().get(`/terminations/${utlagg.id}`)).body).toEqual(utlagg)
    expect(await levelOf(agency(), customer.with('eekonomi-fakturering'))).toBe('read')
    expect(await levelOf(agency(), customer.with('utlagg'))).toBe('none')
    expect(await levelOf(agency(), customer.with('scanner'))).toBe('write')
  })

  it('tells each end once in the log, a fall outside the act once, and sends one mail to each person', async () => {
    const customer = await portal.customer({ services: ['eekonomi-fakturering', 'lon', 'scanner'] })
    await end(agency(), customer.with('eekonomi-fakturering'), 'deactivate-read-only')
    const confirmations = ['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over']
    const ends = [{ ...choice(customer, 'lon', 'close'), confirmations }, choice(customer, 'scanner', 'continue-standalone')]
    const done = await endTogether(portal.as(customer.admin), ends)
    expect(done.status).toBe(201)
    const events = (await portal.as(customer.admin).get(`/companies/${customer.id}/events`)).body.items
    const ofAct = events.filter(({ details }: { details: { terminationId?: string } }) =>
      done.body.items.some(({ id }: { id: string }) => id === details.terminationId),
    )
    expect(ofAct.map(({ type }: { type: string }) => type).toSorted()).toEqual(['agency-access-fell', 'collaboration-ended', 'collaboration-ended'])
    const about = (await mailsTo(customer.admin, 2)).filter(({ subject }) => subject === 'Samarbetet i 2 tjänster är avslutat')
    expect(about).toHaveLength(1)
    for (const { receiptNumber } of done.body.items) expect(about[0]?.text).toContain(receiptNumber)
  })

  it('is all or nothing: what refuses one end refuses the act, and every reason is told with its collaboration', async () => {
    const customer = await portal.customer({ services: ['utlagg', 'scanner', 'eekonomi-smart', 'lon'], mainContact: false })
    await addRecords(portal.database.pool, customer.with('utlagg').subscriptionId, [expenseReport('r', { person: 'Karin', state: 'draft' })])
    const ends = [choice(customer, 'scanner', 'continue-standalone'), choice(customer, 'utlagg', 'delete'), choice(customer, 'lon', 'delete')]
    const refused = await endTogether(agency(), ends)
    expect(refused.status).toBe(409)
    expect(refused.body.problems).toMatchObject([
      { code: 'main-contact-missing' },
      { code: 'confirmation-missing', collaborationId: customer.with('utlagg').id },
      { code: 'outcome-not-offered', collaborationId: customer.with('lon').id },
    ])
    for (const service of ['scanner', 'utlagg', 'lon'] as const) expect(await levelOf(agency(), customer.with(service))).toBe('write')
  })

  it('names one that has ended meanwhile, with its receipt, and ends none of the others', async () => {
    const customer = await portal.customer({ services: ['utlagg', 'scanner'] })
    const ends = [choice(customer, 'utlagg', 'continue-standalone'), choice(customer, 'scanner', 'continue-standalone')]
    const { version } = (await previewTogether(agency(), ends)).body
    const first = await end(portal.as(customer.admin), customer.with('scanner'), 'continue-standalone')
    const refused = await endTogether(agency(), ends, { version })
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'already-ended', collaborationId: customer.with('scanner').id, termination: { id: first.body.id } },
    })
    expect(await levelOf(agency(), customer.with('utlagg'))).toBe('write')
  })

  it('refuses what the preview no longer says, with the new preview (G13)', async () => {
    const customer = await portal.customer({ services: ['utlagg', 'scanner', 'eekonomi-fakturering'] })
    const ends = [choice(customer, 'utlagg', 'continue-standalone'), choice(customer, 'scanner', 'continue-standalone')]
    const seen = await previewTogether(agency(), ends)
    expect((await previewTogether(agency(), ends.toReversed())).body.version).toBe(seen.body.version)
    await end(agency(), customer.with('eekonomi-fakturering'), 'deactivate-read-only')
    const refused = await endTogether(agency(), ends, { version: seen.body.version })
    expect(refused).toMatchObject({ status: 409, body: { code: 'preview-outdated' } })
    const { preview: anew } = refused.body.problems.find(({ code }: { code: string }) => code === 'preview-outdated')
    expect(anew.effects).toContainEqual(expect.objectContaining({ party: 'agency', service: 'eekonomi-fakturering', before: 'read', after: 'none' }))
    expect((await previewTogether(agency(), ends)).body).toEqual(anew)
  })

  it('has the version of the single preview when one is asked about', async () => {
    const customer = await portal.customer({ services: ['utlagg', 'scanner'] })
    const one = await preview(agency(), customer.with('utlagg'))
    const set = await previewTogether(agency(), [{ collaborationId: customer.with('utlagg').id }])
    expect(set.body).toMatchObject({ version: one.version, effects: [], ends: [{ outcomes: one.outcomes }] })
  })

  it('refuses an acknowledgement of another service, and a planned end that is planned again', async () => {
    const customer = await portal.customer({ services: ['utlagg', 'scanner'] })
    const scanner = choice(customer, 'scanner', 'continue-standalone')
    const unknown = await endTogether(agency(), [{ ...scanner, confirmations: ['lon-user-added'] }])
    expect(unknown).toMatchObject({ status: 422, body: { code: 'confirmation-unknown', collaborationId: scanner.collaborationId } })
    const lastDay = addDays(stockholmDay(new Date()), 30)
    expect(await endTogether(agency(), [scanner], { lastDay })).toMatchObject({ status: 201, body: { items: [{ status: 'planned', lastDay }] } })
    expect(await endTogether(agency(), [scanner], { lastDay })).toMatchObject({ status: 409, body: { code: 'end-already-planned' } })
  })

  it('answers the same key with the same receipts, and another request under it with 409 (G11)', async () => {
    const customer = await portal.customer({ services: ['scanner', 'eekonomi-smart'] })
    const ends = [choice(customer, 'scanner', 'continue-standalone'), choice(customer, 'eekonomi-smart', 'continue-standalone')]
    const key = randomUUID()
    const first = await endTogether(agency(), ends, {}, key)
    expect(await endTogether(agency(), ends, {}, key)).toMatchObject({ status: 201, body: first.body })
    expect(await endTogether(agency(), ends.slice(1), {}, key)).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } })
  })

  it('names what the agency goes on seeing through Ekonomiöversikt, in preview and receipt (G17)', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart', 'ekonomioversikt'] })
    const left = [{ party: 'agency', service: 'eekonomi-smart', through: 'ekonomioversikt', what: 'key-figures' }]
    const alone = await preview(agency(), customer.with('eekonomi-smart'))
    expect(alone.outcomes).toMatchObject([{ outcome: 'continue-standalone', leftovers: left }, { leftovers: [] }])
    expect((await end(agency(), customer.with('eekonomi-smart'), 'continue-standalone')).body.leftovers).toEqual(left)
  })
})

describe('a set that cannot be', () => {
  it('is 400 with one collaboration twice, with two pairs, or with none, and names the place', async () => {
    const customer = await portal.customer({ services: ['utlagg', 'scanner'] })
    const other = await portal.customer({ services: ['utlagg'] })
    const utlagg = choice(customer, 'utlagg', 'continue-standalone')
    expect(await endTogether(agency(), [utlagg, utlagg])).toMatchObject({
      status: 400,
      body: { issues: [{ path: 'body.ends.1.collaborationId', code: 'named_twice' }] },
    })
    expect(await previewTogether(agency(), [utlagg, choice(other, 'utlagg', 'delete')])).toMatchObject({
      status: 400,
      body: { issues: [{ path: 'body.ends.1.collaborationId' }] },
    })
    expect((await endTogether(agency(), [])).status).toBe(400)
  })

  it('is 404 with one that the caller may not know, and 403 for a caller who may not end', async () => {
    const customer = await portal.customer({ services: ['utlagg', 'scanner'] })
    const foreign = await portal.customer({ services: ['utlagg'] })
    const member = await portal.member(customer, { email: 'anstalld@tillsammans.example', name: 'Anna Anställd', role: 'user' })
    const ends = [choice(customer, 'utlagg', 'continue-standalone'), choice(customer, 'scanner', 'continue-standalone')]
    for (const call of [endTogether, previewTogether]) {
      expect((await call(portal.as(customer.admin), [...ends, choice(foreign, 'utlagg', 'delete')])).status).toBe(404)
      expect((await call(portal.as(OTHER_AGENCY_ADMIN), ends)).status).toBe(404)
      for (const email of [AGENCY_USER, AGENCY_AUDITOR, SUPPORT, member.email]) expect((await call(portal.as(email), ends)).status).toBe(403)
    }
  })
})
