import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqlState } from './errors.ts'
import { workUrl } from './test-server.ts'
import { testDatabase, type TestDatabase } from './testing.ts'
import { NEVER_CHANGED } from './work-role.ts'

let test: TestDatabase
let client: pg.Client
beforeAll(async () => {
  test = await testDatabase('work_role')
  client = new pg.Client({ connectionString: workUrl(test.url) })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await test.drop()
})

const FORBIDDEN = '42501'
const refusalOf = (sql: string): Promise<string | undefined> =>
  client.query(sql).then(
    () => undefined,
    (error: unknown) => sqlState(error),
  )

describe('the role that the portal works as', () => {
  it('reads and adds', async () => {
    await client.query(`INSERT INTO company (id, kind, customer_number, name) VALUES (gen_random_uuid(), 'customer', '9009', 'Nio AB')`)
    expect((await client.query('SELECT name FROM company')).rows).toEqual([{ name: 'Nio AB' }])
  })

  it('knows every table that the schema calls append-only', () => {
    const schema = readFileSync(new URL('../schema.prisma', import.meta.url), 'utf8')
    const models = schema.split(/^}$/m).filter((model) => /^\/\/\/.*append-only/im.test(model))
    expect(models.flatMap((model) => /@@map\("(\w+)"\)/.exec(model)?.[1] ?? []).toSorted()).toEqual(NEVER_CHANGED.toSorted())
  })

  it('changes and removes nothing that is never changed', async () => {
    const { rows } = await client.query<{ table: string; may: boolean }>(
      `SELECT t AS table, has_any_column_privilege(t, 'UPDATE') AS may
       FROM unnest($1::text[]) AS t`,
      [NEVER_CHANGED],
    )
    expect(rows.filter(({ may }) => may)).toEqual([])
    for (const table of NEVER_CHANGED)
      expect([table, await refusalOf(`DELETE FROM ${table}`), await refusalOf(`TRUNCATE ${table} CASCADE`)]).toEqual([table, FORBIDDEN, FORBIDDEN])
    expect(await refusalOf(`UPDATE termination SET outcome = 'delete'`)).toBe(FORBIDDEN)
    expect(await refusalOf(`UPDATE event SET type = 'user-removed'`)).toBe(FORBIDDEN)
  })

  it.each([
    'CREATE TABLE mine (id int)',
    'CREATE SCHEMA mine',
    'CREATE ROLE other SUPERUSER',
    'CREATE DATABASE other',
    'DROP TABLE event',
    'ALTER TABLE event DISABLE TRIGGER ALL',
    'ALTER TABLE company ADD COLUMN mine int',
    'DROP INDEX user_email_key',
    `CREATE OR REPLACE FUNCTION session_ends() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
    'SET session_replication_role = replica',
    'SET ROLE postgres',
    `DELETE FROM _prisma_migrations`,
    `COPY company TO PROGRAM 'cat'`,
    `SELECT pg_read_file('postgresql.conf')`,
  ])('may not: %s', async (sql) => expect(await refusalOf(sql)).toBe(FORBIDDEN))
})
