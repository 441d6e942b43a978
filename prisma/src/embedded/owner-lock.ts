import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One portal per data folder. The lock names its process by id *and* start time, so that a lock left by a killed process, or by one whose
 * id has been given to another since (in a container every start has the same ids), stops nobody.
 */
export const takeOwnership = (folder: string): { readonly release: () => void } => {
  const file = join(folder, 'portal.lock')
  const holder = read(file)
  if (holder && holder.pid !== process.pid && startOf(holder.pid) === holder.started) {
    throw new Error(`another portal (process ${holder.pid}) is running on ${folder}: stop it first, or set another DATA_DIR`)
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }), { mode: 0o600 })
  return { release: () => rmSync(file, { force: true }) }
}

const read = (file: string): { readonly pid: number; readonly started: string } | undefined => {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof parsed !== 'object' || parsed === null || !('pid' in parsed) || !('started' in parsed)) return undefined
    return { pid: Number(parsed.pid), started: String(parsed.started) }
  } catch {
    return undefined
  }
}

/** When a process began, as the kernel counts; where it does not tell (not Linux), only that it lives. */
const startOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return isAlive(pid) ? 'alive' : 'gone'
  }
}

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM'
  }
}
