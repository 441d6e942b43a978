import { testDatabase, type TestDatabase } from '@portal/database/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { selectCollaborations } from './collaborations.rows.store.ts'

let test: TestDatabase
beforeAll(async () => void (test = await testDatabase('collaboration-rows')))
afterAll(() => test.drop())

/** What `readCollaborations` takes without a check (all but `next_end`, which it parses): the columns with these types, none empty but the end. */
const PROMISED = [
  ['id', 'uuid', 'never empty'],
  ['agency_id', 'uuid', 'never empty'],
  ['agency_name', 'text', 'never empty'],
  ['agency_number', 'text', 'never empty'],
  ['customer_id', 'uuid', 'never empty'],
  ['customer_name', 'text', 'never empty'],
  ['customer_number', 'text', 'never empty'],
  ['subscription_id', 'uuid', 'never empty'],
  ['service', 'text', 'never empty'],
  ['status', 'text', 'never empty'],
  ['started_at', 'timestamptz', 'never empty'],
  ['ended_at', 'timestamptz', 'may be empty'],
] as const
/** Those of the termination that may be there. */
const OF_AN_END = [
  ['outcome', 'text', 'never empty'],
  ['id', 'uuid', 'never empty'],
] as const

it.each([
  ['active', PROMISED],
  ['ended', [...PROMISED, ...OF_AN_END]],
] as const)('the database promises what a row of %s collaborations is taken for', async (status, promised) => {
  const { pool } = test.database
  const { fields } = await pool.query(`${selectCollaborations(status)} LIMIT 0`)
  const taken = fields.filter(({ name }) => name !== 'next_end')
  const found = await Promise.all(
    taken.map(async ({ tableID, columnID }) => {
      const text = 'SELECT attname, atttypid::regtype::text AS type, attnotnull FROM pg_attribute WHERE attrelid = $1 AND attnum = $2'
      const { rows } = await pool.query(text, [tableID, columnID])
      return [rows[0].attname, rows[0].type.replace('timestamp with time zone', 'timestamptz'), rows[0].attnotnull ? 'never empty' : 'may be empty']
    }),
  )
  expect(found).toEqual(promised)
})
