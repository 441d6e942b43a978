import { rename, rm } from 'node:fs/promises'
import type { FileView, Incoming } from '@portal/contract'
import { type FileType, judgeType, LARGEST_FILE, roomForOneMore, safeFileName } from '@portal/domain'
import { fileTypeFromBuffer } from 'file-type'
import { v7 } from 'uuid'
import type { Actor } from '../../platform/actor.ts'
import type { Context } from '../../platform/context.ts'
import { receiveFile } from '../../platform/incoming-file.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import { writeInWorkspace } from '../../platform/workspace-writing.store.ts'
import { addFileRow, findHolder } from './files.store.ts'
import { refuseUnlessOpen } from './judge-holder.ts'
import type { WithHolder } from './files.routes.ts'

type Sent = { readonly name: string; readonly incoming: Incoming }

/**
 * Takes a file in, outside the database, then its row. What a person may not add is refused before a byte is read. Raises what `refuseUnlessOpen`
 * and `receiveFile` raise, `too-many-files`, `file-not-allowed`. Nothing that is refused or breaks off leaves anything.
 */
export const addFile = async ({ database, storage }: Context, workspace: WithHolder, actor: Actor, { name, incoming }: Sent): Promise<FileView> => {
  const { subscription, holder } = workspace
  refuseUnlessOpen(workspace, actor, holder)
  refuseWhenFull(holder.files)
  const id = v7()
  const [coming, place] = [storage.incomingOf(subscription.id, id), storage.fileOf(subscription.id, id)]
  await storage.prepare(subscription.id)
  try {
    const { size, sha256, head } = await receiveFile(incoming, coming, LARGEST_FILE)
    const mediaType = await typeOf(head)
    return await writeInWorkspace(database, workspace, actor, async (client) => {
      const now = await findHolder(client, subscription.id, holder.id)
      if (!now) throw notFound()
      refuseUnlessOpen(workspace, actor, now)
      refuseWhenFull(now.files)
      const row = { id, subscriptionId: subscription.id, recordId: holder.id, name: safeFileName(name, mediaType), mediaType, size, sha256 }
      const file = await addFileRow(client, row)
      // Last, for a transaction that lost a deadlock is begun anew. A crash before the commit leaves a file without a row, which the sweep removes.
      await rename(coming, place)
      return file
    })
  } catch (error) {
    await Promise.all([coming, place].map((path) => rm(path, { force: true })))
    throw error
  }
}

const refuseWhenFull = (files: number): void => {
  const refusal = roomForOneMore(files)
  if (refusal) throw new ProblemError(refusal)
}

const typeOf = async (head: Uint8Array): Promise<FileType> => {
  const judged = judgeType((await fileTypeFromBuffer(head))?.mime)
  if (typeof judged !== 'string') throw new ProblemError(judged)
  return judged
}
