import { addCollaboration, addRecords } from '@portal/database/world'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { type Following, follow } from '../../testing/follow.ts'
import { startPortalOn, startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { until } from '../../testing/until.ts'
import { AGENCY_ADMIN, AGENCY_AUDITOR, AGENCY_USER, type Customer, OTHER_AGENCY_ADMIN, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
/** A second portal on the same database: it hears of changes from the database only. */
let second: Awaited<ReturnType<typeof startPortalOn>>
beforeAll(async () => {
  portal = await startTestPortal()
  second = await startPortalOn(portal.databaseUrl, { env: { WORKER: 'none' } })
})
afterAll(async () => {
  await second.stop()
  await portal.stop()
})

const open: Following[] = []
afterEach(() => Promise.all(open.splice(0).map((each) => each.leave())))
const following = async (email: string, of: Pick<TestPortal, 'url' | 'cookieOf'> = portal): Promise<Following> => {
  const found = await follow(of.url, await of.cookieOf(email))
  open.push(found)
  // What was made before the test acts is told before this.
  await portal.database.pool.query(`SELECT pg_notify('changed', '*')`)
  await found.hears('everything')
  found.forget()
  return found
}

const MARK = '00000000-0000-7000-8000-00000000000'
let marks = 0
/** Tells a company's people of a made-up case and waits until they have heard: whatever they were to be told before, they have been told. */
const afterAllElse = async (company: { readonly id: string }, ...ears: readonly Following[]): Promise<void> => {
  marks += 1
  const mark = { topic: 'cases', id: `${MARK}${marks % 10}`, companyId: company.id, agencyId: null, audience: 'company' }
  await portal.database.pool.query(`SELECT pg_notify('changed', $1)`, [JSON.stringify(mark)])
  await Promise.all(ears.map((each) => each.hears('cases', mark.id)))
}
/** What somebody was told, without the marks and what others were waited for with. */
const toldOf = ({ told }: Following): readonly string[] =>
  told.filter(({ topic, id }) => topic !== 'everything' && !id?.startsWith(MARK)).map(({ topic, id }) => `${topic} ${id}`)

describe('a change is told to those who may see it', () => {
  it('an end: to both sides, also by another process', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart'] })
    const { id, subscriptionId } = customer.with('eekonomi-smart')
    const [owner, colleague] = [await following(customer.admin, second), await following(AGENCY_USER, second)]
    expect((await end(portal.as(AGENCY_ADMIN), { id }, 'deactivate-read-only')).status).toBe(201)
    for (const each of [owner, colleague]) {
      await each.hears('collaborations', id)
      await each.hears('subscriptions', subscriptionId)
    }
    await owner.hears('events', customer.id)
  })

  it('never to an agency that has nothing to do with it (G21), and of content only to those who read it', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart', 'utlagg'] })
    const { id: otherCustomer } = await portal.customer({ services: ['lon'], agency: portal.otherAgency })
    const lon = await addLon(customer)
    const [owner, own, other] = [await following(customer.admin), await following(AGENCY_ADMIN), await following(OTHER_AGENCY_ADMIN)]
    await write(customer.with('eekonomi-smart').subscriptionId)
    await end(portal.as(AGENCY_ADMIN), customer.with('eekonomi-smart'), 'deactivate-read-only')
    await write(lon.subscriptionId)
    await afterAllElse(customer, owner)
    await afterAllElse(portal.agency, own)
    await afterAllElse(portal.otherAgency, other)
    expect(toldOf(owner)).toEqual(
      expect.arrayContaining([`content ${customer.with('eekonomi-smart').subscriptionId}`, `content ${lon.subscriptionId}`]),
    )
    expect(toldOf(own)).toContain(`content ${customer.with('eekonomi-smart').subscriptionId}`)
    expect(toldOf(own).join()).not.toContain(lon.subscriptionId)
    expect(toldOf(other)).toEqual([`content ${lon.subscriptionId}`])
    expect(toldOf(other).join()).not.toContain(otherCustomer)
  })

  it('of users only to those who see them, of what an agency keeps for itself only to its own people', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart'] })
    const user = await portal.member(customer, { email: `u@${customer.customerNumber}.example`, name: 'Ulla', role: 'user' })
    const [owner, member, admin, auditor] = await Promise.all(
      [customer.admin, user.email, AGENCY_ADMIN, AGENCY_AUDITOR].map((each) => following(each)),
    )
    await portal
      .as(customer.admin)
      .post(`/companies/${customer.id}/users`, { email: `n@${customer.customerNumber}.example`, name: 'Ny', role: 'user' })
    await portal.as(AGENCY_ADMIN).patch(`/companies/${portal.agency.id}/customers/${customer.id}`, { note: 'Ringer helst.' })
    await afterAllElse(customer, owner!, member!)
    await afterAllElse(portal.agency, admin!, auditor!)
    expect(toldOf(owner!)).toContain(`users ${customer.id}`)
    expect(toldOf(admin!)).toContain(`users ${customer.id}`)
    expect([...toldOf(member!), ...toldOf(auditor!)].join()).not.toContain('users')
    expect([toldOf(admin!), toldOf(auditor!)].every((each) => each.includes(`customers ${customer.id}`))).toBe(true)
    expect([...toldOf(owner!), ...toldOf(member!)].join()).not.toContain('customers')
  })

  it('a case: to the customer and support, not to the agency', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart'] })
    const [owner, support, agency] = [await following(customer.admin), await following(SUPPORT), await following(AGENCY_ADMIN)]
    const { subscriptionId } = customer.with('eekonomi-smart')
    const { id } = (await portal.as(customer.admin).post(`/subscriptions/${subscriptionId}/cases`, { message: 'Hej!' })).body
    await Promise.all([owner.hears('cases', id), support.hears('cases', id)])
    await afterAllElse(portal.agency, agency)
    expect(toldOf(agency)).toEqual([])
  })

  it('the progress of a bulk end: to the agency’s administrators', async () => {
    const [admin, user, other] = await Promise.all([AGENCY_ADMIN, AGENCY_USER, OTHER_AGENCY_ADMIN].map((each) => following(each)))
    const { rows } = await portal.database.pool.query<{ id: string }>(
      `INSERT INTO bulk_end (id, agency_id, state, choices, made_by_user_id, made_at, reviewed_at)
       SELECT gen_random_uuid(), $1, 'review', '{}', m.user_id, now(), now() FROM membership m WHERE m.company_id = $1 LIMIT 1 RETURNING id`,
      [portal.agency.id],
    )
    await admin!.hears('bulk-ends', rows[0]?.id)
    await afterAllElse(portal.agency, user!)
    await afterAllElse(portal.otherAgency, other!)
    expect([...toldOf(user!), ...toldOf(other!)].join()).not.toContain('bulk-ends')
  })

  it('of many things at once only that there are many, and of very many that everything may have changed', async () => {
    const listener = await following(AGENCY_ADMIN)
    await tellMany(30)
    await until(() => listener.told.some(({ topic, id }) => topic === 'collaborations' && id === null))
    await tellMany(600)
    await listener.hears('everything')
    expect(listener.told.length).toBeLessThan(10)
  })
})

describe('whoever listens', () => {
  it('is told no more when the session ends, anywhere', async () => {
    const customer = await portal.customer()
    const listener = await following(customer.admin, second)
    await portal.as(customer.admin).post('/api/auth/revoke-sessions', {})
    expect(await until(() => listener.end())).toBe('ended')
  })

  it('is told only of what the changed role may see', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart'] })
    const colleague = await portal.member(customer, { email: `k@${customer.customerNumber}.example`, name: 'Kaj', role: 'administrator' })
    const listener = await following(colleague.email)
    await portal.database.pool.query(`UPDATE membership SET role = 'user' WHERE id = $1`, [colleague.membershipId])
    await listener.hears('me')
    await end(portal.as(AGENCY_ADMIN), customer.with('eekonomi-smart'), 'deactivate-read-only')
    await afterAllElse(customer, listener)
    expect(toldOf(listener).join()).not.toContain('collaborations')
  })

  it('looks at everything again when notices of the database may have been missed', async () => {
    const listener = await following(AGENCY_ADMIN)
    await portal.database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'portal-listener' AND datname = current_database()`,
    )
    await listener.hears('everything')
    expect(listener.end()).toBeUndefined()
  })

  it('in too many tabs is refused the next one, until one is closed', async () => {
    const customer = await portal.customer()
    for (let tab = 0; tab < 12; tab += 1) await following(customer.admin)
    const refused = await portal.as(customer.admin).get('/live')
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    await open[0]!.leave()
    await until(async () => (await portal.as(customer.admin).get('/live')).status === 200)
  })

  it.each(['-1', '20001', 'nyss'])('cannot have asked %s ms ago', async (behind) =>
    expect(await portal.as(AGENCY_ADMIN).get(`/live?behind=${behind}`)).toMatchObject({ status: 400, body: { issues: [{ path: 'query.behind' }] } }),
  )

  it('is not waited for when the portal stops', async () => {
    const third = await startPortalOn(portal.databaseUrl, { env: { WORKER: 'none' } })
    const listener = await following(AGENCY_ADMIN, third)
    await third.stop()
    expect(await until(() => listener.end())).toBe('ended')
  })
})

/** A collaboration between a customer that nobody knows and this agency. */
const madeUp = (n: number, agencyId: string) => ({
  topic: 'collaborations',
  id: `${MARK}0`.replace(/0{4}/, String(1000 + n)),
  companyId: `${MARK}1`,
  agencyId,
  audience: 'pair',
})

const tellMany = (count: number) =>
  portal.database.pool.query(`SELECT pg_notify('changed', told) FROM unnest($1::text[]) AS told`, [
    Array.from({ length: count }, (_, n) => JSON.stringify(madeUp(n, portal.agency.id))),
  ])

const write = (subscriptionId: string) =>
  addRecords(portal.database.pool, subscriptionId, [{ kind: 'account', key: '0000001930', content: { number: '1930', name: 'Bank' } }])

/** The other agency works for the customer too, in a service of its own. */
const addLon = (customer: Customer) => addCollaboration(portal.database.pool, { agency: portal.otherAgency, customer, service: 'lon' })
