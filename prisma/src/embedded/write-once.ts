import { randomUUID } from 'node:crypto'
import { linkSync, rmSync, writeFileSync } from 'node:fs'
import { isNodeError } from './node-error.ts'

/** Writes a complete file, readable by its owner only, unless it exists. Of several processes at once, exactly one gets `true`. */
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
