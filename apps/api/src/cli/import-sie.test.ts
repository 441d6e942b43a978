import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase, type TestDatabase } from '@portal/database/testing'
import { addCompany, addSubscription } from '@portal/database/world'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileOf, voucherLines } from '../features/bookkeeping/testing/files.ts'
import { run } from './import-sie.ts'
import { systemClock } from '../platform/clock.ts'

let test: TestDatabase
let folder: string
beforeAll(async () => {
  test = await testDatabase('import_sie')
  folder = await mkdtemp(join(tmpdir(), 'import-sie-'))
  const company = await addCompany(test.database.pool, { name: 'Bergströms Bygg AB', customerNumber: '20001', kind: 'customer' })
  await addSubscription(test.database.pool, company, 'eekonomi-smart')
  await addSubscription(test.database.pool, company, 'eekonomi-pro', 'read-only')
  await addSubscription(test.database.pool, company, 'utlagg')
  await writeFile(join(folder, 'books.se'), fileOf('#UB 0 1930 1.00', ...voucherLines(1)))
  await writeFile(join(folder, 'cut.se'), fileOf('#VER A 1 20260101', '{'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await test.drop()
})

const call = async (...args: readonly string[]) => {
  const said: string[] = []
  const complained: string[] = []
  const io = {
    say: (line: string) => void said.push(line),
    complain: (line: string) => void complained.push(line),
    clock: systemClock,
    database: async () => test.database,
    invite: async () => undefined,
  }
  const code = await run(
    args.map((each) => each.replace('FOLDER', folder)),
    io,
  )
  return { code, said: said.join('\n'), complained: complained.join('\n') }
}

it('fills books once, and again where it may replace them', async () => {
  const words = ['20001', 'eekonomi-smart', 'FOLDER/books.se']
  const first = await call(...words)
  expect([first.code, first.said]).toEqual([0, expect.stringContaining('2 accounts, 1 vouchers, 2 rows')])
  expect(first.said).toContain('closing-differs account=1930 given=100 computed=10000')
  expect(await call(...words)).toMatchObject({ code: 1, said: '', complained: expect.stringContaining('already') })
  expect((await call('--replace', ...words)).code).toBe(0)
})

it.each([
  [['99999', 'eekonomi-smart', 'FOLDER/books.se'], 1, 'no company has the customer number 99999'],
  [['20001', 'eekonomi-start', 'FOLDER/books.se'], 1, 'does not have eekonomi-start'],
  [['20001', 'utlagg', 'FOLDER/books.se'], 1, 'has no such content'],
  [['20001', 'eekonomi-pro', 'FOLDER/books.se'], 1, 'only read'],
  [['20001', 'eekonomi-smart', 'FOLDER/nowhere.se'], 1, 'cannot be read'],
  [['20001', 'eekonomi-smart', 'FOLDER/cut.se'], 1, 'is cut off'],
  [['20001', 'eekonomi', 'FOLDER/books.se'], 2, 'there is no service eekonomi'],
  [['nobody', 'eekonomi-smart', 'FOLDER/books.se'], 2, 'no customer number'],
  [['20001'], 2, 'are needed'],
  [['--force'], 2, '--force'],
])('%j ends with %i and says why', async (args, code, reason) => {
  const called = await call(...args)
  expect([called.code, called.complained]).toEqual([code, expect.stringContaining(reason)])
})

const neverOpened = () => Promise.reject(new Error('help needs no database'))

it('explains itself without a database', async () => {
  const said: string[] = []
  expect(
    await run(['--help'], {
      say: (line) => void said.push(line),
      complain: () => undefined,
      clock: systemClock,
      database: neverOpened,
      invite: neverOpened,
    }),
  ).toBe(0)
  expect(said.join()).toContain('import-sie [--replace] <customer_number> <service> <file>')
})
