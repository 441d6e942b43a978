import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The text of a secret file in the data folder, which is made at the first start and readable by its user alone. It appears whole; of two processes
 * that start at once, the file of the first one stays.
 */
export const madeOnce = (dataDir: string, name: string, make: () => string): string => {
  const file = join(dataDir, name)
  mkdirSync(dataDir, { recursive: true })
  if (!existsSync(file)) writeNew(file, make())
  return readFileSync(file, 'utf8').trim()
}

const writeNew = (file: string, text: string): void => {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft)
  }
}
