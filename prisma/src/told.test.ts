import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from './testing.ts'

/** Tables whose changes nobody is told of, each with the reason. Every other table has a trigger that tells them on `changed` or `user_changed`. */
const UNTOLD: Readonly<Record<string, string>> = {
  _prisma_migrations: 'shown to nobody',
  account: 'passwords, shown to nobody',
  collaboration_word: 'written with its collaboration',
  company: 'its names stand in its collaborations too, which are told',
  company_word: 'written with its company',
  customer_star: 'shown only to the person who set it',
  deletion_reminder: 'shown to nobody',
  expense_reminder: 'comes with an event',
  idempotency_key: 'shown to nobody',
  invitation: 'comes with its membership',
  licence_past: 'written with its licence',
  mail_done: 'shown to nobody',
  membership_past: 'written with its membership',
  planned_end_reminder: 'shown to nobody',
  rate_limit: 'shown to nobody',
  saved_view: 'shown only to the person who keeps it',
  sie_import: 'comes with the content that it brings',
  sie_import_record: 'shown to nobody',
  subscription_past: 'written with what changes a subscription, which comes with an event',
  termination: 'comes with its collaboration',
  upgrade: 'comes with an event',
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
       SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgrelid = c.oid AND p.prosrc ~ 'pg_notify|tell_change')`,
  )
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(UNTOLD).toSorted())
})
