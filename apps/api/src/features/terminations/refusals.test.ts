import { addRecords, expenseReport } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end, preview } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_USER, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const agency = () => portal.as(AGENCY_ADMIN)
const report = (key: string, person: string, state: 'draft' | 'submitted' | 'sent') => expenseReport(key, { person, state })

describe('without a main contact (G5, example 3)', () => {
  it.each(['agency', 'customer'])('the %s’s end is refused and names the customer number', async (party) => {
    const customer = await portal.customer({ services: ['utlagg'], mainContact: false })
    const caller = party === 'agency' ? agency() : portal.as(customer.admin)
    const reply = await end(caller, customer.with('utlagg'), 'continue-standalone')
    expect(reply).toMatchObject({ status: 409, body: { code: 'main-contact-missing', customerNumber: customer.customerNumber } })
    expect(reply.body.title).toBe(`Huvudkontakt saknas för kundnummer ${customer.customerNumber}`)
  })

  it('the preview shows the blocker beside what would happen', async () => {
    const customer = await portal.customer({ services: ['utlagg'], mainContact: false })
    const { blockers, outcomes } = await preview(agency(), customer.with('utlagg'))
    expect(blockers).toEqual([{ code: 'main-contact-missing', customerNumber: customer.customerNumber }])
    expect(outcomes).toHaveLength(2)
  })

  it('the agency mends it with an existing user, and the same end goes through', async () => {
    const customer = await portal.customer({ services: ['utlagg'], mainContact: false })
    const chosen = await agency().put(`/companies/${customer.id}/main-contact`, { membershipId: customer.adminId })
    expect(chosen).toMatchObject({ status: 200, body: { isMainContact: true, role: 'administrator' } })
    expect((await end(agency(), customer.with('utlagg'), 'continue-standalone')).status).toBe(201)
  })

  it('the agency mends it with a new user who has not activated yet (G8), and the same end goes through', async () => {
    const customer = await portal.customer({ services: ['utlagg'], mainContact: false })
    const body = { email: `ny@kund${customer.customerNumber}.example`, name: 'Nils Ny', role: 'user', mainContact: true }
    expect(await agency().post(`/companies/${customer.id}/users`, body)).toMatchObject({
      status: 201,
      body: { role: 'administrator', status: 'invited', isMainContact: true },
    })
    expect((await end(agency(), customer.with('utlagg'), 'continue-standalone')).status).toBe(201)
  })
})

describe('what is no active collaboration is not ended', () => {
  it('one that has ended: the winner is shown, and the preview says so', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const { body } = await end(agency(), customer.with('utlagg'), 'continue-standalone')
    const again = await end(agency(), customer.with('utlagg'), 'continue-standalone')
    expect(again).toMatchObject({ status: 409, body: { code: 'already-ended', termination: { id: body.id } } })
    expect(await preview(agency(), customer.with('utlagg'))).toMatchObject({ blockers: [{ code: 'already-ended' }], outcomes: [] })
  })

  it('one that is still asked for', async () => {
    const customer = await portal.customer({ services: ['utlagg'], status: 'pending' })
    const reply = await end(agency(), customer.with('utlagg'), 'continue-standalone')
    expect(reply).toMatchObject({ status: 409, body: { code: 'collaboration-not-active', status: 409 } })
    expect(reply.body.problems).toEqual([{ code: 'collaboration-not-active', status: 'pending' }])
  })

  it.each(['declined', 'withdrawn'])('one that was %s', async (status) => {
    const customer = await portal.customer({ services: ['utlagg'], status: 'pending' })
    await portal.database.pool.query('UPDATE collaboration SET status = $2 WHERE id = $1', [customer.with('utlagg').id, status])
    const reply = await end(agency(), customer.with('utlagg'), 'continue-standalone')
    expect(reply).toMatchObject({ status: 409, body: { problems: [{ code: 'collaboration-not-active', status }] } })
  })
})

describe('what is chosen', () => {
  it('an outcome of another service is 422 and tells the ones offered', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const reply = await end(agency(), customer.with('utlagg'), 'deactivate-read-only')
    const offered = ['continue-standalone', 'delete']
    expect(reply).toMatchObject({ status: 422, body: { code: 'outcome-not-offered', outcome: 'deactivate-read-only', service: 'utlagg', offered } })
  })

  it.each([
    ['an outcome of no service', { outcome: 'explode', confirmations: [] }, 'body.outcome'],
    ['no outcome', { confirmations: [] }, 'body.outcome'],
    ['no confirmations', { outcome: 'delete' }, 'body.confirmations'],
    ['a field nobody knows', { outcome: 'delete', confirmations: [], force: true }, 'body.force'],
    ['a reason of more than one line', { outcome: 'delete', confirmations: [], reason: 'a\nb' }, 'body.reason'],
    ['a confirmation of no service', { outcome: 'delete', confirmations: ['data-will-be-deleted', 'made-up'] }, 'body.confirmations.1'],
    ['no object', [], 'body'],
  ])('%s is 400 with its path', async (_, body, path) => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const reply = await agency().post(`/collaborations/${customer.with('utlagg').id}/termination`, body, { 'idempotency-key': 'a-key' })
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
    expect(reply.body.issues.map((issue: { path: string }) => issue.path)).toContain(path)
  })

  it('Utlägg with unsent reports asks for each confirmation that is not done, with counts and names (example 5)', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const work = customer.with('utlagg')
    const reports = [report('1', 'Pär Öhman', 'draft'), report('2', 'Åsa Nyström', 'submitted'), report('3', 'Pär Öhman', 'sent')]
    await addRecords(portal.database.pool, work.subscriptionId, reports)
    const { outcomes } = await preview(agency(), work)
    const { confirmations } = outcomes.find(({ outcome }: { outcome: string }) => outcome === 'delete')
    expect(confirmations).toEqual([
      {
        code: 'utlagg-reports-sent',
        done: false,
        count: 2,
        details: [
          { name: 'Pär Öhman', count: 1 },
          { name: 'Åsa Nyström', count: 1 },
        ],
      },
      { code: 'utlagg-expenses-submitted', done: false, count: 1, details: [{ name: 'Pär Öhman', count: 1 }] },
      { code: 'data-will-be-deleted', done: false, count: 3, details: [{ name: 'expense-report', count: 3 }] },
    ])
    const codes = ['utlagg-reports-sent', 'utlagg-expenses-submitted', 'data-will-be-deleted']
    const missing = await end(agency(), work, 'delete', { confirmations: ['utlagg-reports-sent'] })
    expect(missing).toMatchObject({ status: 422, body: { code: 'confirmation-missing', confirmations: codes.slice(1) } })
    expect((await end(agency(), work, 'delete', { confirmations: codes })).status).toBe(201)
  })

  it('a confirmation that is done already may be sent; one of another outcome or service is 422', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const work = customer.with('utlagg')
    const unknown = await end(agency(), work, 'continue-standalone', {
      confirmations: ['utlagg-reports-sent', 'data-will-be-deleted', 'lon-user-added'],
    })
    expect(unknown).toMatchObject({ status: 422, body: { code: 'confirmation-unknown', confirmations: ['data-will-be-deleted', 'lon-user-added'] } })
    expect((await end(agency(), work, 'continue-standalone', { confirmations: ['utlagg-reports-sent'] })).status).toBe(201)
  })

  it('everything wrong at once is told at once, the most urgent first', async () => {
    const customer = await portal.customer({ services: ['lon'], mainContact: false })
    const { body } = await end(agency(), customer.with('lon'), 'close', { confirmations: ['utlagg-reports-sent'], version: 'older' })
    const codes = body.problems.map(({ code }: { code: string }) => code)
    expect(codes).toEqual(['main-contact-missing', 'preview-outdated', 'confirmation-missing', 'confirmation-unknown'])
    expect(body.code).toBe('main-contact-missing')
  })
})

describe('an outdated preview (G13)', () => {
  it('is refused with the new one, which then goes through', async () => {
    const customer = await portal.customer({ services: ['eekonomi-fakturering', 'utlagg'] })
    const { version } = await preview(agency(), customer.with('eekonomi-fakturering'))
    await end(agency(), customer.with('utlagg'), 'continue-standalone')
    const reply = await end(agency(), customer.with('eekonomi-fakturering'), 'deactivate-read-only', { version })
    expect(reply).toMatchObject({ status: 409, body: { code: 'preview-outdated' } })
    expect(reply.body.preview).toEqual(await preview(agency(), customer.with('eekonomi-fakturering')))
    const { version: now } = reply.body.preview
    expect((await end(agency(), customer.with('eekonomi-fakturering'), 'deactivate-read-only', { version: now })).status).toBe(201)
  })

  it('is none while nothing that would happen has changed, whoever looks and in whichever language', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const work = customer.with('utlagg')
    const seen = await portal.as(customer.admin).get(`/collaborations/${work.id}/termination-preview`, undefined, { 'accept-language': 'en' })
    expect(seen.body.version).toBe((await preview(agency(), work)).version)
    expect((await end(agency(), work, 'continue-standalone', { version: seen.body.version })).status).toBe(201)
  })
})

describe('what is not there', () => {
  const NOWHERE = '01890000-0000-7000-8000-000000000000'
  it.each(['preview', 'end'])('%s: unknown ids, ids of another kind and ids that are none are 404', async (call) => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const other = [NOWHERE, customer.id, customer.with('utlagg').subscriptionId, customer.adminId, 'no-id', '%00', '1 OR 1=1']
    for (const id of other) {
      const path = `/collaborations/${encodeURIComponent(id)}/termination`
      const reply = call === 'end' ? await agency().post(path, {}) : await agency().get(`${path}-preview`)
      expect([id, reply.status, reply.body.code]).toEqual([id, 404, 'not-found'])
    }
  })

  it('a foreign customer’s collaboration is 404, for support and for staff who may only look it is 403 (example 11)', async () => {
    const [customer, foreign] = [await portal.customer({ services: ['utlagg'] }), await portal.customer()]
    const statusFor = async (email: string) => (await end(portal.as(email), customer.with('utlagg'), 'continue-standalone')).status
    expect(await statusFor(foreign.admin)).toBe(404)
    expect(await statusFor(AGENCY_USER)).toBe(403)
    expect(await statusFor(SUPPORT)).toBe(403)
    expect((await portal.as(AGENCY_USER).get(`/collaborations/${customer.with('utlagg').id}`)).body.abilities).toEqual([])
  })
})
