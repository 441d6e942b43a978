import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from './connect.ts'
import { isDatabaseGone, isUniqueViolation, sqlState } from './errors.ts'
import { testDatabase, type TestDatabase } from './testing.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase('errors')
  await test.database.pool.query(`INSERT INTO "user" (id, email, name, updated_at) VALUES (gen_random_uuid(), 'anna@example.org', 'Anna', now())`)
})
afterAll(() => test.drop())

const refusal = (work: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(work).then(
    () => expect.unreachable('nothing was refused'),
    (error: unknown) => error,
  )
const copied = 'INSERT INTO "user" SELECT * FROM "user"'
const run = (sql: string) => test.database.pool.query(sql)

describe('an error of PostgreSQL', () => {
  it('tells the unique index that refused', async () => {
    const error = await refusal(run(copied))
    expect([undefined, 'user_pkey', 'user_email_key'].map((index) => isUniqueViolation(error, index))).toEqual([true, true, false])
  })

  it('tells what PostgreSQL called it', async () => {
    expect(sqlState(await refusal(run('SELECT * FROM no_such_table')))).toBe('42P01')
  })

  it('is not taken for a unique violation, nor for a database that is gone, when it is neither', async () => {
    const error = await refusal(run('SELECT 1 / 0'))
    expect([isUniqueViolation(error), isDatabaseGone(error), isDatabaseGone(await refusal(run(copied)))]).toEqual([false, false, false])
  })
})

describe('a database is gone', () => {
  it.each([
    ['when nobody listens', 'postgresql://postgres@127.0.0.1:1/portal'],
    ['when its name leads nowhere', 'postgresql://postgres@database.invalid:5432/portal'],
  ])('%s', async (_, url) => {
    const { pool, close } = connect(url)
    expect(isDatabaseGone(await refusal(pool.query('SELECT 1')))).toBe(true)
    await close()
  })

  it('when it ends a connection at work', async () => {
    expect(isDatabaseGone(await refusal(run('SELECT pg_terminate_backend(pg_backend_pid())')))).toBe(true)
  })
})
