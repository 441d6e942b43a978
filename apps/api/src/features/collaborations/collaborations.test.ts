import { addCollaboration, addCompany } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_USER, type Customer, SUPPORT } from '../../testing/world.ts'

/** In Swedish alphabetical order. */
const NAMES = [
  'Ahlgrens Bil AB',
  'Bergströms Bygg AB',
  'Café Kanel HB',
  'Café Kanel HB',
  'Dahl & Söner',
  'Eriksson Bygg och Berg',
  'Zetas Mat AB',
  'Åkes Åkeri',
  'Äpplet i Kivik AB',
  'Östbergs Rör',
] as const

let portal: TestPortal
let both: Customer
beforeAll(async () => {
  portal = await startTestPortal()
  const { pool } = portal.database
  for (const [index, name] of NAMES.toReversed().entries()) {
    const customer = await addCompany(pool, { name, customerNumber: String(70_010 + index), kind: 'customer' })
    const startedAt = `2024-0${(index % 3) + 1}-01T08:00:00Z`
    for (const service of ['utlagg', 'eekonomi-smart'] as const) await addCollaboration(pool, { agency: portal.agency, customer, service, startedAt })
    const ended = await addCollaboration(pool, { agency: portal.agency, customer, service: 'scanner', startedAt })
    await pool.query(`UPDATE collaboration SET status = 'ended', ended_at = $2 WHERE id = $1`, [
      ended.id,
      `2025-0${(index % 2) + 1}-01T08:00:00.123Z`,
    ])
  }
  both = await portal.customer({ services: ['lon'], name: 'Mellanbolaget AB' })
  await addCollaboration(pool, { agency: portal.otherAgency, customer: both, service: 'utlagg' })
})
afterAll(() => portal.stop())

type Item = { id: string; customer: { name: string }; agency: { name: string }; service: { code: string }; startedAt: string; endedAt: string }
const ask = (query: string, companyId = portal.agency.id, email: string = AGENCY_ADMIN) =>
  portal.as(email).get(`/companies/${companyId}/collaborations${query}`)
const list = async (query: string, companyId?: string, email?: string): Promise<Item[]> => (await ask(query, companyId, email)).body.items
const namesFound = async (q: string) => (await list(`?service=utlagg&q=${encodeURIComponent(q)}`)).map(({ customer }) => customer.name)
const pages = async (query: string, limit: number): Promise<Item[]> => {
  const items: Item[] = []
  for (let cursor: string | null = ''; cursor !== null && items.length < 100;) {
    const { body } = await ask(`${query}&limit=${limit}${cursor && `&cursor=${cursor}`}`)
    expect(body.items.length).toBeLessThanOrEqual(limit)
    items.push(...body.items)
    cursor = body.nextCursor
  }
  return items
}

const servicesIn = async (query: string, companyId: string, email: string) => (await list(query, companyId, email)).map(({ service }) => service.code)

describe('a list of what is between two parties', () => {
  it('is asked for by either of them, and holds nothing of a third', async () => {
    expect(await servicesIn(`?party=${both.id}`, portal.agency.id, AGENCY_ADMIN)).toEqual(['lon'])
    expect(await servicesIn(`?party=${portal.agency.id}`, both.id, both.admin)).toEqual(['lon'])
    expect(await servicesIn(`?party=${portal.otherAgency.id}`, both.id, both.admin)).toEqual(['utlagg'])
    expect(await servicesIn(`?party=${portal.otherAgency.id}`, both.id, AGENCY_ADMIN)).toEqual([])
    expect((await ask('?party=everybody')).status).toBe(400)
  })
})

describe('an agency’s list', () => {
  it('is of the active, by customer as Swedish sorts, unless asked otherwise', async () => {
    const items = await list('?service=utlagg&limit=200')
    expect(items.map(({ customer }) => customer.name)).toEqual(NAMES)
    expect((await list('?limit=200')).length).toBe(2 * NAMES.length + 1)
  })

  it.each([
    ['customer', 'active', ({ customer }: Item) => customer.name],
    ['service', 'active', ({ service, customer }: Item) => `${service.code} ${customer.name}`],
    ['startedAt', 'active', ({ startedAt }: Item) => startedAt],
    ['endedAt', 'ended', ({ endedAt }: Item) => endedAt],
    ['customer', 'ended', ({ customer }: Item) => customer.name],
    ['endedAt', 'active', ({ customer }: Item) => customer.name],
  ])('by %s of the %s, either way, page by page without gaps or doubles', async (sort, status, key) => {
    const query = `?status=${status}&sort=${sort}`
    const whole = await list(`${query}&limit=200`)
    const keys = whole.map(key)
    expect(keys).toEqual(keys.toSorted(new Intl.Collator('sv').compare))
    const ids = whole.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const limit of [1, 3, ids.length]) expect((await pages(query, limit)).map(({ id }) => id)).toEqual(ids)
    expect((await pages(query.replace('sort=', 'sort=-'), 4)).map(({ id }) => id)).toEqual(ids.toReversed())
  })

  it.each([
    ['berg', ['Bergströms Bygg AB', 'Eriksson Bygg och Berg']],
    ['BYGG', ['Bergströms Bygg AB', 'Eriksson Bygg och Berg']],
    ['ygg', []],
    ['bygg berg', ['Bergströms Bygg AB', 'Eriksson Bygg och Berg']],
    ['berg bygg och', ['Eriksson Bygg och Berg']],
    ['cafe', ['Café Kanel HB', 'Café Kanel HB']],
    ['Café  kan', ['Café Kanel HB', 'Café Kanel HB']],
    ['åk', ['Åkes Åkeri']],
    ['ak', []],
    ['öst', ['Östbergs Rör']],
    ['70019', ['Ahlgrens Bil AB']],
    ['7001', NAMES],
    ['nobody at all', []],
    ['berg%', ['Bergströms Bygg AB', 'Eriksson Bygg och Berg']],
    [`' OR 1=1 --`, []],
    ['', NAMES],
  ])('found by the beginning of any word, or the number: %j', async (q, names) => expect(await namesFound(q)).toEqual(names))

  it('is filtered by service and status', async () => {
    expect(new Set((await list('?service=eekonomi-smart')).map(({ service }) => service.code))).toEqual(new Set(['eekonomi-smart']))
    expect(await list('?service=scanner')).toEqual([])
    expect(await list('?service=scanner&status=ended')).toHaveLength(NAMES.length)
    expect(await list('?status=pending')).toEqual([])
  })

  it('is the same for its user, who may end nothing', async () => {
    const items = await list('?limit=200', portal.agency.id, AGENCY_USER)
    expect(items.map(({ id }) => id)).toEqual((await list('?limit=200')).map(({ id }) => id))
    expect(items.every((item) => 'abilities' in item && JSON.stringify(item.abilities) === '[]')).toBe(true)
  })
})

describe('a customer’s list', () => {
  it('has every agency for the customer and for support, and only its own for an agency', async () => {
    const agencies = async (email: string) => (await list('', both.id, email)).map(({ agency }) => agency.name).toSorted()
    expect(await agencies(both.admin)).toEqual(['Andra Byrån AB', 'Byrån AB'])
    expect(await agencies(SUPPORT)).toEqual(['Andra Byrån AB', 'Byrån AB'])
    expect(await agencies(AGENCY_ADMIN)).toEqual(['Byrån AB'])
  })

  it('is searched by the agency’s name', async () => {
    expect((await list('?q=andra', both.id, both.admin)).map(({ agency }) => agency.name)).toEqual(['Andra Byrån AB'])
  })
})

const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')
const ID = '01890000-0000-7000-8000-000000000000'

describe('what is asked wrongly is 400 with its path', () => {
  it.each([
    ['limit=0', 'query.limit'],
    ['limit=201', 'query.limit'],
    ['limit=ten', 'query.limit'],
    ['status=asleep', 'query.status'],
    ['service=coffee', 'query.service'],
    ['sort=size', 'query.sort'],
    ['colour=red', 'query.colour'],
    ['q=a%00b', 'query.q'],
    [`q=${'x'.repeat(101)}`, 'query.q'],
    ['limit=1&limit=2', 'query.limit'],
    ['cursor=!!!', 'query.cursor'],
    [`cursor=${'A'.repeat(1001)}`, 'query.cursor'],
    [`cursor=${cursor()}`, 'query.cursor'],
    [`cursor=${cursor('name')}`, 'query.cursor'],
    [`cursor=${cursor('name', 'no-id')}`, 'query.cursor'],
    [`cursor=${cursor('na\0me', ID)}`, 'query.cursor'],
    [`cursor=${cursor({}, ID)}`, 'query.cursor'],
    [`sort=startedAt&cursor=${cursor('name', ID)}`, 'query.cursor'],
    [`sort=startedAt&cursor=${cursor('2024-99-99T99:99:99.999Z', ID)}`, 'query.cursor'],
    [`sort=startedAt&cursor=${cursor('0000-01-01T00:00:00.000Z', ID)}`, 'query.cursor'],
  ])('%s', async (query, path) => {
    const reply = await ask(`?${query}`)
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-request', issues: [{ path }] } })
  })

  it.each([
    ['/companies', cursor('membership', 'na\0me', ID)],
    ['/companies', cursor('collaboration', 'name', '-'.repeat(36))],
    ['/companies', cursor('elsewhere', 'name', ID)],
    ['users', cursor('na\0me', ID)],
    ['users', cursor('name', '-'.repeat(36))],
    ['events', cursor('-'.repeat(36))],
  ])('%s after a made-up row', async (path, made) => {
    const reply = await portal.as(AGENCY_ADMIN).get(`${path.startsWith('/') ? path : `/companies/${portal.agency.id}/${path}`}?cursor=${made}`)
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-request', issues: [{ path: 'query.cursor' }] } })
  })
})
