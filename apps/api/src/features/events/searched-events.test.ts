import { insertEvents } from '@portal/database'
import { addCollaboration } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { v7 } from 'uuid'
import { download } from '../bookkeeping/testing/files.ts'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, type Customer, OTHER_AGENCY_ADMIN } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

type Seen = { readonly type: string; readonly company: { readonly name: string } }

/** The types of the events that fit, newest first, whatever pages they come on. */
const found = async (email: string, companyId: string, query: string): Promise<readonly string[]> => {
  const types: string[] = []
  for (let cursor: string | null = '', pages = 0; cursor !== null && pages < 50; pages += 1) {
    const after: string = cursor === '' ? '' : `&cursor=${cursor}`
    const { status, body } = await portal.as(email).get(`/companies/${companyId}/events?limit=3&${query}${after}`)
    expect(status).toBe(200)
    types.push(...body.items.map(({ type }: Seen) => type))
    cursor = body.nextCursor
  }
  return types
}

/** Two customers of the agency: at one Scanner has ended; at both a user was added. */
const twoCustomers = async () => {
  const [kanel, semla] = [
    await portal.customer({ services: ['scanner'], name: 'Café Kanel' }),
    await portal.customer({ services: ['utlagg'], name: 'Semlan & Co' }),
  ]
  for (const { id, customerNumber } of [kanel, semla])
    await portal
      .as(AGENCY_ADMIN)
      .post(`/companies/${id}/users`, { email: `per@${customerNumber}.example`, name: 'Per Åström', role: 'administrator' })
  const { body } = await end(portal.as(AGENCY_ADMIN), kanel.with('scanner'), 'continue-standalone')
  return { kanel, semla, receiptNumber: String(body.receiptNumber) }
}

describe('the log is narrowed', () => {
  it('by kind, service, customer, person and receipt number', async () => {
    const { kanel, semla, receiptNumber } = await twoCustomers()
    const asked: readonly (readonly [string, string, readonly string[]])[] = [
      [kanel.id, 'group=ends', ['collaboration-ended']],
      [kanel.id, 'group=people', ['user-added']],
      [kanel.id, 'group=content', []],
      [kanel.id, 'service=scanner', ['collaboration-ended']],
      [kanel.id, 'service=lon', []],
      [semla.id, 'q=åström', ['user-added']],
      [semla.id, 'q=%25', []],
      [kanel.id, `q=${receiptNumber.toLowerCase().replaceAll('-', '')}`, ['collaboration-ended']],
      [kanel.id, `q=${receiptNumber}&group=people`, []],
    ]
    for (const [id, query, types] of asked)
      expect([query, await found(kanel.id === id ? kanel.admin : semla.admin, id, query)]).toEqual([query, types])
    const atAgency = await found(AGENCY_ADMIN, portal.agency.id, `q=${semla.customerNumber}`)
    expect(atAgency).toEqual(await found(AGENCY_ADMIN, portal.agency.id, `q=${encodeURIComponent('semlan &')}`))
    expect(atAgency.length).toBeGreaterThan(0)
  })

  it('by days in Stockholm, both included', async () => {
    portal.travelTo('2026-03-28T22:59:59.999Z')
    const customer = await portal.customer({ services: ['scanner', 'eekonomi-smart'] })
    await end(portal.as(AGENCY_ADMIN), customer.with('scanner'), 'continue-standalone')
    portal.travelTo('2026-03-28T23:00:00Z')
    await end(portal.as(AGENCY_ADMIN), customer.with('eekonomi-smart'), 'continue-standalone')
    const within = async (from: string, to: string) => (await found(customer.admin, customer.id, `group=ends&from=${from}&to=${to}`)).length
    expect([await within('2026-03-28', '2026-03-28'), await within('2026-03-29', '2026-03-29'), await within('2026-03-28', '2026-03-29')]).toEqual([
      1, 1, 2,
    ])
    expect([await within('2026-03-30', '2026-04-30'), await within('2026-03-29', '2026-03-28'), await within('0001-01-01', '9999-12-31')]).toEqual([
      0, 0, 2,
    ])
  })

  it.each(['group=all', 'service=konto', 'from=igår', 'to=2026-13-01', `q=${'a'.repeat(101)}`, 'q=%00'])('not by %s', async (query) => {
    const customer = await portal.customer()
    expect((await portal.as(customer.admin).get(`/companies/${customer.id}/events?${query}`)).status).toBe(400)
    expect((await portal.as(customer.admin).get(`/companies/${customer.id}/event-table?${query}`)).status).toBe(400)
  })

  it('finds what is rare far back, page by page, and says when that was all', async () => {
    const customer = await portal.customer({ services: ['scanner'] })
    await fill(customer, 'register-imported', 1, '2026-01-01T12:00:00Z')
    await fill(customer, 'user-activated', 60_000, '2026-01-02T12:00:00Z')
    const { body } = await portal.as(customer.admin).get(`/companies/${customer.id}/events?group=content`)
    expect([body.items, body.nextCursor === null]).toEqual([[], false])
    expect(await found(customer.admin, customer.id, 'group=content')).toEqual(['register-imported'])
  })

  it('not by the name of a person whom the reader is not told (G21)', async () => {
    const customer = await portal.customer({ services: ['scanner'] })
    await addCollaboration(portal.database.pool, { agency: portal.otherAgency, customer, service: 'utlagg' })
    const { body } = await portal
      .as(AGENCY_ADMIN)
      .post(`/companies/${customer.id}/users`, { email: `ny@${customer.customerNumber}.example`, name: 'Nina Ny', role: 'administrator' })
    expect(body.name).toBe('Nina Ny')
    const shared = async (email: string, q: string) => (await found(email, customer.id, `group=people&q=${q}`)).length
    expect([await shared(AGENCY_ADMIN, 'norling'), await shared(customer.admin, 'norling')]).toEqual([1, 1])
    expect([await shared(OTHER_AGENCY_ADMIN, 'norling'), await shared(OTHER_AGENCY_ADMIN, 'nina')]).toEqual([0, await shared(OTHER_AGENCY_ADMIN, '')])
  })
})

it('the log is taken along as a table, in the reader’s language', async () => {
  const { kanel, receiptNumber } = await twoCustomers()
  const { headers, bytes } = await download(portal, kanel.admin, `/companies/${kanel.id}/event-table?group=ends`)
  expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toMatch(/Händelser-\d{4}-\d{2}-\d{2}\.csv/)
  const [head, ...rows] = Buffer.from(bytes).toString('utf8').trim().split('\r\n')
  expect([head, rows.length]).toEqual([expect.stringContaining('Datum;Tid;Kundnr;Företag;Händelse'), 1])
  expect(rows[0]).toContain(receiptNumber)
  const english = await download(portal, kanel.admin, `/companies/${kanel.id}/event-table?group=people`, 'en')
  expect(Buffer.from(english.bytes).toString('utf8')).toContain('Per Åström')
})

const fill = async ({ id }: Customer, type: string, count: number, from: string): Promise<void> => {
  const first = Date.parse(from)
  const details = type === 'register-imported' ? { rows: 1 } : { person: 'Per' }
  const rows = Array.from({ length: count }, (_, at) => {
    const msecs = first + at * 1_000
    return { id: v7({ msecs, seq: at }), companyId: id, audience: 'company', type, at: new Date(msecs).toISOString(), details }
  })
  for (let at = 0; at < rows.length; at += 10_000) await portal.database.pool.query(insertEvents('$1'), [JSON.stringify(rows.slice(at, at + 10_000))])
}
