import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { isAlive } from './embedded/process-start.ts'
import { startEmbedded } from './embedded/embedded.ts'
import { migrate } from './migrate.ts'
import { letWork, workUrlOf } from './work-role.ts'

/** The migrated database that all test databases are copied from. */
const TEMPLATE = 'portal_template'
const NAME = 'mina-tjanster-test-'

/** `url`: the server's database `postgres`, for its superuser, as `createFromTemplate` takes it. */
export type TestServer = { readonly url: string; readonly stop: () => Promise<void> }

/**
 * A PostgreSQL for one test run, separate from any portal, with one migrated database to copy. `stop` removes its folder; the next run removes the
 * folder of a killed one.
 */
export const startTestServer = async (): Promise<TestServer> => {
  removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), `${NAME}${process.pid}-`))
  chmodSync(folder, 0o711)
  const server = await startEmbedded({ dataDir: folder, durable: false })
  const template = withDatabase(server.url, TEMPLATE)
  await migrate(template)
  await letWork(template, workUrl(template))
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      for (const each of new Set([server.folder, folder])) rmSync(each, { recursive: true, force: true })
    },
  }
}

/** A test database's URL for the role that the portal works as. */
export const workUrl = (url: string): string => workUrlOf(url, 'of a test')

export type DatabaseCopy = { readonly url: string; readonly name: string; readonly drop: () => Promise<void> }

/**
 * Creates a test database on the server of this URL, from any process: a copy of `template`, or an empty migrated one. Nobody may be connected to the
 * template. `drop` closes the remaining connections and removes the database.
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

/** Removes the folders of runs that were killed; their names contain the process id. */
const removeLeftovers = (): void => {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(NAME))) {
    const pid = Number(name.slice(NAME.length).split('-')[0])
    if (isAlive(pid)) continue
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
    } catch {
      // The folder belongs to another user, who removes it.
    }
  }
}
