import pg from 'pg'
import { MIGRATIONS_FOLDER, type MigrationFile, readMigrations } from './migrations.ts'
import { createSchemaEngine } from './schema-engine.ts'

/** Any number, the same in every process: whoever holds it migrates, the others wait. */
const MIGRATION_LOCK = 7_264_001

/**
 * Brings a database up to date, creating it when it does not exist; returns the names of what was applied. Safe with several processes at once.
 * Raises the engine's error when an earlier migration failed or was edited after it had been applied.
 */
export const migrate = async (url: string, folder = MIGRATIONS_FOLDER): Promise<readonly string[]> => {
  await createDatabase(url)
  const client = new pg.Client({ connectionString: url, application_name: 'portal-migration' })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    const files = await readMigrations(folder)
    return (await hasAll(client, files)) ? [] : await apply(url, folder, files)
  } finally {
    await client.end()
  }
}

/** Whether every migration of this program has been applied. */
export const isMigrated = async (pool: Pick<pg.Pool, 'query'>): Promise<boolean> => hasAll(pool, await readMigrations())

const hasAll = async (client: Pick<pg.Pool, 'query'>, files: readonly MigrationFile[]): Promise<boolean> => {
  const { rows: known } = await client.query<{ known: boolean }>(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known`)
  if (!known[0]?.known) return false
  const { rows } = await client.query<{ migration_name: string }>('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL')
  const applied = new Set(rows.map(({ migration_name }) => migration_name))
  return files.every(({ name }) => applied.has(name))
}

const apply = async (url: string, folder: string, files: readonly MigrationFile[]): Promise<readonly string[]> => {
  const { engine, close } = await createSchemaEngine(url)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: folder,
        lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
        shadowDbInitScript: '',
        migrationDirectories: files.map(({ name, sql }) => ({ path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } } })),
      },
      filters: { externalTables: [], externalEnums: [] },
    })
    return appliedMigrationNames
  } finally {
    await close()
  }
}

const ALREADY_THERE = new Set(['42P04', '23505'])

const createDatabase = async (url: string): Promise<void> => {
  const { pathname } = new URL(url)
  const name = decodeURIComponent(pathname.slice(1))
  const probe = new pg.Client({ connectionString: url })
  const missing = await probe.connect().then(
    () => false,
    (error: unknown) => codeOf(error) === '3D000' || Promise.reject(error),
  )
  await probe.end().catch(() => undefined)
  if (!missing) return
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  const client = new pg.Client({ connectionString: maintenance.href })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)
  } catch (error) {
    if (!ALREADY_THERE.has(codeOf(error) ?? '')) throw error
  } finally {
    await client.end()
  }
}

const codeOf = (error: unknown): string | undefined => (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined)
