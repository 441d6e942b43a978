import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../src/embedded/embedded.ts'
import { createSchemaEngine } from '../src/schema-engine.ts'

/** `npm run migration -- <name>`: writes the SQL that leads from the committed schema to the present one into a new migration. */
const [name, from = 'HEAD'] = process.argv.slice(2)
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error('usage: npm run migration -- <name_in_small_letters> [revision | empty]')

const committed = (): string => execFileSync('git', ['show', `${from}:prisma/schema.prisma`], { encoding: 'utf8' })
const target = (content: string) => ({ tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] })

/** The engine asks for a database although it compares two texts. */
const server = await startEmbedded({ dataDir: join(tmpdir(), 'mina-tjanster-diff'), durable: false })
const { engine, close } = await createSchemaEngine(server.url)
const { stdout } = await engine.diff({
  from: from === 'empty' ? { tag: 'empty' } : target(committed()),
  to: target(readFileSync(fileURLToPath(new URL('../schema.prisma', import.meta.url)), 'utf8')),
  script: true,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
})
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = fileURLToPath(new URL(`../migrations/${stamp}_${name}`, import.meta.url))
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/migration.sql`, stdout ?? '')
process.stdout.write(`${folder}/migration.sql\n`)
await close()
await server.stop()
