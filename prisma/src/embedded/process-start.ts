import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When a process started, as the system reports it. `undefined`: there is no such process. Together with the id it identifies a process, because ids
 * are reused (in a container every start uses the same ones). A dead process that has not been reaped counts as none.
 */
export const beganAt = (pid: number): string | undefined => (process.platform === 'linux' ? fromKernel(pid) : fromPs(pid))

export const isAlive = (pid: number): boolean => beganAt(pid) !== undefined

const fromKernel = (pid: number): string | undefined => {
  const stat = readOrNothing(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
}

const fromPs = (pid: number): string | undefined => {
  const { stdout } = spawnSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.trim() || undefined
}

/** The command line of a process; empty if there is none. */
export const commandOf = (pid: number): string =>
  process.platform === 'linux'
    ? (readOrNothing(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? '')
    : spawnSync('/bin/ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout

const readOrNothing = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
