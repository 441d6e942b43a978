import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from './owner-lock.ts'

/** Stops a server that a killed portal left running on this data; a lock file of a dead one is PostgreSQL's own business. */
export const stopOrphan = async (data: string): Promise<void> => {
  const lock = join(data, 'postmaster.pid')
  if (!existsSync(lock)) return
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid) || !isServerOf(pid, data)) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; waited < 10_000 && isAlive(pid); waited += 50) await pause(50)
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT')
  for (let waited = 0; waited < 5_000 && isAlive(pid); waited += 50) await pause(50)
}

/** The id may have been given to anything since: only a process whose working folder is the data is its server. */
const isServerOf = (pid: number, data: string): boolean => {
  try {
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(data)
  } catch {
    return process.platform !== 'linux'
  }
}
