import { setTimeout as pause } from 'node:timers/promises'
import { type Server, stopServer } from './server.ts'

/** After a kill the server's other processes need a moment to leave; until then no new one can start. */
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5_000
/** A server that has not started again for this long does not start by itself. */
const PATIENCE_MS = 30_000

export type KeptRunning = {
  /** Whether the server is away and could not be started again: only a restart of the portal, or an operator, can help. */
  readonly isLost: () => boolean
  readonly stop: () => Promise<void>
}

/**
 * Starts the server again, on the same port, each time that it ends without having been asked to: killed by hand, or by a system short of memory. What
 * was committed is there again, because PostgreSQL recovers from its log.
 */
export const keepRunning = (first: Server, again: () => Promise<Server>, log: (line: string) => void): KeptRunning => {
  let server = first
  let stopping = false
  let awaySince: number | undefined
  let restart = Promise.resolve()

  const startAgain = async (wait: number): Promise<void> => {
    if (stopping) return
    try {
      server = await again()
    } catch (error) {
      log(`the database server could not be started again: ${error instanceof Error ? error.message : String(error)}`)
      await pause(wait)
      return startAgain(Math.min(wait * 2, LONGEST_PAUSE_MS))
    }
    awaySince = undefined
    log('the database server is running again')
    watch()
  }
  const watch = (): void => {
    server.process.once('exit', (code, signal) => {
      if (stopping) return
      log(`the database server ended (${signal ?? code}) and is started again`)
      awaySince = performance.now()
      restart = startAgain(FIRST_PAUSE_MS)
    })
  }
  watch()
  return {
    isLost: () => awaySince !== undefined && performance.now() - awaySince > PATIENCE_MS,
    stop: async () => {
      stopping = true
      await restart
      await stopServer(server.process)
    },
  }
}
