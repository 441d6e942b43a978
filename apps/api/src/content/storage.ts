import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { filesIn, type LyingFile, namesIn } from '../platform/folders.ts'

/**
 * A workspace's bytes outside the database: `<DATA_DIR>/workspaces/<subscription id>/{files,exports}/<id>`. Each workspace has a folder of its own,
 * so that its destruction leaves nothing behind. A path consists of the portal's own ids only, never of a name that a person chose.
 */
export type Storage = {
  readonly fileOf: (subscriptionId: string, fileId: string) => string
  /** The path of the copy of a picture that is shown instead of it. */
  readonly shownOf: (subscriptionId: string, fileId: string) => string
  /** The path of a file while it is being received. */
  readonly incomingOf: (subscriptionId: string, fileId: string) => string
  readonly exportOf: (subscriptionId: string, exportId: string) => string
  /** Removes a file and its copy, as far as they are there. */
  readonly removeFile: (subscriptionId: string, fileId: string) => Promise<void>
  /** Creates the workspace's folders. */
  readonly prepare: (subscriptionId: string) => Promise<void>
  /** All files and exports on the disk, one workspace at a time, including those being received or made. */
  readonly lying: () => AsyncIterable<{
    readonly subscriptionId: string
    readonly files: readonly LyingFile[]
    readonly exports: readonly LyingFile[]
  }>
  /** Removes everything of a workspace. A workspace without a folder is no error. */
  readonly removeAll: (subscriptionId: string) => Promise<void>
}

const COPY = '.shown'
/** The id of the file that a name on the disk belongs to. */
export const fileIdOf = (name: string): string => (name.endsWith(COPY) ? name.slice(0, -COPY.length) : name)

export const createStorage = (dataDir: string): Storage => {
  const workspaces = join(dataDir, 'workspaces')
  const folderOf = (subscriptionId: string) => join(workspaces, subscriptionId)
  const files = (subscriptionId: string) => join(folderOf(subscriptionId), 'files')
  const exports = (subscriptionId: string) => join(folderOf(subscriptionId), 'exports')
  const fileOf = (subscriptionId: string, fileId: string) => join(files(subscriptionId), fileId)
  const shownOf = (subscriptionId: string, fileId: string) => `${fileOf(subscriptionId, fileId)}${COPY}`
  return {
    fileOf,
    shownOf,
    removeFile: async (subscriptionId, fileId) => {
      for (const pathOf of [fileOf, shownOf]) await rm(pathOf(subscriptionId, fileId), { force: true })
    },
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
