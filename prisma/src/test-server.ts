import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { isAlive } from './embedded/process-start.ts'
import { startEmbedded } from './embedded/embedded.ts'
import { migrate } from './migrate.ts'

/** The migrated database that every test database is a copy of. */
const TEMPLATE = 'portal_template'
const NAME = 'mina-tjanster-test-'

/** `url` is of the server's database `postgres`, as its superuser: what `createFromTemplate` takes. */
export type TestServer = { readonly url: string; readonly stop: () => Promise<void> }

/**
 * A PostgreSQL of one test run's own, beside any portal that runs, with one migrated database to copy. It keeps nothing: `stop` removes
 * its folder, and the next run removes the folder of one that was killed.
 */
export const startTestServer = async (): Promise<TestServer> => {
  removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), `${NAME}${process.pid}-`))
  chmodSync(folder, 0o711)
  const server = await startEmbedded({ dataDir: folder, durable: false })
  await migrate(withDatabase(server.url, TEMPLATE))
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      for (const each of new Set([server.folder, folder])) rmSync(each, { recursive: true, force: true })
    },
  }
}

export type DatabaseCopy = { readonly url: string; readonly name: string; readonly drop: () => Promise<void> }

/**
 * A database of one's own on a test server, from any process that knows its URL: a copy of `template`, which nobody is connected to; an empty,
 * migrated one unless a template is named. `drop` ends the connections that are left and removes it.
 */
export const createFromTemplate = async (serverUrl: string, name = 'test', template = TEMPLATE): Promise<DatabaseCopy> => {
  const unique = `${name.replaceAll(/\W+/g, '_').slice(0, 20)}_${randomUUID().slice(0, 8)}`
  await onServer(serverUrl, `CREATE DATABASE ${pg.escapeIdentifier(unique)} TEMPLATE ${pg.escapeIdentifier(template)}`)
  return {
    url: withDatabase(serverUrl, unique),
    name: unique,
    drop: () => onServer(serverUrl, `DROP DATABASE ${pg.escapeIdentifier(unique)} WITH (FORCE)`),
  }
}

const withDatabase = (serverUrl: string, name: string): string => {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

const onServer = async (serverUrl: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

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
