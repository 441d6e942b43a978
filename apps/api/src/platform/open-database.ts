import { randomBytes } from 'node:crypto'
import { findRunning, letWork, migrate, startEmbedded, workUrlOf } from '@portal/database'
import { prepareJobs } from './jobs.ts'
import type { Log } from './log.ts'

/** The URL of a database server, or the folder in which an embedded one lives. */
type Where = { readonly DATABASE_URL?: string | undefined; readonly DATABASE_OWNER_URL?: string | undefined; readonly DATA_DIR: string }
export type OpenDatabase = {
  readonly url: string
  /** For the owner of the tables, who may do everything: commands and migrations. */
  readonly owner: string
  readonly embedded: boolean
  /** Whether the embedded server is away and does not start again by itself. */
  readonly isLost: () => boolean
  readonly stop: () => Promise<void>
}

const ELSEWHERE = { isLost: () => false, stop: async () => undefined } as const

/** Opens the database for a command. If a portal already runs on the data folder, its database is used and left running. */
export const joinDatabase = async (where: Where, log: Log): Promise<OpenDatabase> => {
  const running = where.DATABASE_URL ? undefined : findRunning(where.DATA_DIR)
  if (running === undefined) return openDatabase(where, log)
  const url = portalIn(running)
  await migrate(url)
  return { url, owner: url, embedded: true, ...ELSEWHERE }
}

/**
 * Opens `DATABASE_URL`, or else the embedded database of the data folder, and migrates it as its owner. Of several processes that start at once, one
 * migrates. With an owner of its own, `url` is for a role that can change rows only (`letWork`).
 */
export const openDatabase = async (where: Where, log: Log): Promise<OpenDatabase> => {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: owner } = where
  if (url && !owner) {
    await migrate(url)
    return { url, owner: url, embedded: false, ...ELSEWHERE }
  }
  if (url && owner) {
    await prepare(owner, url)
    return { url, owner, embedded: false, ...ELSEWHERE }
  }
  const server = await startEmbedded({ dataDir: where.DATA_DIR, log: (line) => log.info(line) })
  const owning = portalIn(server.url)
  const working = workUrlOf(owning, randomBytes(24).toString('hex'))
  await prepare(owning, working)
  return { url: working, owner: owning, embedded: true, isLost: server.isLost, stop: server.stop }
}

/** Brings a database up to date as its owner, and lets the other role work in it. */
const prepare = async (owner: string, working: string): Promise<void> => {
  await migrate(owner)
  await prepareJobs(owner)
  await letWork(owner, working)
}

/** The URL of the portal's database on a server. */
const portalIn = (server: string): string => {
  const url = new URL(server)
  url.pathname = '/portal'
  return url.href
}
