import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from './testing/portal.ts'
import { buildWalkWorld, COLUMNS, type Target } from './testing/walk-world.ts'
import { AGENCY } from './testing/who-gets-what-agency.ts'
import { GONE } from './testing/who-gets-what-gone.ts'
import { CUSTOMER, READS } from './testing/who-gets-what.ts'

type Row = { readonly call: string; readonly method: string; readonly path: string; readonly statuses: readonly number[] }
const rowsOf = (table: string): readonly Row[] =>
  [...table.matchAll(/(\w+) (\/\S*)\s+([\d| ]+\d)/g)].map(([, method = '', path = '', statuses = '']) => ({
    call: `${method} ${path}`,
    method,
    path,
    statuses: statuses.split(/[| ]+/).map(Number),
  }))

let portal: TestPortal
let world: Awaited<ReturnType<typeof buildWalkWorld>>
beforeAll(async () => {
  portal = await startTestPortal()
  world = await buildWalkWorld(portal)
})
afterAll(() => portal.stop())

const NOUNS: Readonly<Record<string, string>> = {
  support: 'subscription',
  cases: 'case',
  upgrades: 'upgrade',
  companies: 'company',
  collaborations: 'collaboration',
  terminations: 'termination',
  'planned-ends': 'planned-end',
  'bulk-ends': 'bulk-end',
  subscriptions: 'subscription',
}
const addressOf = (path: string, { names, kind }: Target): string => {
  const noun = NOUNS[path.split('/')[1]!] ?? ''
  const filled = path.replace('{id}', names[noun] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? 'a-link-that-nobody-was-sent')
  if (path.endsWith('/suggestions')) return `${filled}?kind=account`
  return path.endsWith('/records') ? `${filled}?kind=${kind}` : filled
}

const askEverybody = ({ method, path }: Row, target: Target): Promise<readonly number[]> =>
  Promise.all(
    COLUMNS.map(async ({ email }) => {
      const caller = email === null ? portal.anonymous : portal.as(email)
      const send = caller[method.toLowerCase() as 'get']
      const body = ['POST', 'PUT', 'PATCH'].includes(method) && !path.endsWith('/sie') ? { madeUp: true } : undefined
      return (await send(addressOf(path, target), body)).status
    }),
  )
const named = (statuses: readonly number[]) => Object.fromEntries(COLUMNS.map(({ who }, index) => [who, statuses[index]]))

describe.each([
  { what: 'a customer’s things', table: CUSTOMER, of: 'customer' },
  { what: 'an agency’s own company', table: AGENCY, of: 'agency' },
  { what: 'what a former agency can still read', table: READS, of: 'reads' },
  { what: 'what a former agency cannot read any more', table: GONE, of: 'gone' },
] as const)('who gets $what', ({ table, of }) => {
  it.each(rowsOf(table))('$call', async (row) => {
    expect(row.statuses).toHaveLength(COLUMNS.length)
    expect(named(await askEverybody(row, world[of]))).toEqual(named(row.statuses))
  })
})

const described = async (): Promise<readonly string[]> => {
  const { paths } = (await portal.anonymous.get('/api/openapi.json')).body
  return Object.entries<object>(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
}
const listed = (table: string) =>
  rowsOf(table)
    .map(({ call }) => call)
    .toSorted()

describe('the tables are whole', () => {
  it('every endpoint of the OpenAPI document stands in the customer’s table, and nothing else', async () => {
    expect(listed(CUSTOMER)).toEqual([...(await described())].toSorted())
  })

  it('every endpoint of a company stands in the agency’s', async () => {
    expect(listed(AGENCY)).toEqual((await described()).filter((call) => call.includes(' /companies/{id}')).toSorted())
  })

  it('walking changed nothing', async () => {
    const text = 'SELECT (SELECT count(*)::int FROM event) AS events, (SELECT count(*)::int FROM membership) AS members'
    const { rows } = await portal.database.pool.query(text)
    expect(rows).toEqual([{ events: 3, members: 12 }])
  })
})
