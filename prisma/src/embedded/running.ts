import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isHeld } from './owner-lock.ts'
import { findPlace } from './place.ts'

/**
 * The embedded server that a living portal has on this data folder, for commands that work beside it; `undefined` when no portal runs there.
 * Its port is the fourth line of the file PostgreSQL keeps while it runs.
 */
export const findRunning = (dataDir: string): string | undefined => {
  const { folder, data, password } = findPlace(dataDir, () => undefined)
  const file = join(data, 'postmaster.pid')
  if (!isHeld(folder) || !existsSync(file)) return undefined
  const port = Number(readFileSync(file, 'utf8').split('\n')[3])
  return Number.isInteger(port) && port > 0 ? `postgresql://postgres:${password}@127.0.0.1:${port}/postgres` : undefined
}
