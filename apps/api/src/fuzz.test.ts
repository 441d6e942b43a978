import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Fault, fuzz, ISLAND } from './testing/fuzz/round.ts'
import { startTestPortal, type TestPortal } from './testing/portal.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

/** A net under what never ends, for the long run on a busy machine. */
const HOUR_MS = 60 * 60 * 1000

/** `FUZZ_REQUESTS` asks for the long run, `FUZZ_SEED` replays one. */
const { FUZZ_REQUESTS, FUZZ_SEED } = process.env
const LONG = FUZZ_REQUESTS !== undefined
const count = Number(FUZZ_REQUESTS ?? 3_000)
const seed = Number(FUZZ_SEED ?? (LONG ? Date.now() % 1_000_000 : 20_261_128))
const MOST_MS = 2_000

/** A fault with its request, and how its part of the run is replayed. */
const written = ({ call, what, asked: { as, method, path, headers, body }, seed: from }: Fault): string =>
  [
    `${call} as ${as}: ${what}`,
    `${method} ${path}`,
    `${JSON.stringify(headers)} ${String(body).slice(0, 600)}`,
    `FUZZ_SEED=${from} FUZZ_REQUESTS=${ISLAND} npm run fuzz`,
  ].join('\n    ')

/** One fault of each kind and call, and how often it was seen. */
const summed = (faults: readonly Fault[]): string =>
  [...Map.groupBy(faults, ({ call, what }) => `${call} ${what.slice(0, 60)}`).values()]
    .map((same) => `${same.length} × ${same[0] ? written(same[0]) : ''}`)
    .join('\n')

it(
  `answers ${count} requests that no screen sends as the OpenAPI document says, and tells nobody of foreign companies`,
  async () => {
    const { faults, statuses, slowest, untouched } = await fuzz(portal, { seed, count, ...(LONG && { mostMs: MOST_MS }) })
    const counted = Object.entries(Object.fromEntries(statuses)).map(([status, times]) => `${status}: ${times}`)
    const told = `FUZZ_SEED=${seed} FUZZ_REQUESTS=${count}; ${counted.join(', ')}`
    if (LONG)
      process.stdout.write(`${told}; \n  slowest ${Math.round(slowest.ms)} ms ${slowest.call}\n  never with success: ${untouched.join(', ')}\n`)
    expect(faults.length, `${told}\n${summed(faults)}`).toBe(0)
    expect([...statuses.values()].reduce((sum, times) => sum + times, 0)).toBe(count)
  },
  HOUR_MS,
)
