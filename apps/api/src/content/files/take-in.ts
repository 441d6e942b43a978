import { rename, rm } from 'node:fs/promises'
import type { Incoming } from '@portal/contract'
import type { Database } from '@portal/database'
import { type FileType, filesTakenBy, judgeType, LARGEST_FILE, type RecordKind, safeFileName } from '@portal/domain'
import { fileTypeFromBuffer } from 'file-type'
import { v7 } from 'uuid'
import type { Actor } from '../../access/actor.ts'
import type { Storage } from '../storage.ts'
import type { Clock } from '../../platform/clock.ts'
import type { PgClient } from '../../platform/database.ts'
import { receiveFile } from '../../platform/incoming-file.ts'
import { ProblemError } from '../../platform/problem.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { writeInWorkspace } from '../../access/workspace-writing.store.ts'
import type { NewFile } from './files.store.ts'
import { shownCopy } from './shown-copy.ts'

/** `kind`: of the record that the file will belong to. */
export type Sent = { readonly name: string; readonly kind: RecordKind; readonly incoming: Incoming }
type Taken = Omit<NewFile, 'recordId'>
/** What receiving a file needs of the portal. */
type Means = { readonly database: Database; readonly storage: Storage; readonly clock: Clock }

/**
 * Receives a file outside the database, then lets `save` write its row in one transaction. On refusal or failure nothing remains. Raises the
 * problems of `receiveFile`, `shownCopy` and `save`, and `file-not-allowed`.
 */
export const takeIn = async <T>(
  { database, storage, clock }: Means,
  workspace: Workspace,
  actor: Actor,
  { name, kind, incoming }: Sent,
  save: (client: PgClient, file: Taken) => Promise<T>,
): Promise<T> => {
  const { id: subscriptionId } = workspace.subscription
  const id = v7()
  const [coming, place, copied] = [storage.incomingOf(subscriptionId, id), storage.fileOf(subscriptionId, id), storage.shownOf(subscriptionId, id)]
  await storage.prepare(subscriptionId)
  try {
    const { size, sha256, head } = await receiveFile(incoming, coming, LARGEST_FILE)
    const mediaType = await typeOf(head, kind)
    const safeName = safeFileName(name, mediaType)
    const shown = await shownCopy({ path: coming, type: mediaType, name: safeName, box: filesTakenBy(kind).box }, copied)
    return await writeInWorkspace(database, workspace, actor, async (client) => {
      const saved = await save(client, { id, subscriptionId, name: safeName, mediaType, size, sha256, shown, at: clock() })
      // The file is moved last, because a transaction that lost a deadlock is run again. A crash before the commit leaves a file without a row,
      // which the sweep removes.
      await rename(coming, place)
      return saved
    })
  } catch (error) {
    await Promise.all([coming, place, copied].map((path) => rm(path, { force: true })))
    throw error
  }
}

const typeOf = async (head: Uint8Array, kind: RecordKind): Promise<FileType> => {
  const judged = judgeType((await fileTypeFromBuffer(head))?.mime, kind)
  if (typeof judged !== 'string') throw new ProblemError(judged)
  return judged
}
