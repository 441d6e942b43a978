import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { commandOf, isAlive } from './process-start.ts'

/** Stops a server that a killed portal left running on this data. PostgreSQL itself handles the lock file of a dead server. */
export const stopOrphan = async (data: string, log: (line: string) => void): Promise<void> => {
  const pid = lockedBy(data)
  if (pid === undefined || !isServerOf(pid, data)) return
  log(`stopping the database server (process ${pid}) that an earlier portal left running`)
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    for (let waited = 0; waited < patience && isAlive(pid); waited += 20) await pause(20)
  }
  if (isAlive(pid)) throw new Error(`the database server of an earlier portal (process ${pid}) did not stop: stop it by hand`)
}

const lockedBy = (data: string): number | undefined => {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 1 ? pid : undefined
  } catch {
    return undefined
  }
}

/** A process id may have been reused, so only a process that was started on this folder counts as its server. */
const isServerOf = (pid: number, data: string): boolean => isAlive(pid) && commandOf(pid).includes(` -D ${realpathSync(data)} `)
