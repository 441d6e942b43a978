import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crawl, type Seen } from './testing/crawl.ts'
import { marksOf } from './testing/marks.ts'
import { askAnew, type AgencyName, buildNeighbours, emailOf, type Neighbours, OWNER } from './testing/neighbours-world.ts'
import { startTestPortal, type TestPortal } from './testing/portal.ts'
import { SUPPORT } from './testing/world.ts'

const NAMES: readonly AgencyName[] = ['norr', 'soder', 'oster', 'vaster', 'ny']

let portal: TestPortal
let world: Neighbours
let marks: ReadonlyMap<AgencyName, readonly string[]>
beforeAll(async () => {
  portal = await startTestPortal()
  world = await buildNeighbours(portal)
  // The clock stands still, so that what tells the time says the same twice.
  portal.travelTo(new Date().toISOString())
  marks = new Map(await Promise.all(NAMES.map(async (name) => [name, await marksOf(portal, world.agencies[name])] as const)))
})
afterAll(() => portal.stop())

const crawls = new Map<string, Promise<Seen>>()
/** Crawled once, in the world as it was built. */
const seenBy = (email: string): Promise<Seen> => {
  const seen = crawls.get(email) ?? crawl(portal, email)
  crawls.set(email, seen)
  return seen
}
const othersOf = (name: AgencyName): readonly string[] => NAMES.filter((each) => each !== name).flatMap((each) => marks.get(each) ?? [])
/** The address and the mark, wherever one is told that the caller did not bring along. */
const marksFound = (seen: Seen, wanted: readonly string[]): readonly string[] =>
  [...seen].flatMap(([address, told]) => wanted.filter((mark) => told.includes(mark) && !address.includes(mark)).map((mark) => `${address}: ${mark}`))

describe('an agency learns of a customer only what lies between the two (G21)', () => {
  it.each([
    ['norr', 'administrator'],
    ['norr', 'user'],
    ['norr', 'auditor'],
    ['soder', 'administrator'],
    ['oster', 'administrator'],
    ['vaster', 'administrator'],
    ['ny', 'administrator'],
  ] as const)('%s, %s: in no answer', async (name, role) => {
    const seen = await seenBy(emailOf(name, role))
    expect(othersOf(name).flatMap((mark) => marksFound(seen, [mark]))).toEqual([])
  })

  it.each(NAMES)('%s: in no letter', async (name) => {
    const letters = await Promise.all(world.staff.filter(({ agency }) => agency === name).map(({ email }) => portal.letters(email)))
    const told = new Map(letters.flat().map((letter, place) => [String(place), JSON.stringify(letter)]))
    expect(othersOf(name).flatMap((mark) => marksFound(told, [mark]))).toEqual([])
  })

  it('and there is something to be found: the customer, support and each agency are told all of it', async () => {
    const everybody = [OWNER, SUPPORT, ...world.staff.map(({ email }) => email)]
    const told = (await Promise.all(everybody.map(async (email) => [...(await seenBy(email)).values()]))).flat().join('\n')
    expect([...marks.values()].flat().filter((mark) => !told.includes(mark))).toEqual([])
  })
})

it('what an agency asks for changes nothing that anybody sees, but that the customer sees the request', async () => {
  const everybody = [...NAMES.filter((name) => name !== 'ny').map((name) => emailOf(name)), OWNER]
  const before = await Promise.all(everybody.map(seenBy))
  const [customer] = world.customers
  const requests = [await askAnew(portal, world, 'eekonomi-fakturering'), await askAnew(portal, world, 'eekonomi-start')]
  const ofRequest = [
    ...requests.flatMap(({ id }) => ['', '/start-preview', '/termination-preview'].map((rest) => `/collaborations/${id}${rest}`)),
    `/companies/${customer.id}/collaborations?limit=200&status=pending`,
    `/companies/${customer.id}/events?limit=200`,
    `/companies/${customer.id}/events?limit=200&q=a`,
    `/companies/${customer.id}/event-table?q=a`,
    '/notices?limit=200',
    '/me/data',
    '/notices/unread',
    `/companies/${customer.id}/overview`,
  ]
  for (const [place, email] of everybody.entries()) {
    const after = [...(await crawl(portal, email))].filter(([, told]) => !/^40[34]/.test(told))
    const changed = after.filter(([address, told]) => told !== before[place]?.get(address)).map(([address]) => address)
    expect([email, changed.toSorted()]).toEqual([email, email === OWNER ? ofRequest.toSorted() : []])
  }
})
