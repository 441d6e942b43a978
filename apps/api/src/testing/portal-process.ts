import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { until } from './until.ts'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

/** Asks a portal for a link with which a forgotten password is replaced. */
export const forgetPassword = (portalUrl: string, email: string): Promise<Response> =>
  fetch(`${portalUrl}/api/auth/request-password-reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  })

export type PortalProcess = {
  readonly url: string
  /** The process ids of the workers started so far, the latest last. Waits until there are `count` and the last one is ready. */
  readonly workers: (count: number) => Promise<readonly number[]>
  readonly send: (signal: NodeJS.Signals) => void
  /** How it ended. Resolves when neither it nor a process it started holds its output any more. */
  readonly gone: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
}

/** Starts the portal as `npm start` does. */
export const startPortalProcess = async (variables: Readonly<Record<string, string>>): Promise<PortalProcess> => {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: '0', PUBLIC_URL: '', LOG_LEVEL: 'info', WORKER: '', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  const gone = once(child, 'close').then(() => ({ code: child.exitCode, signal: child.signalCode }))
  const found = (pattern: RegExp): readonly string[] => lines.flatMap((line) => pattern.exec(line)?.[1] ?? [])
  const workers = async (count: number): Promise<readonly number[]> => {
    await until(() => found(/(worker ready)/).length >= count)
    return found(/"child":(\d+)/).map(Number)
  }
  const url = await until(() => found(/: (http:\/\/127\.0\.0\.1:\d+)/)[0])
  return { url, workers, send: (signal) => void child.kill(signal), gone }
}
