import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from './connect.ts'
import { isDatabaseGone, isUniqueViolation, sqlState } from './errors.ts'
import { testDatabase, type TestDatabase } from './testing.ts'

let test: TestDatabase
const anna = { email: 'anna@example.org', name: 'Anna' }
beforeAll(async () => {
  test = await testDatabase('errors')
  await test.database.prisma.user.create({ data: anna })
})
afterAll(() => test.drop())

const refusal = (work: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(work).then(
    () => expect.unreachable('nothing was refused'),
    (error: unknown) => error,
  )
const copied = 'INSERT INTO "user" SELECT * FROM "user"'
const doors: readonly (readonly [string, (sql: string) => PromiseLike<unknown>])[] = [
  ['pg', (sql) => test.database.pool.query(sql)],
  ['raw Prisma', (sql) => test.database.prisma.$executeRawUnsafe(sql)],
]

describe.each(doors)('an error of %s', (_, run) => {
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

it('an error of Prisma tells the unique index that refused', async () => {
  const error = await refusal(test.database.prisma.user.create({ data: anna }))
  expect([undefined, 'user_email_key', 'user_pkey'].map((index) => isUniqueViolation(error, index))).toEqual([true, true, false])
})

describe('a database is gone', () => {
  it.each([
    ['when nobody listens', 'postgresql://postgres@127.0.0.1:1/portal'],
    ['when its name leads nowhere', 'postgresql://postgres@database.invalid:5432/portal'],
  ])('%s', async (_, url) => {
    const { prisma, pool, close } = connect(url)
    const refusals = await Promise.all([refusal(pool.query('SELECT 1')), refusal(prisma.user.count())])
    expect(refusals.map(isDatabaseGone)).toEqual([true, true])
    await close()
  })

  it('when it ends a connection at work', async () => {
    const ended = 'SELECT pg_terminate_backend(pg_backend_pid())'
    const refusals = await Promise.all([refusal(test.database.pool.query(ended)), refusal(test.database.prisma.$queryRawUnsafe(ended))])
    expect(refusals.map(isDatabaseGone)).toEqual([true, true])
  })
})
