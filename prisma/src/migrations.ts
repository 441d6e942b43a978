import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../migrations', import.meta.url))

export type MigrationFile = { readonly name: string; readonly sql: string }

/** The migrations of the folder in order: each is a folder `<time>_<name>` with a `migration.sql`. */
export const readMigrations = async (folder = MIGRATIONS_FOLDER): Promise<readonly MigrationFile[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
  return Promise.all(names.map(async (name) => ({ name, sql: await readFile(join(folder, name, 'migration.sql'), 'utf8') })))
}

/** Whether a checksum stored by Prisma belongs to this text, with any line ends. */
export const isChecksumOf = (checksum: string, sql: string): boolean => {
  const unix = sql.replaceAll('\r\n', '\n')
  return [sql, unix, unix.replaceAll('\n', '\r\n')].some((text) => createHash('sha256').update(text).digest('hex') === checksum)
}
