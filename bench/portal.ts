import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createInterface } from 'node:readline'

const MAIN = fileURLToPath(new URL('../apps/api/src/main.ts', import.meta.url))
/** The options that `npm start` and the containers use. */
const ROOM = '--max-semi-space-size=16'
export const PASSWORD = 'demo-portal-2026'

export type RunningPortal = {
  readonly port: number
  /** Logs a person of the register in and returns the session cookie. */
  readonly cookieOf: (email: string) => Promise<string>
  /** The peak memory of the process so far, in MB. */
  readonly peakMemory: () => number
  /** The present memory of the process, in MB. */
  readonly memory: () => number
  readonly stop: () => Promise<void>
}

/**
 * Starts the portal as in operation, in its own process. It runs no jobs unless the variables say so. `null`: on its embedded database, with the demo
 * world.
 */
export const startPortalProcess = async (databaseUrl: string | null, variables: Readonly<Record<string, string>> = {}): Promise<RunningPortal> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-bench-'))
  const child = spawn(process.execPath, [ROOM, MAIN], {
    env: { ...process.env, ...(databaseUrl !== null && { DATABASE_URL: databaseUrl }), DATA_DIR: dataDir, PORT: '0', WORKER: 'none', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await announcedPort(child)
  return {
    port,
    cookieOf: async (email) => {
      const answer = await fetch(`http://127.0.0.1:${port}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password: PASSWORD }),
      })
      const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
      if (!answer.ok || !cookie) throw new Error(`${email} could not log in: ${answer.status}`)
      return cookie
    },
    peakMemory: () => held(child, /VmHWM:\s+(\d+) kB/),
    memory: () => held(child, /VmRSS:\s+(\d+) kB/),
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const held = ({ pid }: ChildProcess, line: RegExp): number => Number(line.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

const announcedPort = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the portal stopped with ${code}`)))
    if (!child.stdout) return reject(new Error('the portal has no standard output'))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1]
      if (port) resolve(Number(port))
    })
  })
