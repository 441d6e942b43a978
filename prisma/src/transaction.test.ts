import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { sqlState } from './errors.ts'
import { testDatabase, type TestDatabase } from './testing.ts'
import { type PgClient, transaction } from './transaction.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase('transaction')
  await test.database.pool.query('CREATE TABLE counter (name text PRIMARY KEY, value int NOT NULL)')
})
afterAll(() => test.drop())
beforeEach(() => test.database.pool.query(`DELETE FROM counter; INSERT INTO counter VALUES ('a', 0), ('b', 0)`))

const raise = (client: PgClient, name: string) => client.query('UPDATE counter SET value = value + 1 WHERE name = $1', [name])
const values = async () =>
  (await test.database.pool.query<{ value: number }>('SELECT value FROM counter ORDER BY name')).rows.map(({ value }) => value)

it('saves all of the work and gives its result', async () => {
  const result = await transaction(test.database, async (client) => {
    await raise(client, 'a')
    await raise(client, 'b')
    return 'done'
  })
  expect([result, await values()]).toEqual(['done', [1, 1]])
})

it('saves nothing when the work throws, and gives the connection back', async () => {
  const work = transaction(test.database, async (client) => {
    await raise(client, 'a')
    throw new Error('changed my mind')
  })
  await expect(work).rejects.toThrow('changed my mind')
  expect(await values()).toEqual([0, 0])
  expect(test.database.pool.idleCount).toBe(test.database.pool.totalCount)
})

it('fails when a statement failed and the work caught the error', async () => {
  const work = transaction(test.database, async (client) => {
    await raise(client, 'a')
    await client.query('SELECT * FROM no_such_table').catch(() => undefined)
  })
  await expect(work).rejects.toThrow('was rolled back')
  expect(await values()).toEqual([0, 0])
})

it('repeats the one of two that lost a deadlock', async () => {
  const bothHoldOne = Promise.withResolvers<void>()
  let holding = 0
  let tries = 0
  const both = (first: string, second: string) =>
    transaction(test.database, async (client) => {
      tries += 1
      await raise(client, first)
      holding += 1
      if (holding === 2) bothHoldOne.resolve()
      await bothHoldOne.promise
      await raise(client, second)
    })
  await Promise.all([both('a', 'b'), both('b', 'a')])
  expect(await values()).toEqual([2, 2])
  expect(tries).toBeGreaterThan(2)
})

it('gives up after three tries', async () => {
  let tries = 0
  const work = transaction(test.database, async (client) => {
    tries += 1
    await client.query(`DO $$ BEGIN RAISE EXCEPTION 'in the way' USING ERRCODE = '40001'; END $$`)
  })
  await expect(work).rejects.toSatisfy((error) => sqlState(error) === '40001')
  expect(tries).toBe(3)
})

it('outlives its connection: the work fails, the next one goes through', async () => {
  const work = transaction(test.database, async (client) => {
    await raise(client, 'a')
    await client.query('SELECT pg_terminate_backend(pg_backend_pid())')
  })
  await expect(work).rejects.toSatisfy((error) => sqlState(error) === '57P01')
  await transaction(test.database, (client) => raise(client, 'b'))
  expect(await values()).toEqual([0, 1])
})
