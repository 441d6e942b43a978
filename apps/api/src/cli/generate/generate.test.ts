import { testDatabase, type TestDatabase } from '@portal/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'
import { agencySizes } from './sizes.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase('generate')
})
afterAll(() => test.drop())

const call = async (...args: readonly string[]) => {
  const [said, complained]: [string[], string[]] = [[], []]
  const io = {
    say: (line: string) => void said.push(line),
    complain: (line: string) => void complained.push(line),
    database: async () => test.database,
    invite: async () => undefined,
  }
  return { code: await run(args, io), said, complained }
}
const one = async (text: string): Promise<unknown> => (await test.database.pool.query<{ value: unknown }>(text)).rows[0]?.value

describe('a generated register', () => {
  it('has the shape of real life: one large agency, many small, every end possible', async () => {
    expect(await call('--agencies', '12', '--collaborations', '6000')).toMatchObject({ code: 0, said: ['6000 collaborations of 12 agencies'] })
    expect(await one('SELECT count(*)::int AS value FROM collaboration')).toBe(6_000)
    expect(await one(`SELECT max(count)::int AS value FROM (SELECT count(*) FROM collaboration GROUP BY agency_id) sizes`)).toBe(5_000)
    expect(
      await one(
        `SELECT count(*)::int AS value FROM company c WHERE kind = 'customer' AND NOT EXISTS (SELECT FROM membership WHERE company_id = c.id AND is_main_contact)`,
      ),
    ).toBe(0)
    expect(await one(`SELECT count(*)::int AS value FROM collaboration WHERE status = 'ended'`)).toBeGreaterThan(300)
    expect(await one(`SELECT count(DISTINCT agency_id)::int AS value FROM collaboration_word`)).toBe(12)
  })
  it('is not made twice', async () => {
    expect(await call('--agencies', '2', '--collaborations', '10')).toMatchObject({ code: 1 })
  })
})

it.each([
  [['--agencies', '0', '--collaborations', '10'], '--agencies must be'],
  [['--agencies', '5', '--collaborations', 'many'], '--collaborations must be'],
  [['--agencies', '5', '--collaborations', '4'], 'at least as many'],
  [['--agency', '5'], 'Unknown option'],
])('%j is explained: %s', async (args, reason) => {
  const { code, complained } = await call(...args)
  expect(code).toBe(2)
  expect(complained[0]).toContain(reason)
})

it.each([
  [1, 10],
  [12, 6_000],
  [20, 10_000],
  [2_000, 1_000_000],
])('%i agencies share %i collaborations, to the last one', (agencies, collaborations) => {
  const sizes = agencySizes(agencies, collaborations)
  expect(sizes).toHaveLength(agencies)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(collaborations)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0)
})
