import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../migrations', import.meta.url))

export type MigrationFile = { readonly name: string; readonly sql: string }

/** The folder's migrations in the order they are applied: each a folder `<time>_<name>` with a `migration.sql`. */
export const readMigrations = async (folder = MIGRATIONS_FOLDER): Promise<readonly MigrationFile[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
  return Promise.all(names.map(async (name) => ({ name, sql: await readFile(join(folder, name, 'migration.sql'), 'utf8') })))
}

/** Whether a checksum as Prisma keeps it is of this text; line ends may have been changed on the way to another machine. */
export const isChecksumOf = (checksum: string, sql: string): boolean => {
  const unix = sql.replaceAll('\r\n', '\n')
  return [sql, unix, unix.replaceAll('\n', '\r\n')].some((text) => createHash('sha256').update(text).digest('hex') === checksum)
}
