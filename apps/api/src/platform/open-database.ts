import { findRunning, migrate, startEmbedded } from '@portal/database'
import type { Log } from './log.ts'

/** The URL of a database server, or the folder in which an embedded one lives. */
type Where = { readonly DATABASE_URL?: string | undefined; readonly DATA_DIR: string }
export type OpenDatabase = {
  readonly url: string
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
  return { url, embedded: true, ...ELSEWHERE }
}

/** Opens `DATABASE_URL`, or else the embedded database of the data folder, and migrates it. Of several processes that start at once, one migrates. */
export const openDatabase = async (where: Where, log: Log): Promise<OpenDatabase> => {
  if (where.DATABASE_URL) {
    await migrate(where.DATABASE_URL)
    return { url: where.DATABASE_URL, embedded: false, ...ELSEWHERE }
  }
  const server = await startEmbedded({ dataDir: where.DATA_DIR, log: (line) => log.info(line) })
  const url = portalIn(server.url)
  await migrate(url)
  return { url, embedded: true, isLost: server.isLost, stop: server.stop }
}

/** The URL of the portal's database on a server. */
const portalIn = (server: string): string => {
  const url = new URL(server)
  url.pathname = '/portal'
  return url.href
}
