import type { Database } from '@portal/database'

/**
 * Frees the space that deleted rows occupy in tables and indexes, and samples the remaining keys again (docs/decisions/0017). Nobody waits for it,
 * so it may take longer than a statement may.
 */
export const freeSpace = async ({ pool }: Pick<Database, 'pool'>): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query('SET statement_timeout = 0')
    await client.query('VACUUM (INDEX_CLEANUP ON) workspace_record, workspace_file, sie_import_record, sie_import')
    await client.query('ANALYZE workspace_record (key)')
  } finally {
    const reset = await client.query('RESET statement_timeout').catch(() => undefined)
    client.release(reset === undefined)
  }
}
