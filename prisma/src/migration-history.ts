import type pg from 'pg'
import { isChecksumOf, type MigrationFile } from './migrations.ts'

type Applied = { readonly name: string; readonly checksum: string; readonly finished: boolean; readonly logs: string | null }

/**
 * The migrations that a database does not have yet. Throws a message for the operator when an applied one was edited, or when one failed. One that is
 * neither finished nor failed belongs to a killed process: PostgreSQL has rolled it back, so it is pending.
 */
export const pendingMigrations = async (client: Pick<pg.Pool, 'query'>, files: readonly MigrationFile[]): Promise<readonly MigrationFile[]> => {
  const history = await readHistory(client)
  for (const { name, logs } of history.filter(({ finished }) => !finished)) if (logs) throw new Error(failed(name, logs))
  const applied = new Map(history.filter(({ finished }) => finished).map((row) => [row.name, row.checksum]))
  const edited = files.filter(({ name, sql }) => applied.has(name) && !isChecksumOf(applied.get(name) ?? '', sql))
  if (edited.length > 0) {
    const names = edited.map(({ name }) => name).join(', ')
    throw new Error(`these migrations were edited after they were applied to this database: ${names}. Undo the edit and write a new migration`)
  }
  return files.filter(({ name }) => !applied.has(name))
}

/** Removes the entry that a killed process left, because Prisma would take it for a failure. Only for the holder of the migration lock. */
export const forgetInterrupted = async (client: Pick<pg.Pool, 'query'>): Promise<void> => {
  if (!(await isKnown(client))) return
  await client.query(`DELETE FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL AND coalesce(logs, '') = ''`)
}

const readHistory = async (client: Pick<pg.Pool, 'query'>): Promise<readonly Applied[]> => {
  if (!(await isKnown(client))) return []
  const { rows } = await client.query<Applied>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished, logs FROM _prisma_migrations
      WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  return rows
}

const isKnown = async (client: Pick<pg.Pool, 'query'>): Promise<boolean> => {
  const { rows } = await client.query<{ known: boolean }>(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known`)
  return rows[0]?.known === true
}

const failed = (name: string, logs: string): string =>
  `the migration ${name} failed before: ${logs}\nNothing of it is left. Mend the cause, then: ` +
  `DELETE FROM _prisma_migrations WHERE migration_name = '${name}' AND finished_at IS NULL`
