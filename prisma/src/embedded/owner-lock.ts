import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isNodeError } from './node-error.ts'
import { beganAt } from './process-start.ts'
import { writeOnce } from './write-once.ts'

/**
 * Allows one portal per data folder. The lock names its process by id *and* start time, so that a lock left by a killed process does not block a new
 * one, even if the id has been reused. Throws a message for the operator when a running portal holds the lock.
 */
export const takeOwnership = (folder: string): { readonly release: () => void } => {
  const file = join(folder, 'portal.lock')
  const mine = JSON.stringify({ pid: process.pid, began: beganAt(process.pid), taken: randomUUID() })
  for (let tries = 0; tries < 5; tries += 1) {
    if (writeOnce(file, mine)) return { release: () => release(file, mine) }
    const found = read(file)
    if (found === undefined) continue
    const holder = livingHolder(found)
    if (holder) throw new Error(`another portal (process ${holder}) is running on ${folder}: stop it first, or set another DATA_DIR`)
    putAside(file, found)
  }
  throw new Error(`several portals are starting on ${folder} at once: stop the others first`)
}

/** Whether a running portal holds the folder. */
export const isHeld = (folder: string): boolean => {
  const found = read(join(folder, 'portal.lock'))
  return found !== undefined && livingHolder(found) !== undefined
}

/** Removes the lock only if it is still this process's own; a later owner keeps its lock. */
const release = (file: string, mine: string): void => {
  if (read(file) === mine) rmSync(file, { force: true })
}

/**
 * Several processes may find the same dead lock. The one that moves it away checks that it moved the lock it had judged, and otherwise puts it back.
 */
const putAside = (file: string, judged: string): void => {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (isNodeError(error, 'ENOENT')) return
    throw error
  }
  const taken = read(aside)
  if (taken !== undefined && taken !== judged) writeOnce(file, taken)
  rmSync(aside, { force: true })
}

const livingHolder = (lock: string): number | undefined => {
  try {
    const parsed: unknown = JSON.parse(lock)
    if (typeof parsed !== 'object' || parsed === null || !('pid' in parsed) || !('began' in parsed)) return undefined
    const pid = Number(parsed.pid)
    return Number.isInteger(pid) && beganAt(pid) === parsed.began ? pid : undefined
  } catch {
    return undefined
  }
}

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isNodeError(error, 'ENOENT')) return undefined
    throw error
  }
}
