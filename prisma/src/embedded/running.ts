import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isHeld } from './owner-lock.ts'
import { findPlace } from './place.ts'

/**
 * The embedded server that a running portal has on this data folder, for commands that run beside it. `undefined`: no portal runs there. The port is
 * the fourth line of PostgreSQL's own lock file.
 */
export const findRunning = (dataDir: string): string | undefined => {
  const { folder, data, password } = findPlace(dataDir, () => undefined)
  const file = join(data, 'postmaster.pid')
  if (!isHeld(folder) || !existsSync(file)) return undefined
  const port = Number(readFileSync(file, 'utf8').split('\n')[3])
  return Number.isInteger(port) && port > 0 ? `postgresql://postgres:${password}@127.0.0.1:${port}/postgres` : undefined
}
