import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { connect, type Database, migrate, startEmbedded } from '@portal/database'

/** Signs the sessions of every story's portal, and encrypts what its log-ins are checked with. */
export const SECRET = 'a secret that only the stories know'

const MAIN = fileURLToPath(new URL('../apps/api/src/main.ts', import.meta.url))

export type Portal = { readonly url: string; readonly database: Database; readonly mailFolder: string; readonly stop: () => Promise<void> }

/** Starts the portal as in operation, on an empty database for this worker. Stopping it removes everything. */
export const startPortal = async (variables: Readonly<Record<string, string>> = {}): Promise<Portal> => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-stories-'))
  // The database may run as another user, who must be able to enter the folder.
  chmodSync(folder, 0o711)
  const server = await startEmbedded({ dataDir: join(folder, 'database'), durable: false })
  const databaseUrl = new URL(server.url)
  databaseUrl.pathname = '/portal'
  await migrate(databaseUrl.href)
  const database = connect(databaseUrl.href, { max: 2, applicationName: 'stories' })
  const data = join(folder, 'data')
  const env = { ...process.env, DATABASE_URL: databaseUrl.href, DATA_DIR: data, AUTH_SECRET: SECRET, PORT: '0', LOG_LEVEL: 'info', ...variables }
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await announced(child)
  return {
    url,
    database,
    mailFolder: join(data, 'mail'),
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
      await database.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const announced = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the portal stopped with ${code}`)))
    if (!child.stdout) return reject(new Error('the portal has no standard output'))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
      if (url) resolve(url)
    })
  })
