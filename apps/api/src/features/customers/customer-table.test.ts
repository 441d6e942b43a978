import { addCollaboration, addCompany } from '@portal/database/world'
import { addDays, stockholmDay } from '@portal/domain'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan } from '../../testing/planning.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_USER, type Customer, SUPPORT } from '../../testing/world.ts'

const NAMES = ['=HYPERLINK("http://a.example") AB', '@SUM(A1:A9) HB', 'Ek; Alm "Norr" AB', 'Åkes Åkeri'] as const

let portal: TestPortal
let planned: Customer
beforeAll(async () => {
  portal = await startTestPortal()
  const { pool } = portal.database
  for (const [index, name] of NAMES.entries()) {
    const customer = await addCompany(pool, { name, customerNumber: String(72_000 + index), kind: 'customer' })
    for (const service of ['utlagg', 'lon'] as const) await addCollaboration(pool, { agency: portal.agency, customer, service })
    await addCollaboration(pool, { agency: portal.agency, customer, service: 'scanner', status: 'pending' })
  }
  await pool.query(`
    WITH many AS (INSERT INTO company (id, kind, customer_number, name) SELECT uuidv7(), 'customer', (73000 + n)::text, 'Många ' || n
      FROM generate_series(1, 450) n RETURNING id, customer_number, name),
    used AS (INSERT INTO subscription (id, company_id, service, state) SELECT uuidv7(), id, 'scanner', 'active' FROM many RETURNING id, company_id)
    INSERT INTO collaboration (id, agency_id, customer_id, subscription_id, service, status, started_at, agency_name, agency_number, customer_name,
      customer_number)
    SELECT uuidv7(), a.id, many.id, used.id, 'scanner', 'active', now(), a.name, a.customer_number, many.name, many.customer_number
    FROM many JOIN used ON used.company_id = many.id, company a WHERE a.id = '${portal.agency.id}'`)
  planned = await portal.customer({ services: ['scanner'], name: 'Planerade AB' })
  await plan(portal.as(AGENCY_ADMIN), planned.with('scanner'), addDays(stockholmDay(new Date()), 30))
})
afterAll(() => portal.stop())

const addressOf = (query: string): string => `/companies/${portal.agency.id}/customer-table?${query}`
const rowsOf = async (query: string, email: string = AGENCY_ADMIN): Promise<readonly (readonly string[])[]> => {
  const { status, body } = await portal.as(email).get(addressOf(query))
  expect(status).toBe(200)
  return parse(body, { delimiter: ';', bom: true })
}

describe('the customers as CSV', () => {
  it('are those of the list, each with its collaborations, over all pages', async () => {
    const listed: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const path: string = `/companies/${portal.agency.id}/customers?limit=200&sort=-customer${cursor && `&cursor=${cursor}`}`
      const { body } = await portal.as(AGENCY_ADMIN).get(path)
      for (const { customerNumber, services } of body.items) for (const { service } of services) listed.push(`${customerNumber} ${service.name}`)
      cursor = body.nextCursor
    }
    const [, ...rows] = await rowsOf('sort=-customer')
    expect(rows.map(([number, , service]) => `${number} ${service}`)).toEqual(listed)
    expect(rows.length).toBe(459)
  })

  it('run no formula in a spreadsheet, and keep separators and quotes', async () => {
    const [, ...rows] = await rowsOf('service=lon')
    const found = rows.flatMap(([, name, service]) => (service === 'Lön' ? [name] : []))
    expect(found).toHaveLength(4)
    expect(found).toEqual(expect.arrayContaining([`'${NAMES[0]}`, `'${NAMES[1]}`, NAMES[2], NAMES[3]]))
  })

  it('are narrowed by the filter of the list', async () => {
    expect((await rowsOf('q=%C3%A5kes')).length).toBe(3)
    const pending = await rowsOf('status=pending&q=%C3%A5kes')
    expect(pending.slice(1).map(([, , service, status]) => [service, status])).toEqual([['Scanner', 'Väntar på svar']])
    expect((await rowsOf('mine=true')).length).toBe(1)
  })

  it('tell the last day that is planned, the main contact, and to support nothing of who is responsible', async () => {
    const { rows: members } = await portal.database.pool.query(
      'SELECT m.id FROM membership m JOIN "user" u ON u.id = m.user_id WHERE m.company_id = $1 AND u.email = $2',
      [portal.agency.id, AGENCY_USER],
    )
    await portal.as(AGENCY_ADMIN).patch(`/companies/${portal.agency.id}/customers/${planned.id}`, { responsibleId: members[0].id })
    const [, row] = await rowsOf('q=planerade')
    expect(row?.slice(4)).toEqual([addDays(stockholmDay(new Date()), 30), expect.any(String), planned.admin, 'Måns Ekdahl'])
    expect((await rowsOf('q=planerade', SUPPORT))[1]?.at(-1)).toBe('')
  })
})

it('the customers are a workbook where that is asked for', async () => {
  const { status, body, headers } = await portal.as(AGENCY_ADMIN).get(addressOf('format=xlsx'))
  expect([status, body.slice(0, 2)]).toEqual([200, 'PK'])
  expect(headers.get('content-disposition')).toContain('.xlsx')
})

it.each(['format=pdf', 'limit=5', 'status=none'])('what is asked wrongly is 400: %s', async (query) =>
  expect((await portal.as(AGENCY_ADMIN).get(addressOf(query))).status).toBe(400),
)
