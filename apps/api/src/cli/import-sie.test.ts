import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase, type TestDatabase } from '@portal/database/testing'
import { addCompany, addSubscription } from '@portal/database/world'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileOf, inYear, voucherLines } from '../features/bookkeeping/testing/files.ts'
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
  await writeFile(join(folder, 'later.se'), inYear(2027, fileOf(...voucherLines(1, '5.00', '20270115'))))
  await writeFile(join(folder, 'wrong.se'), inYear(2028, fileOf('#KSUMMA', ...voucherLines(1, '5.00', '20280115'), '#KSUMMA 1')))
  await writeFile(
    join(folder, 'payroll.si'),
    ['#FLAGGA 0', '#SIETYP 4', '#VER L "" 20260225', '{', '#TRANS 1930 {} 1.00', '#TRANS 3010 {} -1.00', '}', ''].join('\n'),
  )
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

const imports = async () => (await test.database.pool.query('SELECT count(*)::int AS count FROM sie_import WHERE undone_at IS NULL')).rows[0].count

it('tells what an import would do without doing it, and undoes one by the id that it told', async () => {
  const words = ['20001', 'eekonomi-smart', 'FOLDER/later.se']
  const before = await imports()
  const preview = await call('--preview', ...words)
  expect([preview.code, preview.said]).toEqual([0, expect.stringContaining('not imported: 2 accounts, 1 vouchers')])
  expect(preview.said).toContain('year 2027-01-01 to 2027-12-31: 1 added, 0 skipped, 0 replaced')
  expect(await imports()).toBe(before)
  const id = /--undo (\S+)/.exec((await call(...words)).said)?.[1] ?? ''
  const where = words.slice(0, 2)
  expect(await call('--undo', id, ...where)).toMatchObject({ code: 0, said: expect.stringContaining('1 vouchers removed') })
  expect(await call('--undo', id, ...where)).toMatchObject({ code: 1, complained: expect.stringContaining('undone already') })
  expect(await call('--undo', id, '20001', 'eekonomi-pro')).toMatchObject({ code: 1, complained: expect.stringContaining('only read') })
})

it('takes a wrong checksum, another encoding and vouchers once more when told to', async () => {
  const words = ['20001', 'eekonomi-smart', 'FOLDER/wrong.se']
  expect(await call('--preview', ...words)).toMatchObject({ code: 1, complained: expect.stringContaining('checksum') })
  const taken = await call('--preview', '--checksum', 'ignore', '--encoding', 'cp437', ...words)
  expect([taken.code, taken.said]).toEqual([0, expect.stringContaining('read as cp437')])
  const payroll = ['20001', 'eekonomi-smart', 'FOLDER/payroll.si']
  expect((await call(...payroll)).said).toContain('1 vouchers, 2 rows; 0 skipped')
  expect((await call(...payroll)).said).toContain('0 vouchers, 0 rows; 1 skipped')
  expect((await call('--again', 'add', '--taken', 'renumber', ...payroll)).said).toContain('1 vouchers, 2 rows; 0 skipped')
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
  [['--again', 'perhaps', '20001', 'eekonomi-smart', 'FOLDER/books.se'], 2, '--again has no such value'],
  [['--undo', 'yesterday', '20001', 'eekonomi-smart'], 2, '--undo has no such value'],
  [['--undo', '0199f0a0-0000-7000-8000-000000000001', '20001', 'eekonomi-smart'], 1, 'not'],
  [['--undo', '0199f0a0-0000-7000-8000-000000000001', '20001'], 2, 'are needed'],
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
  expect(said.join()).toContain('import-sie [options] <customer_number> <service> <file>')
})
