import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { isMigrated, migrate } from './migrate.ts'
import { readMigrations } from './migrations.ts'

let url: string
let folder: string
let pool: pg.Pool
beforeEach(async () => {
  const database = new URL(inject('postgresUrl'))
  database.pathname = `/migrate_${randomUUID().slice(0, 8)}`
  url = database.href
  folder = await mkdtemp(join(tmpdir(), 'migrations-'))
  pool = new pg.Pool({ connectionString: url })
})
afterEach(async () => {
  await pool.end()
  await rm(folder, { recursive: true })
})

const write = async (name: string, sql: string): Promise<void> => {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, 'migration.sql'), sql)
}
const tables = async (): Promise<readonly string[]> => {
  const ours = `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`
  const { rows } = await pool.query<{ name: string }>(ours)
  return rows.map(({ name }) => name)
}

describe('a database is brought up to date', () => {
  it('by one of four processes that start at once, while the others wait', async () => {
    const all = (await readMigrations()).map(({ name }) => name)
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url)))
    expect(applied.filter(({ length }) => length > 0)).toEqual([all])
    expect(await isMigrated(pool)).toBe(true)
    const { rows } = await pool.query('SELECT migration_name FROM _prisma_migrations ORDER BY started_at')
    expect(rows.map(({ migration_name }) => migration_name)).toEqual(all)
  })

  it('with what it has not had yet', async () => {
    await write('1_cats', 'CREATE TABLE cat (id int)')
    await migrate(url, folder)
    await write('2_dogs', 'CREATE TABLE dog (id int)')
    expect(await isMigrated(pool, folder)).toBe(false)
    expect(await migrate(url, folder)).toEqual(['2_dogs'])
    expect(await isMigrated(pool, folder)).toBe(true)
  })

  it('although line ends were changed on the way to another machine', async () => {
    await write('1_cats', 'CREATE TABLE cat (\n  id int\n)\n')
    await migrate(url, folder)
    await write('1_cats', 'CREATE TABLE cat (\r\n  id int\r\n)\r\n')
    expect(await migrate(url, folder)).toEqual([])
  })

  it('after a process was killed in the middle of a migration', async () => {
    await write('1_cats', 'CREATE TABLE cat (id int)')
    await migrate(url, folder)
    await pool.query('DROP TABLE cat')
    await pool.query('UPDATE _prisma_migrations SET finished_at = NULL, logs = NULL, applied_steps_count = 0')
    expect(await isMigrated(pool, folder)).toBe(false)
    expect(await migrate(url, folder)).toEqual(['1_cats'])
    expect(await tables()).toEqual(['cat'])
  })

  it('with the body of a function whole, semicolons and all', async () => {
    await write(
      '1_answer',
      'CREATE FUNCTION answer() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 42; END $$; CREATE TABLE cat (id int)',
    )
    await migrate(url, folder)
    const { rows } = await pool.query('SELECT answer()')
    expect(rows).toEqual([{ answer: 42 }])
  })
})

describe('a database is refused', () => {
  it('when a migration fails, of which nothing is left', async () => {
    await write('1_cats', 'CREATE TABLE cat (id int); SELECT * FROM no_such_table')
    await expect(migrate(url, folder)).rejects.toThrow(/no_such_table/)
    expect(await tables()).toEqual([])
  })

  it('when a migration failed before, with its reason and the remedy', async () => {
    await write('1_cats', 'SELECT * FROM no_such_table')
    await expect(migrate(url, folder)).rejects.toThrow(/no_such_table/)
    await expect(migrate(url, folder)).rejects.toThrow(/1_cats failed before: [^]*no_such_table[^]*DELETE FROM _prisma_migrations/)
    await expect(isMigrated(pool, folder)).rejects.toThrow(/1_cats failed before/)
  })

  it('when a migration was edited after it had been applied', async () => {
    await write('1_cats', 'CREATE TABLE cat (id int)')
    await migrate(url, folder)
    await write('1_cats', 'CREATE TABLE cat (id bigint)')
    await expect(migrate(url, folder)).rejects.toThrow(/edited after they were applied to this database: 1_cats/)
  })

  it('when it cannot be reached', async () => {
    const nowhere = new URL(url)
    nowhere.port = '1'
    await expect(migrate(nowhere.href)).rejects.toThrow(/ECONNREFUSED/)
  })
})
