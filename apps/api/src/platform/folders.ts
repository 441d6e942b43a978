import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

export type LyingFile = { readonly name: string; readonly path: string; readonly changedAt: Date }

/** The names in a folder; none when the folder does not exist. */
export const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => [])

/** The files in a folder as they lie there. One that is removed meanwhile is left out. */
export const filesIn = async (folder: string): Promise<readonly LyingFile[]> => {
  const found: LyingFile[] = []
  for (const name of await namesIn(folder)) {
    const path = join(folder, name)
    const known = await stat(path).catch(() => undefined)
    if (known?.isFile()) found.push({ name, path, changedAt: known.mtime })
  }
  return found
}
