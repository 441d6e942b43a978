import type { CompanyOverview, FigureView } from '@portal/contract'
import { addCompany, addCollaboration, type Work } from '@portal/database/world'
import { addDays, type Figure, stockholmDay } from '@portal/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { addPlannedEnd, plan } from '../../testing/planning.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_AUDITOR, AGENCY_USER, type Customer, OTHER_AGENCY_ADMIN, SUPPORT } from '../../testing/world.ts'

const TODAY = stockholmDay(new Date())

let portal: TestPortal
let customer: Customer
let shared: Customer
beforeAll(async () => {
  portal = await startTestPortal()
  const { pool } = portal.database
  customer = await portal.customer({ services: ['scanner', 'utlagg', 'lon', 'eekonomi-smart', 'ekonomioversikt'], name: 'Ankan AB' })
  shared = await portal.customer({ services: ['scanner', 'eekonomi-pro'], name: 'Bävern AB' })
  for (const [index, name] of ['Ensam AB', 'Övergiven HB'].entries()) {
    const lonely = await addCompany(pool, { name, customerNumber: String(81_000 + index), kind: 'customer' })
    for (const service of ['utlagg', 'scanner'] as const) await addCollaboration(pool, { agency: portal.agency, customer: lonely, service })
    await addCollaboration(pool, { agency: portal.otherAgency, customer: lonely, service: 'lon', status: 'pending' })
  }
  await addCollaboration(pool, { agency: portal.agency, customer: shared, service: 'utlagg', status: 'pending' })
  await addCollaboration(pool, { agency: portal.otherAgency, customer: shared, service: 'lon' })
  await planEnd(customer.with('scanner'), 29, AGENCY_ADMIN)
  await planEnd(customer.with('eekonomi-smart'), 90, customer.admin)
  const { rows } = await pool.query(`SELECT id FROM "user" WHERE email = $1`, [AGENCY_ADMIN])
  const [lapsed, tried] = [customer.with('lon'), shared.with('scanner')]
  await addPlannedEnd(pool, lapsed, { lastDay: addDays(TODAY, -15), by: 'agency', userId: rows[0].id, status: 'lapsed' })
  const id = await addPlannedEnd(pool, tried, { lastDay: addDays(TODAY, -2), by: 'agency', userId: rows[0].id })
  await pool.query(`UPDATE planned_end SET first_tried_on = $2, tried_on = $3, in_the_way = '{main-contact-missing}' WHERE id = $1`, [
    id,
    addDays(TODAY, -1),
    TODAY,
  ])
  const acknowledged = { confirmations: ['data-will-be-deleted'] }
  await end(portal.as(AGENCY_ADMIN), customer.with('ekonomioversikt'), 'delete', acknowledged)
  await makeExport(shared.with('eekonomi-pro'), portal.agency.id)
  await makeExport(shared.with('eekonomi-pro'), shared.id)
})
afterAll(() => portal.stop())

const planEnd = (work: Work, days: number, email: string) => plan(portal.as(email), work, addDays(TODAY, days))
const makeExport = ({ subscriptionId }: Work, companyId: string, many = 1) =>
  portal.database.pool.query(
    `INSERT INTO complete_export (id, subscription_id, requested_by_user_id, requested_by_company_id, status, content_version,
       created_at, ready_at, expires_at, size, manifest_sha256)
     SELECT uuidv7(), $1, u.id, $2, 'ready', 1, now(), now(), now() + interval '7 days', 10, repeat('0', 64)
     FROM (SELECT id FROM "user" LIMIT 1) u, generate_series(1, $3)`,
    [subscriptionId, companyId, many],
  )

const overviewOf = async (companyId: string, email: string): Promise<CompanyOverview> => {
  const { status, body } = await portal.as(email).get(`/companies/${companyId}/overview`)
  expect(status).toBe(200)
  return body
}
/** How many the list of a figure has, read to its end. */
const lengthOf = async ({ path, filter }: FigureView['list'], email: string): Promise<number> => {
  let length = 0
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: URLSearchParams = new URLSearchParams({ ...filter, limit: '1', ...(cursor && { cursor }) })
    const { status, body } = await portal.as(email).get(`${path}?${query}`)
    expect([path, status]).toEqual([path, 200])
    length += body.items.length
    cursor = body.nextCursor
  }
  return length
}
const counts = ({ figures }: CompanyOverview): Partial<Record<Figure, number>> => Object.fromEntries(figures.map(({ code, count }) => [code, count]))

describe('the overview of an agency', () => {
  it('counts what waits, for all its people', async () => {
    for (const email of [AGENCY_ADMIN, AGENCY_USER, AGENCY_AUDITOR])
      expect(counts(await overviewOf(portal.agency.id, email))).toEqual({
        requests: 1,
        'main-contact-missing': 2,
        'planned-ends': 1,
        'in-the-way': 1,
        lapsed: 1,
        deletions: 1,
        exports: 1,
      })
  })

  it('tells what comes next, soonest first, with the last day to stop a deletion (G10)', async () => {
    const { coming } = await overviewOf(portal.agency.id, AGENCY_ADMIN)
    expect(coming.map((each) => (each.kind === 'deletion' ? each.deletion.lastDayToStop : each.end.lastDay))).toEqual([
      addDays(TODAY, 29),
      addDays(TODAY, 29),
      addDays(TODAY, 90),
    ])
    expect(coming.map(({ kind }) => kind)).toEqual(['planned-end', 'deletion', 'planned-end'])
  })

  it('lets only administrators open the receipt of a deletion and stop it', async () => {
    const path = `/companies/${portal.agency.id}/deletions`
    expect((await portal.as(AGENCY_ADMIN).get(path)).body.items).toMatchObject([{ abilities: ['see-termination', 'cancel-deletion'] }])
    expect((await portal.as(AGENCY_USER).get(path)).body.items).toMatchObject([{ abilities: [] }])
  })

  it('tells support no exports, and nothing of what somebody starred', async () => {
    await portal.as(AGENCY_ADMIN).put(`/companies/${portal.agency.id}/customers/${customer.id}/star`)
    const seen = await overviewOf(portal.agency.id, SUPPORT)
    expect([counts(seen).exports, seen.starred]).toEqual([undefined, []])
    expect((await overviewOf(portal.agency.id, AGENCY_ADMIN)).starred).toMatchObject([{ name: 'Ankan AB' }])
    expect((await overviewOf(portal.agency.id, AGENCY_USER)).starred).toEqual([])
  })
})

describe('the overview of a customer', () => {
  it('counts the same for its own', async () => {
    expect(counts(await overviewOf(customer.id, customer.admin))).toEqual({
      requests: 0,
      'planned-ends': 1,
      'in-the-way': 0,
      lapsed: 1,
      deletions: 1,
      exports: 0,
    })
    expect(counts(await overviewOf(shared.id, shared.admin))).toMatchObject({ requests: 1, 'in-the-way': 1, exports: 2 })
  })

  it('tells an agency only what lies between the two (G21)', async () => {
    expect(counts(await overviewOf(shared.id, OTHER_AGENCY_ADMIN))).toEqual({
      requests: 0,
      'planned-ends': 0,
      'in-the-way': 0,
      lapsed: 0,
      deletions: 0,
      exports: 0,
    })
  })

  it('is nothing to others', async () => {
    expect((await portal.as(OTHER_AGENCY_ADMIN).get(`/companies/${customer.id}/overview`)).status).toBe(404)
  })
})

describe('each figure', () => {
  it('is the length of the list that it names, for everybody who is told it', async () => {
    const everybody = [
      [portal.agency.id, AGENCY_ADMIN],
      [portal.agency.id, AGENCY_USER],
      [portal.agency.id, SUPPORT],
      [portal.otherAgency.id, OTHER_AGENCY_ADMIN],
      ...[customer, shared].flatMap(({ id, admin }) => [admin, AGENCY_ADMIN, AGENCY_AUDITOR, SUPPORT].map((email) => [id, email] as const)),
      [shared.id, OTHER_AGENCY_ADMIN],
    ] as const
    for (const [companyId, email] of everybody) {
      const { figures } = await overviewOf(companyId, email)
      for (const { code, count, isMore, list } of figures)
        expect({ email, code, count, isMore }).toEqual({ email, code, count: await lengthOf(list, email), isMore: false })
    }
  })

  it('of customers without main contact falls as soon as one is set (G5, G6)', async () => {
    const { pool } = portal.database
    const lonely = await addCompany(pool, { name: 'Snart AB', customerNumber: '81009', kind: 'customer' })
    await addCollaboration(pool, { agency: portal.agency, customer: lonely, service: 'utlagg' })
    const figure = async () => counts(await overviewOf(portal.agency.id, AGENCY_ADMIN))['main-contact-missing']
    const before = await figure()
    const { body } = await portal.as(AGENCY_ADMIN).post(`/companies/${lonely.id}/users`, {
      email: 'snart@kund.example',
      name: 'Siv Snart',
      role: 'administrator',
      mainContact: true,
    })
    expect(body.isMainContact).toBe(true)
    expect(await figure()).toBe((before ?? 0) - 1)
  })

  it('stops counting at a thousand and says so', async () => {
    await makeExport(shared.with('eekonomi-pro'), portal.agency.id, 1001)
    const { figures } = await overviewOf(portal.agency.id, AGENCY_ADMIN)
    expect(figures.find(({ code }) => code === 'exports')).toMatchObject({ count: 1000, isMore: true })
  })
})

it('a listed deletion is opened and stopped by those to whom it is listed so, and is listed no more (G10)', async () => {
  const path = `/companies/${portal.agency.id}/deletions`
  const [{ terminationId }] = (await portal.as(AGENCY_USER).get(path)).body.items
  expect((await portal.as(AGENCY_USER).get(`/terminations/${terminationId}`)).status).toBe(403)
  expect((await portal.as(AGENCY_USER).delete(`/terminations/${terminationId}/deletion`)).status).toBe(403)
  expect((await portal.as(AGENCY_ADMIN).get(`/terminations/${terminationId}`)).status).toBe(200)
  expect((await portal.as(AGENCY_ADMIN).delete(`/terminations/${terminationId}/deletion`)).status).toBe(200)
  expect((await portal.as(AGENCY_ADMIN).get(path)).body.items).toEqual([])
})

describe('what is asked wrongly is 400', () => {
  it.each(['planned-ends?state=waiting', 'planned-ends?until=soon', 'planned-ends?cursor=!!!', 'deletions?limit=0', 'exports?cursor=W10'])(
    '%s',
    async (query) =>
      expect(await portal.as(AGENCY_ADMIN).get(`/companies/${portal.agency.id}/${query}`)).toMatchObject({
        status: 400,
        body: { code: 'invalid-request' },
      }),
  )
})
