import { findRunning, migrate, startEmbedded } from '@portal/database'
import type { Env } from './env.ts'
import type { Log } from './log.ts'

export type OpenDatabase = { readonly url: string; readonly embedded: boolean; readonly stop: () => Promise<void> }

/** Opens the database for a command. If a portal already runs on the data folder, its database is used and left running. */
export const joinDatabase = async (env: Env, log: Log): Promise<OpenDatabase> => {
  const running = env.DATABASE_URL ? undefined : findRunning(env.DATA_DIR)
  if (running === undefined) return openDatabase(env, log)
  const url = portalIn(running)
  await migrate(url)
  return { url, embedded: true, stop: async () => undefined }
}

/** Opens `DATABASE_URL`, or else the embedded database of the data folder, and migrates it. Of several processes that start at once, one migrates. */
export const openDatabase = async (env: Env, log: Log): Promise<OpenDatabase> => {
  if (env.DATABASE_URL) {
    await migrate(env.DATABASE_URL)
    return { url: env.DATABASE_URL, embedded: false, stop: async () => undefined }
  }
  const server = await startEmbedded({ dataDir: env.DATA_DIR, log: (line) => log.info(line) })
  const url = portalIn(server.url)
  await migrate(url)
  return { url, embedded: true, stop: server.stop }
}

/** The URL of the portal's database on a server. */
const portalIn = (server: string): string => {
  const url = new URL(server)
  url.pathname = '/portal'
  return url.href
}
