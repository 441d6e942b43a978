import { addCollaboration, addCompany, addMember, addUser } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
  const { pool } = portal.database
  for (const [index, name] of ['Östers Fisk', 'Almas Ost', 'Café Ö', 'Zon AB', 'Åre Skidor'].entries()) {
    const customer = await addCompany(pool, { name, customerNumber: String(6001 + index), kind: 'customer' })
    for (const service of ['utlagg', 'scanner'] as const) await addCollaboration(pool, { agency: portal.agency, customer, service })
  }
  await addCompany(pool, { name: 'Främmande AB', customerNumber: '6100', kind: 'customer' })
})
afterAll(() => portal.stop())

type Item = { name: string; via: string; role: string | null }
const ask = async (query: string, email: string = AGENCY_ADMIN) => (await portal.as(email).get(`/companies${query}`)).body
const names = async (query: string, email?: string) => (await ask(query, email)).items.map(({ name }: Item) => name)

describe('where one can go', () => {
  it('are one’s own companies, then each customer once, as Swedish sorts', async () => {
    const { items, nextCursor } = await ask('')
    expect(items.map(({ name, via }: Item) => `${via}: ${name}`)).toEqual([
      'membership: Byrån AB',
      'collaboration: Almas Ost',
      'collaboration: Café Ö',
      'collaboration: Zon AB',
      'collaboration: Åre Skidor',
      'collaboration: Östers Fisk',
    ])
    expect([items[0].role, items[1].role, nextCursor]).toEqual(['administrator', null, null])
  })

  it.each([1, 2, 4])('come page by page without gaps or doubles: %i at a time', async (limit) => {
    const found: string[] = []
    for (let cursor: string | null = ''; cursor !== null && found.length < 20;) {
      const { items, nextCursor }: { items: Item[]; nextCursor: string | null } = await ask(`?limit=${limit}${cursor && `&cursor=${cursor}`}`)
      found.push(...items.map(({ name }) => name))
      cursor = nextCursor
    }
    expect(found).toEqual(await names(''))
  })

  it.each([
    ['ö', ['Café Ö', 'Östers Fisk']],
    ['fisk', ['Östers Fisk']],
    ['byr', ['Byrån AB']],
    ['6003', ['Café Ö']],
    ['främmande', []],
  ])('are found by the beginning of a word: %s', async (q, expected) => expect(await names(`?q=${encodeURIComponent(q)}`)).toEqual(expected))

  it('are no longer a customer whose last collaboration has ended', async () => {
    const customer = await portal.customer({ services: ['scanner'], name: 'Kortvarig AB' })
    expect(await names('?q=kortvarig')).toEqual(['Kortvarig AB'])
    await end(portal.as(AGENCY_ADMIN), customer.with('scanner'), 'continue-standalone')
    expect(await names('?q=kortvarig')).toEqual([])
  })

  it('are all companies of somebody in several, each with its role', async () => {
    const [one, other] = [await portal.customer({ name: 'Ett AB' }), await portal.customer({ name: 'Två AB' })]
    await addMember(portal.database.pool, other, { email: one.admin, name: 'Samma', role: 'auditor' })
    expect((await ask('', one.admin)).items).toMatchObject([
      { name: 'Ett AB', role: 'administrator' },
      { name: 'Två AB', role: 'auditor' },
    ])
  })

  it('are none for support, and not those where one is invited or cut off', async () => {
    expect(await names('', SUPPORT)).toEqual([])
    const [one, other, third] = [await portal.customer({ name: 'Kvar AB' }), await portal.customer(), await portal.customer()]
    await addMember(portal.database.pool, other, { email: one.admin, name: 'Samma', role: 'user', status: 'invited' })
    await addMember(portal.database.pool, third, { email: one.admin, name: 'Samma', role: 'user', status: 'inactive' })
    expect(await names('', one.admin)).toEqual(['Kvar AB'])
    expect((await portal.as(one.admin).get(`/companies/${third.id}`)).status).toBe(404)
  })
})

describe('a company', () => {
  it('tells its main contact, or that there is none, and what the caller may do', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const { body } = await portal.as(AGENCY_ADMIN).get(`/companies/${customer.id}`)
    expect(body).toMatchObject({ via: 'collaboration', mainContact: { membershipId: customer.adminId, email: customer.admin, status: 'active' } })
    expect(body.abilities).not.toContain('change-users')
    const without = await portal.customer({ mainContact: false })
    expect((await portal.as(without.admin).get(`/companies/${without.id}`)).body).toMatchObject({ via: 'membership', mainContact: null })
  })

  it('is 404 for an id that is none, unknown, of another kind or of a user', async () => {
    const { pool } = portal.database
    const ids = [
      'no-id',
      '01890000-0000-7000-8000-000000000000',
      (await portal.customer()).adminId,
      await addUser(pool, { email: 'x@x.example', name: 'X' }),
    ]
    for (const id of ids) expect((await portal.as(AGENCY_ADMIN).get(`/companies/${id}`)).status).toBe(404)
  })
})

const pages = async (q: string): Promise<readonly string[]> => {
  const found: string[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const { items, nextCursor }: { items: { id: string }[]; nextCursor: string | null } = await ask(
      `?q=${encodeURIComponent(q)}&limit=150${cursor && `&cursor=${cursor}`}`,
    )
    found.push(...items.map(({ id }) => id))
    cursor = nextCursor
  }
  return found
}

describe('a large agency', () => {
  /** More customers than the search fetches have the word Nord. Every 100th also has a rare word, and every 7th collaboration has ended. */
  beforeAll(async () => {
    await portal.database.pool.query(`
      CREATE TEMPORARY TABLE many AS SELECT n, uuidv7() AS id, uuidv7() AS subscription,
        CASE WHEN n % 100 = 0 THEN 'Sällan Nord' WHEN n % 2 = 0 THEN 'Åkeri Nord' ELSE 'Nordisk Smed' END || ' ' || chr(65 + n % 26) AS name,
        (700000 + n)::text AS number, CASE WHEN n % 7 = 0 THEN 'ended' ELSE 'active' END AS status FROM generate_series(1, 1200) AS n;
      INSERT INTO company (id, kind, customer_number, name) SELECT id, 'customer', number, name FROM many;
      INSERT INTO subscription (id, company_id, service, state) SELECT subscription, id, 'scanner', 'active' FROM many;
      INSERT INTO collaboration (id, agency_id, customer_id, subscription_id, service, status, started_at, ended_at,
        agency_name, agency_number, customer_name, customer_number)
      SELECT uuidv7(), a.id, m.id, m.subscription, 'scanner', m.status, now(), CASE WHEN m.status = 'ended' THEN now() END,
        a.name, a.customer_number, m.name, m.number FROM many m, company a WHERE a.id = '${portal.agency.id}';
      DROP TABLE many`)
  })

  it.each(['nord', 'nor smed', 'sällan', 'sällan nord', 'åkeri a', 'nordisk b', '7000', '700100', 'c', 'finns inte', 'nord finnsinte'])(
    'is found the same customers in, page by page, as by looking at every one: %s',
    async (q) => {
      const { rows } = await portal.database.pool.query(
        `SELECT DISTINCT k.customer_name, k.customer_id AS id FROM collaboration k
         WHERE k.agency_id = $1 AND k.status = 'active' AND NOT EXISTS (SELECT FROM words_of($2) AS asked WHERE NOT EXISTS (
           SELECT FROM words_of(k.customer_name || ' ' || k.customer_number) AS w WHERE starts_with(w, asked)))
         ORDER BY k.customer_name, k.customer_id`,
        [portal.agency.id, q],
      )
      expect(await pages(q)).toEqual(rows.map(({ id }) => id))
    },
  )
})
