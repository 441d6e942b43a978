import { testDatabase, type TestDatabase } from '@portal/database/testing'
import { addCompany, DEMO_ACCOUNTS } from '@portal/database/world'
import { beforeEach, describe, expect, it } from 'vitest'
import { prepareDemo } from './demo.ts'
import { readEnv } from './platform/env.ts'

let test: TestDatabase
beforeEach(async () => {
  test = await testDatabase('demo')
  return () => test.drop()
})

const prepare = (env: Readonly<Record<string, string>> = {}, embedded = true) =>
  prepareDemo(readEnv(env), { url: test.url, embedded, stop: async () => undefined })
const list = async (text: string) => (await test.database.pool.query<{ line: string }>(text)).rows.map(({ line }) => line)

describe('the demo world', () => {
  it('fills an empty embedded database, once, with the cast and what they share', async () => {
    expect((await prepare())?.accounts).toEqual(DEMO_ACCOUNTS)
    expect((await prepare())?.accounts).toEqual(DEMO_ACCOUNTS)
    expect(
      await list(`SELECT customer_number || ' ' || agency_number || ' ' || service || ' ' || status AS line FROM collaboration ORDER BY 1`),
    ).toEqual([
      '20001 10001 eekonomi-smart active',
      '20001 10001 ekonomioversikt active',
      '20001 10001 lon active',
      '20001 10001 utlagg active',
      '20002 10001 eekonomi-fakturering active',
      '20002 10001 utlagg active',
      '20003 10001 eekonomi-fakturering ended',
      '20003 10001 scanner active',
    ])
    expect(
      await list(`SELECT c.customer_number || ' ' || u.email AS line FROM membership m JOIN company c ON c.id = m.company_id JOIN "user" u ON u.id = m.user_id
                  WHERE m.is_main_contact ORDER BY 1`),
    ).toEqual(['10001 admin@norrsken.example', '10002 admin@siffror.example', '20001 agare@bergstrom.example', '20003 agare@fisk.example'])
    expect(await list(`SELECT kind || ' ' || (count(*) > 0) AS line FROM workspace_record GROUP BY kind ORDER BY 1`)).toEqual([
      'account true',
      'employee true',
      'expense-report true',
      'fiscal-year true',
      'invoice true',
      'payroll-synchronisation true',
      'voucher true',
    ])
    expect(
      await list(
        `SELECT content->>'state' || ' ' || count(*) AS line FROM workspace_record WHERE kind = 'expense-report' GROUP BY content->>'state' ORDER BY 1`,
      ),
    ).toEqual(['draft 3', 'sent 2', 'submitted 4'])
  })

  it.each([
    ['one’s own database', {}, false],
    ['DEMO=off', { DEMO: 'off' }, true],
  ] as const)('stays away with %s', async (_what, env, embedded) => {
    expect(await prepare(env, embedded)).toBeNull()
    expect(await list(`SELECT name AS line FROM company`)).toEqual([])
  })

  it('stays away from a database that holds a register already, and lists no accounts there', async () => {
    await addCompany(test.database.pool, { kind: 'agency', customerNumber: '40001', name: 'Byrån' })
    expect(await prepare()).toBeNull()
    expect(await list(`SELECT name AS line FROM company`)).toEqual(['Byrån'])
  })
})
