import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { follow } from '../../testing/follow.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_USER, OTHER_AGENCY_ADMIN, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const noticesOf = async (email: string) => (await portal.as(email).get('/notices?limit=200')).body.items
const unreadOf = async (email: string): Promise<number> => (await portal.as(email).get('/notices/unread')).body.unread
/** A customer whose Scanner the agency has ended. */
const ended = async () => {
  const customer = await portal.customer({ services: ['scanner', 'utlagg'] })
  const { body } = await end(portal.as(AGENCY_ADMIN), customer.with('scanner'), 'continue-standalone')
  return { customer, terminationId: body.id }
}

describe('what happened becomes a notice', () => {
  it('for the administrators whom it concerns, with the company through which it does, and not for who did it', async () => {
    const { customer, terminationId } = await ended()
    const [notice, ...others] = await noticesOf(customer.admin)
    expect(others).toEqual([])
    expect(notice).toMatchObject({ kind: 'access', about: 'event', read: false, through: { id: customer.id } })
    expect(notice.event).toMatchObject({ type: 'collaboration-ended', details: { terminationId } })
    for (const email of [AGENCY_ADMIN, AGENCY_USER, OTHER_AGENCY_ADMIN, SUPPORT])
      expect(JSON.stringify(await noticesOf(email))).not.toContain(terminationId)
  })

  it('for the person who opened a case, when support answers', async () => {
    const customer = await portal.customer({ services: ['scanner'] })
    const { subscriptionId } = customer.with('scanner')
    const { id } = (await portal.as(customer.admin).post(`/subscriptions/${subscriptionId}/cases`, { message: 'Hej!' })).body
    await portal.as(SUPPORT).post(`/cases/${id}/messages`, { message: 'Hej själv!' })
    expect(await noticesOf(customer.admin)).toMatchObject([{ kind: 'cases', about: 'case-answered', caseId: id }])
  })

  it('in the transaction of what happened: where that fails there is none', async () => {
    const customer = await portal.customer({ services: ['scanner'], mainContact: false })
    expect((await end(portal.as(AGENCY_ADMIN), customer.with('scanner'), 'continue-standalone')).status).toBe(409)
    expect(await noticesOf(customer.admin)).toEqual([])
  })

  it('once for each person, also when it is written again', async () => {
    const { customer } = await ended()
    const again = `INSERT INTO notice (user_id, company_id, kind, about, event_id, thing, at)
      SELECT user_id, company_id, kind, about, event_id, thing, at FROM notice WHERE company_id = $1`
    await expect(portal.database.pool.query(again, [customer.id])).rejects.toThrow(/notice_user_id_thing_key/)
  })

  it('and the bell hears of it at once', async () => {
    const customer = await portal.customer({ services: ['scanner'] })
    const bell = await follow(portal.url, await portal.cookieOf(customer.admin))
    await end(portal.as(AGENCY_ADMIN), customer.with('scanner'), 'continue-standalone')
    await bell.hears('notices')
    expect(await unreadOf(customer.admin)).toBe(1)
    await bell.leave()
  })
})

describe('notices are read', () => {
  it('one by one, or all up to one of them; nobody reads those of others', async () => {
    const { customer } = await ended()
    await end(portal.as(AGENCY_ADMIN), customer.with('utlagg'), 'continue-standalone', {
      confirmations: ['utlagg-reports-sent', 'utlagg-expenses-submitted'],
    })
    const owner = portal.as(customer.admin)
    const [newest, older] = await noticesOf(customer.admin)
    await portal.as(AGENCY_ADMIN).post('/notices/read', { ids: [newest.id] })
    expect(await unreadOf(customer.admin)).toBe(2)
    expect((await owner.post('/notices/read', { ids: [older.id] })).body).toEqual({ unread: 1 })
    expect((await owner.post('/notices/read', { upTo: newest.id })).body).toEqual({ unread: 0 })
    expect((await noticesOf(customer.admin)).map(({ read }: { read: boolean }) => read)).toEqual([true, true])
  })

  it.each([
    ['nothing', {}],
    ['no id', { ids: [] }],
    ['what is no id', { ids: ['x'] }],
    ['both', { ids: ['01939f2e-0000-7000-8000-000000000001'], upTo: '01939f2e-0000-7000-8000-000000000001' }],
  ])('not by %s', async (_, body) => expect((await portal.as(AGENCY_ADMIN).post('/notices/read', body)).status).toBe(400))

  it('a page at a time, of three thousand; more than a hundred unread are not counted', async () => {
    const customer = await portal.customer()
    await portal.database.pool.query(
      `INSERT INTO notice (user_id, company_id, kind, about, thing, details, at)
       SELECT m.user_id, m.company_id, 'cases', 'case-answered', 'made-up:' || n, jsonb_build_object('caseId', m.id), now() - make_interval(mins => n / 2)
       FROM membership m, generate_series(1, 3000) AS n WHERE m.id = $1`,
      [customer.adminId],
    )
    expect(await unreadOf(customer.admin)).toBe(100)
    const seen = new Set<string>()
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await portal.as(customer.admin).get(`/notices?limit=200${cursor && `&cursor=${cursor}`}`)
      for (const { id } of body.items) seen.add(id)
      cursor = body.nextCursor
    }
    expect(seen.size).toBe(3000)
  })

  it('not from a place that no page gave', async () => {
    expect((await portal.as(AGENCY_ADMIN).get('/notices?cursor=made-up')).status).toBe(400)
  })
})

it('after twelve months a notice is removed, and not before', async () => {
  const { customer } = await ended()
  const later = (months: number) => portal.travelTo(new Date(Date.now() + months * 30.5 * 24 * 60 * 60 * 1000).toISOString())
  later(11)
  await portal.sweep()
  expect(await unreadOf(customer.admin)).toBe(1)
  later(13)
  await portal.sweep()
  expect(await unreadOf(customer.admin)).toBe(0)
})

it('a notice is not rewritten', async () => {
  await ended()
  await expect(portal.database.pool.query(`UPDATE notice SET kind = 'money'`)).rejects.toThrow('notice is append-only')
})
