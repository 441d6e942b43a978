import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { isAlive } from './embedded/process-start.ts'
import { startEmbedded } from './embedded/embedded.ts'
import { migrate } from './migrate.ts'
import { TEMPLATE } from './testing.ts'

const NAME = 'mina-tjanster-test-'

/** A PostgreSQL of this run's own, beside any portal that runs, with one migrated database that each test file gets a copy of. */
const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), `${NAME}${process.pid}-`))
  chmodSync(folder, 0o711)
  const server = await startEmbedded({ dataDir: folder, durable: false })
  const template = new URL(server.url)
  template.pathname = `/${TEMPLATE}`
  await migrate(template.href)
  provide('postgresUrl', server.url)
  return async () => {
    await server.stop()
    for (const each of new Set([server.folder, folder])) rmSync(each, { recursive: true, force: true })
  }
}

// vitest takes a set-up by this name
export { setup }

/** Of runs that were killed: their folders carry their process's id. */
const removeLeftovers = (): void => {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(NAME))) {
    const pid = Number(name.slice(NAME.length).split('-')[0])
    if (isAlive(pid)) continue
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
    } catch {
      // somebody else's: theirs to remove
    }
  }
}
