import { type ChildProcess, fork } from 'node:child_process'
import type { Log } from './log.ts'

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
/** Whoever has lived this long did not fail because it was begun. */
const SETTLED_MS = 60_000
const PATIENCE_MS = 12_000
/** What the portal itself is started with; the rest of its flags (`--watch`) are its own. */
const ROOM = '--max-semi-space-size=16'

type Options = { readonly name: string; readonly variables: Readonly<Record<string, string>>; readonly log: Log }

/**
 * Keeps a module running as a process beside this one. It is begun again when it ends by itself, after growing pauses while it keeps failing. It stops
 * in order (`stopOnSignal`) when this process asks for it, and also when this one is killed: the system closes the channel between them either way.
 * Answers how to stop it, which waits until it is gone.
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

/** Not by a signal: on Ctrl-C the system has sent it one already, and a second means "at once". */
const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    child.once('exit', () => {
      clearTimeout(impatient)
      resolve()
    })
    if (child.connected) child.disconnect()
  })
