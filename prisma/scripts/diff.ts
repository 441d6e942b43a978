import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../src/embedded/embedded.ts'
import { MIGRATIONS_FOLDER } from '../src/migrations.ts'
import { createSchemaEngine } from '../src/schema-engine.ts'

const SCHEMA = 'prisma/schema.prisma'
const root = join(import.meta.dirname, '..', '..')

const schema = (content: string) => ({ tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] })

/** The SQL that turns one schema into another. The engine requires a database even though it only compares texts, so a temporary one is started. */
const difference = async (before: string, after: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'mina-tjanster-diff-'))
  chmodSync(folder, 0o711)
  const server = await startEmbedded({ dataDir: folder, durable: false })
  try {
    const { engine, close } = await createSchemaEngine(server.url)
    const filters = { externalTables: [], externalEnums: [] }
    const from = before === '' ? { tag: 'empty' as const } : schema(before)
    const { stdout } = await engine.diff({ from, to: schema(after), script: true, exitCode: null, filters })
    await close()
    return stdout ?? ''
  } finally {
    await server.stop()
    for (const each of [server.folder, folder]) rmSync(each, { recursive: true, force: true })
  }
}

/** The schema at a git revision; empty before the first. */
const committed = (revision: string): string =>
  revision === 'empty' ? '' : execFileSync('git', ['show', `${revision}:${SCHEMA}`], { cwd: root, encoding: 'utf8' })

/** `npm run migration -- <name> [revision | empty]`: writes the changes of the schema since the revision (HEAD) as a new migration. */
const [name = '', revision = 'HEAD'] = process.argv.slice(2)
if (!/^[a-z0-9_]+$/.test(name)) {
  console.error('usage: npm run migration -- <name_in_small_letters> [revision | empty]')
  process.exit(2)
}
const sql = await difference(committed(revision), readFileSync(join(root, SCHEMA), 'utf8'))
if (sql.trim() === '' || sql.includes('This is an empty migration')) console.log(`${SCHEMA} says the same as at ${revision}: nothing to write`)
else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = join(MIGRATIONS_FOLDER, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(join(folder, 'migration.sql'))
}
