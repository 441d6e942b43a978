import type { Endpoint, Policy } from '@portal/contract'
import { addRecords, addUser, overdueInvoice } from '@portal/database/world'
import { addDays, stockholmDay } from '@portal/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENDPOINTS } from './testing/answers.ts'
import type { Reply, SentHeaders } from './testing/caller.ts'
import { plan } from './testing/planning.ts'
import { startTestPortal, type TestPortal } from './testing/portal.ts'
import { AGENCY_ADMIN, type Customer, SUPPORT } from './testing/world.ts'

const NOBODY = '00000000-0000-7000-8000-000000000000'
const INVOICE = '00000000-0000-7000-8000-000000000001'

let portal: TestPortal
let customer: Customer
let caseId: string
let planId: string
let bulkId: string
beforeAll(async () => {
  portal = await startTestPortal()
  customer = await portal.customer({ services: ['eekonomi-smart', 'ekonomioversikt'] })
  const { subscriptionId } = customer.with('eekonomi-smart')
  await addRecords(portal.database.pool, subscriptionId, [{ ...overdueInvoice(1, '2026-01-08'), id: INVOICE }])
  const lastDay = addDays(stockholmDay(new Date()), 30)
  planId = (await plan(portal.as(customer.admin), customer.with('eekonomi-smart'), lastDay)).body.id
  const many = { selection: { ids: [customer.id] }, choices: { 'eekonomi-smart': 'continue-standalone' } }
  bulkId = (await portal.as(AGENCY_ADMIN).post(`/companies/${portal.agency.id}/bulk-ends`, many)).body.id
  caseId = (await portal.as(customer.admin).post(`/subscriptions/${subscriptionId}/cases`, { message: 'Hej!' })).body.id
})
afterAll(() => portal.stop())

/** Only an agency has customers, keeps views of them, and ends for many of them. */
const isOfAgency = (path: string): boolean => /^\/companies\/:id\/(customer|views|bulk-end)|^\/bulk-ends/.test(path)

/** What the paths name: the customer's, in the service that has what is asked for. */
const addressOf = (path: string): string => {
  const { id, subscriptionId } = customer.with(path.endsWith('/overview') ? 'ekonomioversikt' : 'eekonomi-smart')
  const things = {
    companies: isOfAgency(path) ? portal.agency.id : customer.id,
    collaborations: id,
    subscriptions: subscriptionId,
    cases: caseId,
    'planned-ends': planId,
    'bulk-ends': bulkId,
  }
  const ids: Readonly<Record<string, string>> = things
  const filled = path.replace(':id', ids[path.split('/')[1] ?? ''] ?? NOBODY)
  const rest = {
    ':token': 'made-up-'.repeat(5),
    ':report': 'balance-sheet',
    ':membershipId': customer.adminId,
    ':customerId': customer.id,
    ':recordId': INVOICE,
  }
  return Object.entries(rest)
    .reduce((address, [name, value]) => address.replace(name, value), filled)
    .replaceAll(/:\w+/g, NOBODY)
}

/** The customer's administrator, where it is not another who may. */
const OTHERS: Partial<Record<Policy, string>> = { 'support-only': SUPPORT, 'request-collaboration': AGENCY_ADMIN }
const call = ({ method, path, policy }: Endpoint, query = '', body?: unknown, headers?: SentHeaders): Promise<Reply> => {
  const caller = policy === 'public' ? portal.anonymous : portal.as(OTHERS[policy] ?? (isOfAgency(path) ? AGENCY_ADMIN : customer.admin))
  return caller[method](`${addressOf(path)}${query}`, body, headers)
}

const endpointsThat = (is: (endpoint: Endpoint) => unknown) => [...ENDPOINTS].filter(([, endpoint]) => is(endpoint))

describe('what changes something is refused to another site', () => {
  it.each(endpointsThat(({ method }) => method !== 'get'))('%s', async (_, endpoint) => {
    const reply = await call(endpoint, '', undefined, { origin: 'https://evil.example' })
    expect(reply).toMatchObject({ status: 403, body: { code: 'origin-refused' } })
  })
})

describe('support staff without a second factor can do nothing but set one up', () => {
  const BARE = 'utan@portal.example'
  beforeAll(() => addUser(portal.database.pool, { email: BARE, name: 'Bo Bar', support: true }))

  it.each(endpointsThat(({ policy, withoutSecondFactor }) => policy !== 'public' && !withoutSecondFactor))('%s', async (_, endpoint) => {
    const reply = await portal.as(BARE)[endpoint.method](addressOf(endpoint.path))
    expect(reply).toMatchObject({ status: 403, body: { code: 'second-factor-needed' } })
  })

  it('which they are told', async () => expect((await portal.as(BARE).get('/me')).body).toMatchObject({ support: true, secondFactor: 'needed' }))

  it('by no more calls than these', () => {
    const free = endpointsThat(({ withoutSecondFactor }) => withoutSecondFactor).map(([call]) => call)
    expect(free).toEqual(['GET /me', 'PATCH /me', 'POST /me/second-factor', 'PUT /me/second-factor'])
  })
})

describe('what no path can name is not found', () => {
  it.each(endpointsThat(({ params }) => params))('%s', async (_, { method, path, policy }) => {
    const caller = policy === 'public' ? portal.anonymous : portal.as(customer.admin)
    const reply = await caller[method](path.replaceAll(/:\w+/g, 'x'.repeat(300)))
    expect(reply).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })
})

describe('what nobody can ask for is refused as such', () => {
  it.each(endpointsThat(({ query }) => query))('%s', async (_, endpoint) => {
    expect(await call(endpoint, '?madeUp=1')).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
  })
})

const MB = 1024 * 1024

describe('a body that is too large is refused with the limit', () => {
  it.each(endpointsThat(({ body }) => body))('%s', async (_, endpoint) => {
    const body = JSON.stringify('x'.repeat(MB))
    const reply = await call(endpoint, '', body, { 'content-type': 'application/json' })
    expect(reply).toMatchObject({ status: 413, body: { code: 'payload-too-large', limit: MB } })
  })
})
