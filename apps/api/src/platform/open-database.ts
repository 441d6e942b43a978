import { join } from 'node:path'
import { migrate, startEmbedded } from '@portal/database'
import type { Env } from './env.ts'
import type { Log } from './log.ts'

export type OpenDatabase = { readonly url: string; readonly embedded: boolean; readonly stop: () => Promise<void> }

/** One's own database, or the embedded one in the data folder; migrated either way, by whichever process comes first. */
export const openDatabase = async (env: Env, log: Log): Promise<OpenDatabase> => {
  if (env.DATABASE_URL) {
    await migrate(env.DATABASE_URL)
    return { url: env.DATABASE_URL, embedded: false, stop: async () => undefined }
  }
  const server = await startEmbedded({ dataDir: join(env.DATA_DIR), log: (line) => log.info(line) })
  const url = new URL(server.url)
  url.pathname = '/portal'
  await migrate(url.href)
  return { url: url.href, embedded: true, stop: server.stop }
}
