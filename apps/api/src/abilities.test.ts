import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildAbilityWorld } from './testing/abilities/ability-world.ts'
import { type Drawn, drawnWorlds, TODAY } from './testing/abilities/drawn.ts'
import { FULL_WORLD, LEFT_WORLD } from './testing/abilities/full-world.ts'
import { keepWorld } from './testing/abilities/kept-world.ts'
import { addStrangers, logInAll } from './testing/abilities/people.ts'
import { ABILITIES } from './testing/abilities/shown.ts'
import { type Met, walk } from './testing/abilities/walk.ts'
import { startTestPortal, type TestPortal } from './testing/portal.ts'

/** Every run walks through the same worlds: the full one, and drawn ones. A failure prints the seed and the world. */
const WORLDS = { seed: 9, numRuns: 5, examples: [[FULL_WORLD], [LEFT_WORLD]] satisfies [Drawn][], endOnFailure: true }

let portal: TestPortal
const met: Met = { carriedOut: new Set(), refused: new Set() }
beforeAll(async () => {
  portal = await startTestPortal({ sessionsKeptMs: 0, env: { WORKER: 'none' } })
  portal.travelTo(`${TODAY}T09:00:00.000Z`)
  await addStrangers(portal)
})
afterAll(() => portal.stop())

it('what is listed is done, or refused by 409 or 422; what is not listed is refused', async () => {
  await fc.assert(
    fc.asyncProperty(drawnWorlds, async (drawn) => {
      const world = await buildAbilityWorld(portal, drawn)
      await logInAll(portal)
      expect(await walk(portal, world, drawn.callers, await keepWorld(portal.database), met)).toEqual([])
    }),
    WORLDS,
  )
})

it('each ability was carried out by somebody to whom it is listed, and refused to somebody to whom it is not', () => {
  const names = Object.entries(ABILITIES).flatMap(([thing, abilities]) => abilities.map((ability) => `${thing} ${ability}`))
  expect({
    neverDone: names.filter((name) => !met.carriedOut.has(name)),
    neverRefused: names.filter((name) => !met.refused.has(name)),
  }).toEqual({ neverDone: [], neverRefused: [] })
})

/** Of an import in features/bookkeeping/undo.test.ts, a listed deletion in features/company-overview, a bulk end in features/terminations/bulk-ends. */
const TRIED_ELSEWHERE = [['undo'], ['see-termination', 'cancel-deletion'], ['answer', 'start', 'pause', 'stop']]
const sorted = (abilities: readonly string[]): string => abilities.toSorted().join(' ')

it('each list of abilities in the API is walked', async () => {
  const listed = new Set<string>()
  JSON.stringify((await portal.anonymous.get('/api/openapi.json')).body, (key, value) => {
    if (key === 'abilities' && value.items) listed.add(sorted(value.items.enum ?? [value.items.const]))
    return value
  })
  const walked = new Set([...Object.values(ABILITIES), ...TRIED_ELSEWHERE].map(sorted))
  expect([...listed].filter((each) => !walked.has(each))).toEqual([])
  expect(listed.size).toBeGreaterThan(8)
})
