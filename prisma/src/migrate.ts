import pg from 'pg'
import { createDatabase } from './create-database.ts'
import { forgetInterrupted, pendingMigrations } from './migration-history.ts'
import { MIGRATIONS_FOLDER, type MigrationFile, readMigrations } from './migrations.ts'

/** Any number that is the same in every process: the process that holds the lock migrates, the others wait. */
const MIGRATION_LOCK = 7_264_001

/**
 * Brings a database up to date, creating it if needed, and returns the names of the applied migrations. Safe with several processes at once. Throws a
 * message for the operator when a migration fails, failed before, or was edited after it was applied.
 */
export const migrate = async (url: string, folder = MIGRATIONS_FOLDER): Promise<readonly string[]> => {
  const files = await readMigrations(folder)
  await createDatabase(url)
  const client = new pg.Client({ connectionString: url, application_name: 'portal-migration' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    if ((await pendingMigrations(client, files)).length === 0) return []
    await forgetInterrupted(client)
    return await apply(url, folder, files)
  } finally {
    await client.end()
  }
}

/** Whether every migration of this program is applied, unedited. Throws when the database cannot be reached. */
export const isMigrated = async (pool: Pick<pg.Pool, 'query'>, folder = MIGRATIONS_FOLDER): Promise<boolean> =>
  (await pendingMigrations(pool, await readMigrations(folder))).length === 0

const apply = async (url: string, folder: string, files: readonly MigrationFile[]): Promise<readonly string[]> => {
  // Loaded only when there is something to apply: it is large, and WebAssembly (decision 0023).
  const { createSchemaEngine } = await import('./schema-engine.ts')
  const { engine, close } = await createSchemaEngine(url)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: folder,
        lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
        shadowDbInitScript: '',
        migrationDirectories: files.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    })
    return appliedMigrationNames
  } finally {
    await close()
  }
}
