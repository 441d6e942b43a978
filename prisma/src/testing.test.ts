import { afterAll, beforeAll, expect, it } from 'vitest'
import { openClient } from './client.ts'
import { isMigrated } from './migrate.ts'
import { testDatabase, type TestDatabase } from './testing.ts'

let first: TestDatabase
let second: TestDatabase
beforeAll(async () => {
  ;[first, second] = await Promise.all([testDatabase('first'), testDatabase('second')])
})
afterAll(() => Promise.all([first.drop(), second.drop()]))

it('gives a database that is migrated', async () => {
  expect(await isMigrated(first.database.pool)).toBe(true)
})

it('gives each test file its own', async () => {
  await openClient(first.database.pool).user.create({ data: { email: 'a@example.org', name: 'A' } })
  expect(await openClient(first.database.pool).user.count()).toBe(1)
  expect(await openClient(second.database.pool).user.count()).toBe(0)
})
