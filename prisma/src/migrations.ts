import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../migrations', import.meta.url))

export type MigrationFile = { readonly name: string; readonly sql: string }

/** The folder's migrations in the order they are applied: each a folder `<time>_<name>` with a `migration.sql`. */
export const readMigrations = async (folder = MIGRATIONS_FOLDER): Promise<readonly MigrationFile[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted()
  return Promise.all(names.map(async (name) => ({ name, sql: await readFile(join(folder, name, 'migration.sql'), 'utf8') })))
}
