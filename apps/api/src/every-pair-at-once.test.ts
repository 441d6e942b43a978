import { keysOf } from '@portal/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce } from './testing/at-once.ts'
import { ACTS, type ActName, buildCrossing, type Crossing } from './testing/crossing-world.ts'
import { type Answered, type Outcome, outcomeOf, readingOf } from './testing/crossing-outcome.ts'
import { startTestPortal, type TestPortal } from './testing/portal.ts'

const NAMES = keysOf(ACTS)
const PAIRS = NAMES.flatMap((one, place) => NAMES.slice(place).map((other) => [one, other] as const))

let portal: TestPortal
/** One world for every order of every pair, made before the first log-in. */
let worlds: Crossing[]
beforeAll(async () => {
  portal = await startTestPortal()
  worlds = []
  for (let count = 0; count < PAIRS.length * 3; count += 1) worlds.push(await buildCrossing(portal))
})
afterAll(() => portal.stop())

const nextWorld = (): Crossing => {
  const world = worlds.pop()
  if (!world) throw new Error('there are fewer worlds than pairs')
  return world
}

const inOrder = async (...names: readonly ActName[]): Promise<Outcome> => {
  const world = nextWorld()
  const replies: Answered[] = []
  for (const name of names) replies.push([name, await ACTS[name](portal, world)])
  return outcomeOf(portal, world, replies)
}

describe('two acts at once come to what one after the other comes to, and each reading that is lost is told once', () => {
  it.each(PAIRS)('%s, %s', async (one, other) => {
    const orders = [await inOrder(one, other), await inOrder(other, one)]
    const world = nextWorld()
    const acts = [one, other].map((name) => async () => [name, await ACTS[name](portal, world)] as const)
    const outcome = await outcomeOf(portal, world, await atOnce(portal.database, world.customer.id, acts))
    expect(orders).toContainEqual(outcome)
    const { lost, reads } = await readingOf(portal, world)
    expect(lost).toBe(reads ? 0 : 1)
  })
})
