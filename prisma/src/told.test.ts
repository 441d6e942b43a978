import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertEvents } from './events.ts'
import { testDatabase, type TestDatabase } from './testing.ts'

/** Tables whose changes nobody is told of, each with the reason. Every other table has a trigger that tells them on `changed` or `user_changed`. */
const UNTOLD: Readonly<Record<string, string>> = {
  _prisma_migrations: 'shown to nobody',
  account: 'passwords, shown to nobody',
  audit_entry: 'shown to nobody',
  collaboration_word: 'written with its collaboration',
  company: 'its names stand in its collaborations too, which are told',
  company_word: 'written with its company',
  customer_star: 'shown only to the person who set it',
  deletion_hold: 'comes with an event',
  deletion_reminder: 'shown to nobody',
  expense_reminder: 'comes with an event',
  idempotency_key: 'shown to nobody',
  invitation: 'comes with its membership',
  licence_past: 'written with its licence',
  mail_done: 'shown to nobody',
  membership_past: 'written with its membership',
  notice_setting: 'shown only to the person who chose it',
  planned_end_reminder: 'shown to nobody',
  receipt_chain: 'comes with the receipts',
  receipt_key: 'the same for everybody',
  receipt_seal: 'comes with its receipt',
  rate_limit: 'shown to nobody',
  saved_view: 'shown only to the person who keeps it',
  sie_import: 'comes with the content that it brings',
  sie_import_record: 'shown to nobody',
  subscription_past: 'written with what changes a subscription, which comes with an event',
  termination: 'comes with its collaboration',
  two_factor: 'secrets, shown to nobody',
  upgrade: 'comes with an event',
  user_word: 'written with its person',
  verification: 'links, shown to nobody',
  workspace_file: 'counted as a version of the content',
  workspace_record: 'counted as a version of the content',
}

let test: TestDatabase
beforeAll(async () => void (test = await testDatabase('told')))
afterAll(() => test.drop())

it('every table tells of its changes, or says why nobody needs to be told', async () => {
  const { rows } = await test.database.pool.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT EXISTS (
       SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgrelid = c.oid AND p.prosrc ~ 'pg_notify|tell_change|tell_persons')`,
  )
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(UNTOLD).toSorted())
})

/** What is told, by channel, of what a statement changes. */
const toldOf = async (change: string, parameters: readonly string[] = []): Promise<readonly string[]> => {
  const listener = await test.database.pool.connect()
  const told: string[] = []
  listener.on('notification', ({ channel, payload = '' }) => told.push(`${channel} ${payload}`))
  try {
    await listener.query('LISTEN changed; LISTEN user_changed')
    await test.database.pool.query(change, [...parameters])
    // A notification reaches a listener before the answer to its next statement.
    await listener.query('SELECT 1')
  } finally {
    listener.release(true)
  }
  return told
}
const [KANEL, SEMLA] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b']

describe('a statement that changes very much', () => {
  beforeAll(async () => {
    await test.database.pool.query(`INSERT INTO company (id, kind, customer_number, organisation_number, name)
      VALUES ('${KANEL}', 'customer', '20001', '5560000001', 'Kanel'), ('${SEMLA}', 'customer', '20002', '5560000019', 'Semla')`)
    await test.database.pool.query(`INSERT INTO "user" (id, name, email, email_verified, created_at, updated_at)
      SELECT gen_random_uuid(), 'Någon', n || '@byran.example', true, now(), now() FROM generate_series(1, 1001) AS n`)
  })

  it('tells every company of its events, also after hundreds of rows of another', async () => {
    const rows = Array.from({ length: 601 }, (_, index) => ({
      id: randomUUID(),
      companyId: index < 600 ? KANEL : SEMLA,
      audience: 'company',
      type: 'register-imported',
      at: '2026-11-28T12:00:00Z',
      details: { rows: 1 },
    }))
    const told = await toldOf(insertEvents('$1'), [JSON.stringify(rows)])
    expect([KANEL, SEMLA].map((id) => told.filter((each) => each.includes(id)).length)).toEqual([1, 1])
  })

  it('tells of every person, or of all at once', async () => {
    const told = await toldOf(
      `INSERT INTO membership (id, company_id, user_id, role, status) SELECT gen_random_uuid(), '${KANEL}', id, 'user', 'active' FROM "user"`,
    )
    expect(told).toContain('user_changed *')
    expect(told.filter((each) => each.includes(KANEL))).toHaveLength(1)
  })
})
