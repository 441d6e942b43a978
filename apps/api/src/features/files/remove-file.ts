import type { FileView } from '@portal/contract'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { refuseFiles } from '../../content/kinds.ts'
import { notFound } from '../../platform/problem.ts'
import { writeInWorkspace } from '../../access/workspace-writing.store.ts'
import { findHolder, removeFileRow, type WithHolder } from '../../content/files/files.store.ts'

/** Removes a file's row, and its bytes once that is certain. Raises the problems of `refuseFiles`. */
export const removeFile = async ({ database, storage }: Context, workspace: WithHolder, actor: Actor, file: FileView): Promise<undefined> => {
  const { subscription, holder } = workspace
  await writeInWorkspace(database, workspace, actor, async (client) => {
    const now = await findHolder(client, subscription.id, holder.id)
    if (!now) throw notFound()
    await refuseFiles(now.kind, { client, recordId: now.id, workspace, actor })
    await removeFileRow(client, holder.id, file.id)
  })
  await storage.removeFile(subscription.id, file.id)
}
