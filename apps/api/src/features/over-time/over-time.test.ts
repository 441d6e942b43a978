import { textOf } from '@portal/pdf/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { plan } from '../../testing/planning.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { accept, askedFor } from '../../testing/starting.ts'
import { AGENCY_ADMIN, type Customer, OTHER_AGENCY_ADMIN, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
let customer: Customer
let path: string
/** The agency leaves the service read-only, the customer takes its reading away, and another agency takes over and plans to leave. */
beforeAll(async () => {
  portal = await startTestPortal()
  customer = await portal.customer({ services: ['eekonomi-smart', 'scanner'] })
  const work = customer.with('eekonomi-smart')
  path = `/subscriptions/${work.subscriptionId}/access`
  portal.travelTo('2027-03-01T10:00:00.000Z')
  await end(portal.as(AGENCY_ADMIN), work, 'deactivate-read-only')
  portal.travelTo('2027-04-01T10:00:00.000Z')
  await portal.as(customer.admin).delete(`/subscriptions/${work.subscriptionId}/agency-access`)
  portal.travelTo('2027-05-01T10:00:00.000Z')
  const request = await askedFor(portal, customer, 'eekonomi-smart')
  await accept(portal, customer, request)
  await plan(portal.as(OTHER_AGENCY_ADMIN), request, '2027-12-31', 'deactivate-read-only')
  await portal.member(customer, { email: 'revisor@over.example', name: 'Rakel Revisor', role: 'auditor', endsOn: '2027-06-15' })
  await portal.member(customer, { email: 'utan@over.example', name: 'Ulf Utan', role: 'user' })
})
afterAll(() => portal.stop())

const askedOn = async (email: string, at: string) => (await portal.as(email).get(`${path}?at=${encodeURIComponent(at)}`)).body
const timelineOf = async (email: string, query = '') => (await portal.as(email).get(`${path}/timeline${query}`)).body
const rowsOf = (
  items: readonly { at: string; planned: boolean; parties: readonly { company: { name: string }; before: string; access: string }[] }[],
) =>
  items.map(
    ({ at, parties }) => `${at.slice(0, 10)} ${parties.map(({ company, before, access }) => `${company.name} ${before}→${access}`).join(', ')}`,
  )

describe('the timeline of a service (G16)', () => {
  it('tells the customer every change, what is planned first', async () => {
    const { items, nextCursor } = await timelineOf(customer.admin)
    expect(rowsOf(items)).toEqual([
      `2027-12-31 ${customer.name} write→read, Andra Byrån AB write→read`,
      expect.stringMatching(/^2027-06-15 $/),
      `2027-05-01 ${customer.name} read→write, Andra Byrån AB none→write`,
      '2027-04-01 Byrån AB read→none',
      `2027-03-01 ${customer.name} write→read, Byrån AB write→read`,
      `2024-01-01 ${customer.name} null→write, Byrån AB null→write`,
    ])
    expect(items[0]).toMatchObject({ at: '2027-12-31T23:00:00.000Z', planned: true, inTheWay: false })
    expect(items[1]).toMatchObject({ planned: true, people: [{ name: 'Rakel Revisor', before: 'read', access: 'none' }] })
    expect(nextCursor).toBeNull()
  })

  it('tells an agency its own changes and the customer’s beside them, and nothing of another agency (G21)', async () => {
    const first = await timelineOf(AGENCY_ADMIN)
    expect(rowsOf(first.items)).toEqual([
      '2027-04-01 Byrån AB read→none',
      `2027-03-01 ${customer.name} write→read, Byrån AB write→read`,
      `2024-01-01 ${customer.name} null→write, Byrån AB null→write`,
    ])
    const other = await timelineOf(OTHER_AGENCY_ADMIN)
    expect(rowsOf(other.items)).toEqual([
      `2027-12-31 ${customer.name} write→read, Andra Byrån AB write→read`,
      `2027-05-01 ${customer.name} null→write, Andra Byrån AB null→write`,
    ])
    expect(other.knownFrom).toBe('2027-05-01T10:00:00.000Z')
    expect(other.items.flatMap(({ people }: { people: unknown[] }) => people)).toEqual([])
  })

  it('is paged by its instants', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const body: { items: { at: string }[]; nextCursor: string | null } = await timelineOf(
        customer.admin,
        `?limit=2${cursor && `&cursor=${cursor}`}`,
      )
      seen.push(...body.items.map(({ at }) => at))
      cursor = body.nextCursor
    }
    expect(seen).toEqual((await timelineOf(customer.admin)).items.map(({ at }: { at: string }) => at))
    expect((await portal.as(customer.admin).get(`${path}/timeline?cursor=bm9uc2Vuc2U`)).status).toBe(400)
    expect((await portal.as(customer.admin).get(`${path}/timeline?cursor=WyJ4Il0`)).status).toBe(400)
  })

  it('is printed for the auditor, in both languages', async () => {
    const cookie = await portal.cookieOf('revisor@over.example')
    const printed = async (language: string) => {
      const answer = await fetch(`${portal.url}/api/v1${path}/timeline/pdf`, { headers: { cookie, 'accept-language': language } })
      expect(answer.headers.get('content-type')).toBe('application/pdf')
      return textOf(new Uint8Array(await answer.arrayBuffer()))
    }
    expect(await printed('sv')).toMatch(/Åtkomst över tid[^]*Kunden har tagit bort\s+byråns\s+läsåtkomst/)
    expect(await printed('en')).toMatch(/Access over time[^]*The customer has removed\s+the agency.s\s+read\s+access/)
  })
})

describe('who can see and change a service on a day', () => {
  it('is told with its reasons, and the customer’s people with theirs', async () => {
    const { moments, subscription } = await askedOn(customer.admin, '2027-03-15')
    expect(subscription).toMatchObject({ service: { code: 'eekonomi-smart' }, customer: { id: customer.id } })
    expect(moments).toMatchObject([
      {
        planned: false,
        parties: [
          { party: 'customer', access: 'read', because: 'service-read-only' },
          { party: 'agency', company: { name: 'Byrån AB' }, access: 'read', because: 'kept-by-end' },
        ],
      },
    ])
    const [now] = (await portal.as(customer.admin).get(path)).body.moments
    expect(now.people).toEqual([
      { name: expect.stringMatching(/^Berit/), role: 'administrator', access: 'write', because: 'licence' },
      { name: 'Rakel Revisor', role: 'auditor', access: 'read', because: 'auditor' },
    ])
  })

  it('tells each change within the day', async () => {
    const { moments } = await askedOn(customer.admin, '2027-05-01')
    expect(moments.map(({ at, parties }: { at: string; parties: { access: string }[] }) => [at, parties[0]?.access])).toEqual([
      ['2027-04-30T22:00:00.000Z', 'read'],
      ['2027-05-01T10:00:00.000Z', 'write'],
    ])
  })

  it('a coming day is answered with what is planned, and says so', async () => {
    const [moment] = (await askedOn(customer.admin, '2028-01-01')).moments
    expect(moment).toMatchObject({ planned: true, parties: [{ access: 'read' }, { company: { name: 'Andra Byrån AB' }, because: 'kept-by-end' }] })
  })

  it.each([
    ['a day of clock change', '2027-03-28', 200],
    ['the other one', '2027-10-31', 200],
    ['an hour that comes twice, with its offset', '2027-10-31T02:30:00+01:00', 200],
    ['24 months ahead', '2029-05-01', 200],
    ['a day more', '2029-05-02', 422],
    ['the first day', '2024-01-01', 200],
    ['before the first event', '2023-12-31', 422],
    ['an instant before it', '2024-01-01T07:59:59.999Z', 422],
    ['29 February of a common year', '2027-02-29', 400],
    ['a time without an offset', '2027-03-28T02:30:00', 400],
    ['garbage', 'yesterday', 400],
    ['nothing', '', 400],
    ['a very long number', '9'.repeat(400), 400],
  ])('%s: %s → %i', async (_, at, status) => {
    const reply = await portal.as(customer.admin).get(`${path}?at=${encodeURIComponent(at)}`)
    const refusal = { code: 'day-out-of-range', field: 'at', from: '2024-01-01', to: '2029-05-01' }
    expect(reply).toMatchObject({ status, body: status === 422 ? refusal : {} })
  })
})

const answered = async (email: string, more = '') => (await portal.as(SUPPORT).get(`/support${path}?email=${encodeURIComponent(email)}${more}`)).body

const refused = (rest: string, at = path) => portal.as(SUPPORT).get(`/support${at}?email=x%40y.se${rest}`)

describe('support’s answer: why can this person (not) see the service?', () => {
  it('names every way with the reasons of the access function', async () => {
    expect(await answered('utan@over.example')).toMatchObject({
      person: { name: 'Ulf Utan' },
      access: 'none',
      ways: [
        {
          as: 'member',
          company: { id: customer.id },
          role: 'user',
          party: { access: 'write', because: 'service-active' },
          reach: { access: 'none', because: 'no-licence' },
          access: 'none',
        },
      ],
    })
    expect(await answered(AGENCY_ADMIN)).toMatchObject({
      access: 'none',
      ways: [{ as: 'staff', party: { because: 'taken-away' }, reach: { because: 'staff' } }],
    })
    expect(await answered(AGENCY_ADMIN, '&at=2027-03-15')).toMatchObject({ access: 'read', ways: [{ party: { because: 'kept-by-end' } }] })
  })
  it('a person without any way, and an address that nobody has', async () => {
    expect(await answered(SUPPORT)).toMatchObject({ person: { name: 'Sara Support' }, access: 'none', ways: [] })
    expect(await answered('ingen@nowhere.example')).toMatchObject({ person: null, access: 'none', ways: [] })
  })
  it('refuses what cannot be asked', async () => {
    expect((await refused('&at=1999-01-01')).body.code).toBe('day-out-of-range')
    expect((await refused('', '/subscriptions/00000000-0000-7000-8000-000000000000/access')).body.code).toBe('not-found')
  })
})
