import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from './connect.ts'
import { startEmbedded } from './embedded/embedded.ts'
import { isDatabaseGone } from './errors.ts'
import { migrate } from './migrate.ts'
import { instantsAsText } from './pool.ts'
import { testDatabase, type TestDatabase } from './testing.ts'
import { transaction } from './transaction.ts'

describe('what a connection gives', () => {
  let test: TestDatabase
  beforeAll(async () => void (test = await testDatabase('connect')))
  afterAll(() => test.drop())

  it('days as text, moments as Date, whole numbers of eight bytes as numbers', async () => {
    const statement = `SELECT date '2026-03-01' AS day, timestamptz '2026-03-01T00:00:00Z' AS moment, 9007199254740991::int8 AS large`
    const { rows } = await test.database.pool.query(statement)
    expect(rows).toEqual([{ day: '2026-03-01', moment: new Date('2026-03-01T00:00:00Z'), large: 9_007_199_254_740_991 }])
  })

  it('no number that would have to be rounded', async () => {
    await expect(test.database.pool.query('SELECT 9007199254740993::int8 AS large')).rejects.toThrow(
      '9007199254740993 is too large for an exact number',
    )
    expect((await test.database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  })

  it.each([
    ['2026-03-01 08:15:02+00', '2026-03-01T08:15:02.000Z'],
    ['2026-03-01 08:15:02.5+00', '2026-03-01T08:15:02.500Z'],
    ['2026-03-01 08:15:02.123+02', '2026-03-01T06:15:02.123Z'],
    ['2026-03-01 08:15:02.123987+00', '2026-03-01T08:15:02.123Z'],
    ['0001-01-01 00:00:00+00', '0001-01-01T00:00:00.000Z'],
  ])('instants as ISO 8601 where a query asks for text: %s', async (instant, iso) => {
    const statement = { text: `SELECT $1::timestamptz AS instant, 9007199254740991::int8 AS large, NULL::timestamptz AS never`, values: [instant] }
    const { rows } = await test.database.pool.query({ ...statement, types: instantsAsText })
    expect(rows).toEqual([{ instant: iso, large: 9_007_199_254_740_991, never: null }])
    expect((await test.database.pool.query(statement)).rows).toMatchObject([{ instant: new Date(iso) }])
  })

  it.each([
    ['max_parallel_workers_per_gather', '0'],
    ['jit', 'off'],
    ['statement_timeout', '30s'],
    ['idle_in_transaction_session_timeout', '30s'],
    ['TimeZone', 'UTC'],
  ])('%s is %s', async (setting, value) => {
    const { rows } = await test.database.pool.query('SELECT current_setting($1) AS value', [setting])
    expect(rows).toEqual([{ value }])
  })
})

describe('a database that goes away', () => {
  it('is told from other errors, stops nothing, and is met again when it is back', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'connect-'))
    await chmod(dataDir, 0o711)
    const first = await startEmbedded({ dataDir, durable: false })
    await migrate(first.url)
    const { pool, close } = connect(first.url)
    await pool.query('SELECT 1')
    const checkedOut = await pool.connect()

    await first.stop()
    const inTransaction = transaction({ pool }, (client) => client.query('SELECT 1'))
    const refusals = await Promise.allSettled([pool.query('SELECT 1'), checkedOut.query('SELECT 1'), inTransaction])
    expect(refusals.map((each) => each.status === 'rejected' && isDatabaseGone(each.reason))).toEqual([true, true, true])
    checkedOut.release()

    const second = await startEmbedded({ dataDir, durable: false, port: Number(new URL(first.url).port) })
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await close()
    await second.stop()
    await rm(dataDir, { recursive: true })
  })
})
