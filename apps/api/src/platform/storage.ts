import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Where a workspace's bytes lie outside the database: `<DATA_DIR>/workspaces/<subscription id>/{files,exports}/<id>`. One folder a workspace, so that a
 * destruction leaves nothing. The ids are the portal's own: no name that a person chose is ever part of a path.
 */
export type Storage = {
  readonly fileOf: (subscriptionId: string, fileId: string) => string
  /** Where a file is while it comes in, before it is one. */
  readonly incomingOf: (subscriptionId: string, fileId: string) => string
  readonly exportOf: (subscriptionId: string, exportId: string) => string
  /** The folders are there from then on. */
  readonly prepare: (subscriptionId: string) => Promise<void>
  /** Every workspace’s files and exports as they lie there, those coming in or being made among them; one workspace at a time. */
  readonly lying: () => AsyncIterable<{
    readonly subscriptionId: string
    readonly files: readonly LyingFile[]
    readonly exports: readonly LyingFile[]
  }>
  /** Everything of a workspace, at once; nothing there is no error. */
  readonly removeAll: (subscriptionId: string) => Promise<void>
}

export type LyingFile = { readonly name: string; readonly path: string; readonly changedAt: Date }

export const createStorage = (dataDir: string): Storage => {
  const workspaces = join(dataDir, 'workspaces')
  const folderOf = (subscriptionId: string) => join(workspaces, subscriptionId)
  const files = (subscriptionId: string) => join(folderOf(subscriptionId), 'files')
  const exports = (subscriptionId: string) => join(folderOf(subscriptionId), 'exports')
  return {
    fileOf: (subscriptionId, fileId) => join(files(subscriptionId), fileId),
    incomingOf: (subscriptionId, fileId) => join(files(subscriptionId), `${fileId}.part`),
    exportOf: (subscriptionId, exportId) => join(exports(subscriptionId), `${exportId}.zip`),
    prepare: async (subscriptionId) => {
      await mkdir(files(subscriptionId), { recursive: true, mode: 0o700 })
      await mkdir(exports(subscriptionId), { recursive: true, mode: 0o700 })
    },
    lying: async function* () {
      for (const subscriptionId of await namesIn(workspaces))
        yield { subscriptionId, files: await filesIn(files(subscriptionId)), exports: await filesIn(exports(subscriptionId)) }
    },
    removeAll: (subscriptionId) => rm(folderOf(subscriptionId), { recursive: true, force: true }),
  }
}

/** A folder that is not there has nothing in it. */
const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => [])

const filesIn = async (folder: string): Promise<readonly LyingFile[]> => {
  const found: LyingFile[] = []
  for (const name of await namesIn(folder)) {
    const path = join(folder, name)
    const known = await stat(path).catch(() => undefined)
    if (known?.isFile()) found.push({ name, path, changedAt: known.mtime })
  }
  return found
}
