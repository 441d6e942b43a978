import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase, type TestDatabase } from '@portal/database/testing'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { run } from '../cli/import/run.ts'
import { systemClock } from '../platform/clock.ts'

const HEADS = {
  companies: 'customer_number;kind;name;organisation_number',
  users: 'customer_number;email;name;role;main_contact;password;licences',
  subscriptions: 'customer_number;service;state',
  collaborations: 'agency_number;customer_number;service;status;started_on',
}
export type File = keyof typeof HEADS
type Files = Partial<Record<File, readonly string[]>>
type Heads = Partial<Record<File, string>>

/** Writes the files of a register, under their usual headers unless the test gives others. */
export const writeRegister = async (folder: string, files: Files, heads: Heads = {}): Promise<void> => {
  for (const [file, lines] of Object.entries(files)) {
    const known = file as File
    await writeFile(join(folder, `${file}.csv`), [heads[known] ?? HEADS[known], ...lines].join('\n'))
  }
}

/** A database and a folder for the tests of one file: `importing` writes a register's files and imports them, `count` counts rows afterwards. */
export const registerFolder = (name: string) => {
  let test: TestDatabase
  let folder: string
  beforeAll(async () => {
    test = await testDatabase(name)
  })
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'register-'))
    return () => rm(folder, { recursive: true })
  })
  afterAll(() => test.drop())

  const importing = async (files: Files, heads: Heads = {}, invite = async (_ids: readonly string[]): Promise<void> => undefined) => {
    const [said, complained, invited]: [string[], string[], string[]] = [[], [], []]
    await writeRegister(folder, files, heads)
    const io = {
      say: (line: string) => void said.push(line),
      complain: (line: string) => void complained.push(line),
      clock: systemClock,
      database: async () => test.database,
      invite: async (ids: readonly string[]) => {
        invited.push(...ids)
        await invite(ids)
      },
    }
    return { code: await run([folder], io), said, complained, invited }
  }

  const count = async (table: string): Promise<number> =>
    Number((await test.database.pool.query(`SELECT count(*) AS count FROM ${table}`)).rows[0]?.count)

  return { importing, count, database: () => test.database }
}
