import { randomUUID } from 'node:crypto'
import { linkSync, rmSync, writeFileSync } from 'node:fs'
import { isNodeError } from './node-error.ts'

/** Writes a file whole, readable by its owner alone, unless it is there already: of several at once exactly one is told `true`. */
export const writeOnce = (file: string, text: string): boolean => {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, text, { mode: 0o600 })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (isNodeError(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}
