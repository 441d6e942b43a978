import type { Log } from './log.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const PATIENCE_MS = 15_000

/**
 * Stops the process in order on the first signal and at once on the second. An uncaught failure is logged and stops it in order too. A process
 * begun by another one (`runBeside`) also stops in order when the other one disconnects or ends, in whatever way.
 */
export const stopOnSignal = (log: Log, stop: () => Promise<void>): void => {
  let stopping = false
  const leave = (code: number): void => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    stop().then(
      () => process.exit(code),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop in order')
        process.exit(1)
      },
    )
  }
  const letGo = (): void => {
    if (!stopping) leave(0)
  }
  process.on('disconnect', letGo)
  if ('connected' in process && !process.connected) letGo()
  for (const signal of SIGNALS) process.on(signal, () => leave(0))
  const fail = (error: unknown, how: string): void => {
    // A process that is stopped while it starts loses its database: that is not reported as a failure.
    if (stopping) return log.debug({ err: error }, `${how} while stopping`)
    log.fatal({ err: error }, how)
    leave(1)
  }
  process.on('uncaughtException', (error) => fail(error, 'uncaught'))
  process.on('unhandledRejection', (error) => fail(error, 'unhandled'))
}
