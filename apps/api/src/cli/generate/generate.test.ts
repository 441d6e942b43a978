import { testDatabase, type TestDatabase } from '@portal/database/testing'
import { DEMO_PASSWORD } from '@portal/database/world'
import { verifyPassword } from 'better-auth/crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'
import { agencySizes } from './sizes.ts'
import { systemClock } from '../../platform/clock.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase('generate')
})
afterAll(() => test.drop())

const generating = async (...args: readonly string[]) => {
  const [said, complained]: [string[], string[]] = [[], []]
  const io = {
    say: (line: string) => void said.push(line),
    complain: (line: string) => void complained.push(line),
    clock: systemClock,
    database: async () => test.database,
    invite: async () => undefined,
  }
  return { code: await run(args, io), said: said.join('\n'), complained: complained.join('\n') }
}

/** Runs a query that gives one value. */
const ask = async (text: string): Promise<unknown> => Object.values((await test.database.pool.query<Record<string, unknown>>(text)).rows[0] ?? {})[0]

describe('a generated register', () => {
  let told: Awaited<ReturnType<typeof generating>>
  beforeAll(async () => void (told = await generating('--agencies', '12', '--collaborations', '2000')))

  it('tells what it made, and how far it is meanwhile', () => {
    expect(told).toMatchObject({ code: 0, said: '2000 collaborations of 12 agencies', complained: expect.stringContaining('2000 of 2000') })
  })

  it('has exactly as many agencies and collaborations as were asked for', async () => {
    expect(await ask(`SELECT count(*) FROM company WHERE kind = 'agency'`)).toBe(12)
    expect(await ask('SELECT count(*) FROM collaboration')).toBe(2000)
  })

  it('has some ended and few waiting collaborations', async () => {
    expect(await ask(`SELECT count(*) BETWEEN 140 AND 260 FROM collaboration WHERE status = 'ended'`)).toBe(true)
    expect(await ask(`SELECT count(*) BETWEEN 30 AND 90 FROM collaboration WHERE status = 'pending'`)).toBe(true)
    expect(await ask(`SELECT count(*) FROM collaboration WHERE status NOT IN ('ended', 'pending', 'active')`)).toBe(0)
  })

  it('has a receipt of every end, in an outcome of its service and the state that leaves', async () => {
    expect(
      await ask(`SELECT count(*) FROM collaboration k LEFT JOIN termination t ON t.collaboration_id = k.id
      WHERE (k.status = 'ended') <> (t.id IS NOT NULL) OR t.effective_at <> k.ended_at OR k.ended_at < k.started_at`),
    ).toBe(0)
    expect(
      await ask(`SELECT array_agg(DISTINCT service || ' ' || outcome || ' ' || state ORDER BY service || ' ' || outcome || ' ' || state)
      FROM termination JOIN subscription USING (service) WHERE subscription.id = subscription_id AND outcome <> 'continue-standalone'`),
    ).toEqual(['ekonomioversikt delete deleted', 'lon close closed'])
    expect(
      await ask(`SELECT count(*) FROM termination t LEFT JOIN deletion d ON d.termination_id = t.id
      WHERE (t.outcome = 'delete') <> (d.status IS NOT DISTINCT FROM 'carried-out')`),
    ).toBe(0)
  })

  it('has a main contact for every customer number, so that any of its collaborations can be ended (G5)', async () => {
    expect(
      await ask(`SELECT count(*) FROM company c WHERE NOT EXISTS (SELECT FROM membership m WHERE m.company_id = c.id AND m.is_main_contact)`),
    ).toBe(0)
  })

  it('lets an administrator of every agency log in with the demo password', async () => {
    expect(await ask(`SELECT count(*) FROM "user" JOIN account ON user_id = "user".id WHERE email LIKE 'admin@%.generated.example'`)).toBe(12)
    const hash = await ask('SELECT DISTINCT password FROM account')
    expect(await verifyPassword({ hash: String(hash), password: DEMO_PASSWORD })).toBe(true)
  })

  it('is made into a database once', async () => {
    expect(await generating('--agencies', '1', '--collaborations', '1')).toMatchObject({ code: 1, complained: expect.stringContaining('already') })
  })
})

describe('the sizes of agencies', () => {
  it.each([
    [1, 1],
    [1, 9_000],
    [2, 3],
    [3, 10_000],
    [40, 100],
    [500, 200_000],
    [2_000, 1_000_000],
  ])('%i agencies share %i collaborations, none left over', (agencies, collaborations) => {
    const sizes = agencySizes(agencies, collaborations)
    expect([sizes.length, sizes.reduce((sum, size) => sum + size, 0)]).toEqual([agencies, collaborations])
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0)
  })

  it('has one of 26 000 and one of 5 000 in a million, and many small', () => {
    const sizes = agencySizes(2_000, 1_000_000)
    expect(sizes[0]).toBe(26_000)
    expect(sizes[1]).toBe(5_000)
    expect(sizes.filter((size) => size < 1_000).length).toBeGreaterThan(1_500)
  })
})

it.each([
  [[], 2, '--agencies must be a whole number'],
  [['--agencies', '3', '--collaborations', 'many'], 2, '--collaborations must be a whole number'],
  [['--agencies', '3', '--collaborations', '2'], 2, 'at least as many'],
  [['--agencies', '3', '--companies', '2'], 2, "Unknown option '--companies'"],
])('%j ends with %i and says why', async (args, code, reason) => {
  expect(await generating(...args)).toMatchObject({ code, complained: expect.stringContaining(reason) })
})
