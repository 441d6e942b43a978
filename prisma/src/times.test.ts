import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from './testing.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase('times')
})
afterAll(() => test.drop())

/** Times that users see. They must come from the portal's clock, so these columns have no default. */
const SHOWN = [
  'agency_access_removal.at',
  'collaboration.started_at',
  'complete_export.created_at',
  'event.at',
  'workspace_file.created_at',
  'workspace_record.created_at',
  'workspace_record.updated_at',
]

it.each(SHOWN)('%s is written by whoever writes the row, or the row is refused', async (column) => {
  const { rows } = await test.database.pool.query(
    `SELECT column_default AS fallback, is_nullable AS nullable FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name || '.' || column_name = $1`,
    [column],
  )
  expect(rows).toEqual([{ fallback: null, nullable: 'NO' }])
})
