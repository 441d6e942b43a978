import { addCollaboration, addCompany, type Company } from '@portal/database/world'
import { addDays, stockholmDay } from '@portal/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_AUDITOR, AGENCY_USER, type Customer, OTHER_AGENCY_ADMIN, SUPPORT } from '../../testing/world.ts'

/** In Swedish alphabetical order; two customers have the same name. */
const NAMES = [
  'Ahlgrens Bil AB',
  'Bergs Bygg AB',
  'Café Kanel HB',
  'Café Kanel HB',
  'Dahl & Söner',
  'Zetas Mat AB',
  'Åkes Åkeri',
  'Östbergs Rör',
] as const

let portal: TestPortal
let made: readonly Company[]
let lone: Customer
beforeAll(async () => {
  portal = await startTestPortal()
  const { pool } = portal.database
  const added: Company[] = []
  for (const [index, name] of NAMES.toReversed().entries()) {
    const customer = await addCompany(pool, { name, customerNumber: String(70_010 + index), kind: 'customer' })
    added.push(customer)
    for (const service of ['utlagg', 'eekonomi-smart'] as const) await addCollaboration(pool, { agency: portal.agency, customer, service })
    if (index % 2 === 0) await addCollaboration(pool, { agency: portal.agency, customer, service: 'lon', status: 'pending' })
    await addCollaboration(pool, { agency: portal.otherAgency, customer, service: 'scanner' })
  }
  made = added
  lone = await portal.customer({ services: ['eekonomi-fakturering', 'scanner'], name: 'Mellanbolaget AB' })
})
afterAll(() => portal.stop())

type Service = {
  collaborationId: string
  service: { code: string }
  status: string
  state: string
  access: string
  abilities: string[]
  plannedEnd: unknown
}
type Item = {
  id: string
  name: string
  services: Service[]
  mainContact: { name: string; email: string } | null
  responsible: { name: string } | null
}
type Page = { items: Item[]; total: number; collaborations: number; nextCursor: string | null }
const ask = (query = '', email: string = AGENCY_ADMIN, companyId = portal.agency.id) =>
  portal.as(email).get(`/companies/${companyId}/customers${query}`)
const page = async (query = '', email?: string): Promise<Page> => (await ask(query, email)).body
const plansOf = async (query: string, email: string) => (await page(query, email)).items[0]?.services.map(({ plannedEnd }) => plannedEnd)
const names = async (query: string) => (await page(query)).items.map(({ name }) => name)
const keep = (customer: Company, body: object, email: string = AGENCY_ADMIN) =>
  portal.as(email).patch(`/companies/${portal.agency.id}/customers/${customer.id}`, body)
const membershipOf = async (email: string): Promise<string> => {
  const text = 'SELECT m.id FROM membership m JOIN "user" u ON u.id = m.user_id WHERE u.email = $1'
  return (await portal.database.pool.query(text, [email])).rows[0].id
}

describe('an agency’s customers', () => {
  it('are one row each, as Swedish sorts, with the active collaborations in the order of the rule book', async () => {
    const { items, total, collaborations } = await page('?limit=200')
    expect(items.map(({ name }) => name)).toEqual([...NAMES.slice(0, 5), 'Mellanbolaget AB', ...NAMES.slice(5)])
    expect([total, collaborations]).toEqual([9, 18])
    const [first] = items
    expect(first?.services.map(({ service, status, state, access, abilities }) => [service.code, status, state, access, abilities])).toEqual([
      ['eekonomi-smart', 'active', 'active', 'write', ['end']],
      ['utlagg', 'active', 'active', 'write', ['end']],
    ])
  })

  it.each(['customer', '-customer', 'customerNumber', '-customerNumber'])('come by %s page by page, without gaps or doubles', async (sort) => {
    const whole = (await page(`?limit=200&sort=${sort}`)).items.map(({ id }) => id)
    const read: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const found: Page = await page(`?limit=2&sort=${sort}${cursor && `&cursor=${cursor}`}`)
      read.push(...found.items.map(({ id }) => id))
      cursor = found.nextCursor
    }
    expect(read).toEqual(whole)
    const back = (await page(`?limit=200&sort=${sort.startsWith('-') ? sort.slice(1) : `-${sort}`}`)).items.map(({ id }) => id)
    expect(back).toEqual(whole.toReversed())
  })

  it.each([
    ['q=berg', ['Bergs Bygg AB']],
    ['q=cafe', ['Café Kanel HB', 'Café Kanel HB']],
    ['q=kan%20caf', ['Café Kanel HB', 'Café Kanel HB']],
    ['q=70017', ['Ahlgrens Bil AB']],
    ['q=nobody', []],
    ['service=scanner', ['Mellanbolaget AB']],
    ['service=utlagg&q=rör', ['Östbergs Rör']],
    ['status=pending', ['Bergs Bygg AB', 'Café Kanel HB', 'Zetas Mat AB', 'Östbergs Rör']],
    ['status=ended', []],
  ])('are found by %s', async (query, found) => {
    const { items, total } = await page(`?${query}`)
    expect([items.map(({ name }) => name), total]).toEqual([found, found.length])
  })

  it('are told with every service of the status, also when one of them is searched for', async () => {
    const { items, collaborations } = await page('?service=scanner')
    expect(items[0]?.services.map(({ service }) => service.code)).toEqual(['eekonomi-fakturering', 'scanner'])
    expect(collaborations).toBe(1)
  })

  it('that were only asked give the agency no access, and tell it nothing of the service', async () => {
    const { items } = await page('?status=pending&limit=1')
    expect(items[0]?.services.map(({ state, access, abilities }) => [state, access, abilities])).toEqual([[null, 'none', ['withdraw']]])
    expect(items[0]?.mainContact).toBe(null)
  })

  it('are seen with the lesser access of an auditor, who may end nothing', async () => {
    const { items } = await page('?service=scanner', AGENCY_AUDITOR)
    expect(items[0]?.services.map(({ access, abilities }) => [access, abilities])).toEqual([
      ['read', []],
      ['read', []],
    ])
  })

  it('tell the end that is planned next, and what the caller may do with it (G14)', async () => {
    const customer = await portal.customer({ services: ['lon', 'scanner'], name: 'Planerade AB' })
    const choice = { outcome: 'continue-standalone', confirmations: [], lastDay: addDays(stockholmDay(new Date()), 30) }
    const key = { 'idempotency-key': customer.id }
    expect((await portal.as(AGENCY_ADMIN).post(`/collaborations/${customer.with('scanner').id}/termination`, choice, key)).status).toBe(201)
    const plan = { lastDay: choice.lastDay, by: 'agency', outcome: 'continue-standalone' }
    expect(await plansOf('?q=planerade', AGENCY_ADMIN)).toMatchObject([null, { ...plan, abilities: ['move', 'call-off'] }])
    expect(await plansOf('?q=planerade', AGENCY_USER)).toMatchObject([null, { ...plan, abilities: [] }])
  })

  it('have their main contact', async () => {
    expect((await page('?q=mellan')).items[0]?.mainContact?.email).toBe(lone.admin)
    expect((await page('?q=ahlgrens')).items[0]?.mainContact).toBe(null)
  })

  it('whom the agency has left tell no state, and are counted no more', async () => {
    const customer = await portal.customer({ services: ['scanner'], name: 'Tillfälliga AB' })
    const before = await page('?service=scanner')
    const choice = { outcome: 'continue-standalone', confirmations: [] }
    const key = { 'idempotency-key': customer.id }
    expect((await portal.as(AGENCY_ADMIN).post(`/collaborations/${customer.with('scanner').id}/termination`, choice, key)).status).toBe(201)
    const after = await page('?service=scanner')
    expect([after.total, after.collaborations]).toEqual([before.total - 1, before.collaborations - 1])
    const ended = await page('?status=ended')
    expect(ended.items.map(({ name, services }) => [name, services[0]?.state, services[0]?.access, services[0]?.abilities])).toEqual([
      ['Tillfälliga AB', null, 'none', ['see-termination']],
    ])
    expect(ended.items[0]?.mainContact).toBe(null)
  })
})

describe('what an agency keeps about a customer', () => {
  it('is who is responsible and a note, each changed alone', async () => {
    const [first] = made
    const membershipId = await membershipOf(AGENCY_USER)
    expect((await keep(first!, { responsibleId: membershipId }, AGENCY_USER)).body).toEqual({
      responsible: { membershipId, name: 'Måns Ekdahl' },
      note: '',
    })
    expect((await keep(first!, { note: 'Ringer helst.' })).body).toMatchObject({ responsible: { membershipId }, note: 'Ringer helst.' })
    expect((await page('?mine=true', AGENCY_USER)).items.map(({ name, responsible }) => [name, responsible?.name])).toEqual([
      ['Östbergs Rör', 'Måns Ekdahl'],
    ])
    expect(await names('?mine=true')).toEqual([])
    expect((await keep(first!, { responsibleId: null })).body).toEqual({ responsible: null, note: 'Ringer helst.' })
    expect((await page('?mine=true', AGENCY_USER)).total).toBe(0)
  })

  it('is told to nobody else, support and the other agency among them', async () => {
    const [first] = made
    await keep(first!, { responsibleId: await membershipOf(AGENCY_ADMIN) })
    const query = `?q=${first!.customerNumber}`
    expect((await ask(query)).body.items[0].responsible.name).toBe('Astrid Norling')
    expect((await ask(query, SUPPORT)).body.items[0].responsible).toBe(null)
    expect((await ask(query, OTHER_AGENCY_ADMIN, portal.otherAgency.id)).body.items[0].responsible).toBe(null)
  })

  it('stands on the customer’s page, with the colleagues to choose from', async () => {
    const one = (email: string) => portal.as(email).get(`/companies/${portal.agency.id}/customers/${lone.id}`)
    await keep(lone, { note: 'Stänger i juli.' })
    const { body } = await one(AGENCY_USER)
    expect(body).toMatchObject({ name: 'Mellanbolaget AB', collaborates: true, responsible: null, note: 'Stänger i juli.' })
    expect(body.colleagues.map(({ name }: { name: string }) => name)).toEqual(['Astrid Norling', 'Måns Ekdahl'])
    expect((await one(AGENCY_AUDITOR)).body).toMatchObject({ note: 'Stänger i juli.', colleagues: [] })
    expect((await one(SUPPORT)).body).toMatchObject({ note: '', colleagues: [] })
  })

  it('names nobody as responsible who is an auditor or does not work at the agency', async () => {
    for (const email of [AGENCY_AUDITOR, OTHER_AGENCY_ADMIN, lone.admin])
      expect(await keep(lone, { responsibleId: await membershipOf(email) })).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect((await page('?q=mellan')).items[0]?.responsible).toBe(null)
  })

  it('is nothing about companies that are not its customers', async () => {
    const foreign = await addCompany(portal.database.pool, { name: 'Främmande AB', customerNumber: '79999', kind: 'customer' })
    expect((await keep(foreign, { note: 'x' })).status).toBe(404)
    expect((await keep(portal.otherAgency, { note: 'x' })).status).toBe(404)
  })

  it('is forgotten with the member who was responsible', async () => {
    const { membershipId } = await portal.member(portal.agency, { email: 'tillf@byran.example', name: 'Tage', role: 'user' })
    await keep(lone, { responsibleId: membershipId })
    expect((await page('?q=mellan')).items[0]?.responsible?.name).toBe('Tage')
    await portal.database.pool.query(`UPDATE membership SET status = 'inactive' WHERE id = $1`, [membershipId])
    expect((await page('?q=mellan')).items[0]?.responsible).toBe(null)
    expect((await ask(`/${lone.id}`)).body.responsible).toBe(null)
    await portal.database.pool.query('DELETE FROM membership WHERE id = $1', [membershipId])
    expect((await page('?q=mellan')).items[0]?.responsible).toBe(null)
  })
})

describe('what is asked wrongly is 400', () => {
  it.each([
    'limit=0',
    'sort=service',
    'mine=yes',
    'starred=1',
    'mainContact=set',
    'service=coffee',
    'cursor=!!!',
    `cursor=${Buffer.from('["a","b"]').toString('base64url')}`,
  ])('%s', async (query) => expect(await ask(`?${query}`)).toMatchObject({ status: 400, body: { code: 'invalid-request' } }))
})
