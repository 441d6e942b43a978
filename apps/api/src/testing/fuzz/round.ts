import fc from 'fast-check'
import { noJobsLeft } from '../no-jobs-left.ts'
import type { TestPortal } from '../portal.ts'
import { buildIsland } from './island.ts'
import { judgeOf } from './judge.ts'
import { describedApi, type Operation } from './operations.ts'
import { type Asked, requestsTo, type Sample } from './requests.ts'
import { type Answer, sender } from './send.ts'
import { samplesOf, thingsOf } from './things.ts'
import { filled, type Things } from './tokens.ts'

/** After so many requests others get a new island: what there is to ask for has been ended, removed and renamed by then. */
export const ISLAND = 600
const AT_ONCE = 4

export type Fault = {
  readonly call: string
  readonly what: string
  readonly asked: Asked
  readonly seed: number
  readonly answer: Answer | undefined
}
export type Round = {
  readonly faults: readonly Fault[]
  readonly statuses: ReadonlyMap<string, number>
  readonly slowest: { readonly ms: number; readonly call: string }
  /** The operations of which no request succeeded. */
  readonly untouched: readonly string[]
}

const { operations, components } = describedApi()
const judge = judgeOf({ operations, components })

/** `mostMs`: how long an answer may take, where that is judged. */
type Asking = { readonly seed: number; readonly count: number; readonly mostMs?: number }

/** Sends `count` requests that `seed` makes, spread over all operations, and judges each answer. */
export const fuzz = async (portal: TestPortal, { seed, count, mostMs }: Asking): Promise<Round> => {
  const { send, close } = sender(portal.url)
  const faults: Fault[] = []
  const statuses = new Map<string, number>()
  const succeeded = new Set<string>()
  let slowest = { ms: 0, call: '' }
  for (let begun = 0; begun < count; begun += ISLAND) {
    const island = await buildIsland(portal)
    const asked = requests(seed + begun, Math.min(ISLAND, count - begun), await samplesOf(portal.database, island))
    const sent = new Set<string>()
    let things = await thingsOf(portal.database, island)
    const secrets = secretsOf(things)
    const one = async (request: Asked, operation: Operation): Promise<void> => {
      const email = island.email[request.as]
      const cookie = email === undefined ? {} : { cookie: await portal.cookieOf(email) }
      const body = typeof request.body === 'string' ? filled(request.body, things) : request.body
      const whole = { ...request, path: filled(`/api/v1${request.path}`, things), body, headers: { ...request.headers, ...cookie } }
      for (const id of idsIn(whole)) sent.add(id)
      let answer: Answer | undefined
      const note = (what: string): void =>
        void faults.push({ call: request.call, what, seed: seed + begun, asked: { ...whole, headers: request.headers }, answer })
      try {
        answer = await send(whole)
        statuses.set(`${answer.status}`, (statuses.get(`${answer.status}`) ?? 0) + 1)
        if (answer.status < 300) succeeded.add(request.call)
        if (answer.ms > slowest.ms) slowest = { ms: answer.ms, call: request.call }
        const what = await judge({ as: request.as, answer, operation, isSecret: (id) => secrets.has(id) && !sent.has(id) })
        if (what) note(what)
        if (mostMs !== undefined && answer.ms > mostMs) note(`the answer took ${Math.round(answer.ms)} ms`)
      } catch (error) {
        note(`no answer: ${String(error)}`)
      }
    }
    for (let at = 0; at < asked.length; at += AT_ONCE) {
      if (at % 200 === 0) things = await thingsOf(portal.database, island)
      await Promise.all(asked.slice(at, at + AT_ONCE).map(({ request, operation }) => one(request, operation)))
    }
    // Exports and mails that were asked for take the machine from the next answers.
    if ((begun / ISLAND) % 5 === 4) await noJobsLeft(portal.database)
  }
  close()
  return { faults, statuses, slowest, untouched: operations.map(({ call }) => call).filter((call) => !succeeded.has(call)) }
}

/** Requests to all operations in turn, in an order that the seed decides. */
const requests = (seed: number, count: number, samples: readonly Sample[]): readonly { readonly request: Asked; readonly operation: Operation }[] => {
  const each = Math.ceil(count / operations.length)
  const all = operations.flatMap((operation, at) =>
    fc
      .sample(requestsTo(operation, { operations, components }, samples), { seed: seed * 1_000 + at, numRuns: each })
      .map((request) => ({ request, operation })),
  )
  const [order = []] = fc.sample(fc.shuffledSubarray([...all.keys()], { minLength: all.length }), { seed, numRuns: 1 })
  return order.slice(0, count).flatMap((place) => all[place] ?? [])
}

const idsIn = ({ path, body }: Pick<Asked, 'path' | 'body'>): readonly string[] =>
  `${path} ${typeof body === 'string' ? body : ''}`.toLowerCase().match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g) ?? []

/** The ids of foreign things. One that was sent may be told again: a filter that is saved with it comes back as it is. */
const secretsOf = ({ foreign }: Things): ReadonlySet<string> =>
  new Set(
    Object.values(foreign)
      .flat()
      .flatMap(({ id, of }) => [id, of]),
  )
