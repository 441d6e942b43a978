import { type ChildProcess, fork } from 'node:child_process'
import type { Log } from './log.ts'

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
/** After a process has run this long, the pause before its next start is the shortest again. */
const SETTLED_MS = 60_000
const PATIENCE_MS = 12_000
/** The flag that the portal itself is started with. Its other flags, such as `--watch`, are not passed on. */
const ROOM = '--max-semi-space-size=16'

type Options = { readonly name: string; readonly variables: Readonly<Record<string, string>>; readonly log: Log }

/**
 * Keeps a module running as a second process. When that process ends by itself it is started again, after growing pauses while it keeps failing. It
 * stops in order (`stopOnSignal`) when asked to, and also when this process is killed, because the system then closes the channel between the two.
 * Gives a function that stops it and waits until it has ended.
 */
export const runBeside = (module: URL, { name, variables, log }: Options): (() => Promise<void>) => {
  let stopping = false
  let pause = FIRST_PAUSE_MS
  let again: NodeJS.Timeout | undefined
  let child: ChildProcess | undefined
  const begin = (): void => {
    const began = Date.now()
    const begun = fork(module, { env: { ...process.env, ...variables }, execArgv: [ROOM], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    child = begun
    log.info({ child: begun.pid }, `${name} begun`)
    begun.once('error', (error) => log.warn({ err: error }, name))
    begun.once('exit', (code, signal) => {
      child = undefined
      if (stopping) return
      pause = Date.now() - began > SETTLED_MS ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS)
      log.warn({ code, signal, pause }, `${name} ended and is begun again`)
      again = setTimeout(begin, pause)
    })
  }
  begin()
  return async () => {
    stopping = true
    clearTimeout(again)
    if (child) await stopped(child)
  }
}

/** The process is not stopped by a signal: on Ctrl-C the system has already sent it one, and a second means "at once". */
const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    child.once('exit', () => {
      clearTimeout(impatient)
      resolve()
    })
    if (child.connected) child.disconnect()
  })
