import type { FileView } from '@portal/contract'
import { roomForOneMore } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { refuseFiles } from '../../content/kinds.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import { addFileRow, findHolder, type Holder, type WithHolder } from '../../content/files/files.store.ts'
import { type Sent, takeIn } from '../../content/files/take-in.ts'

/**
 * Adds a file to a record. A file that the person may not add is refused before it is read. Raises the problems of `refuseFiles` and `takeIn`,
 * and `too-many-files`.
 */
export const addFile = async (context: Context, workspace: WithHolder, actor: Actor, sent: Omit<Sent, 'kind'>): Promise<FileView> => {
  const { subscription, holder } = workspace
  await refuseFiles(holder.kind, { client: context.database.pool, recordId: holder.id, workspace, actor })
  refuseWhenFull(holder)
  return takeIn(context, workspace, actor, { ...sent, kind: holder.kind }, async (client, file) => {
    const now = await findHolder(client, subscription.id, holder.id)
    if (!now) throw notFound()
    await refuseFiles(now.kind, { client, recordId: now.id, workspace, actor })
    refuseWhenFull(now)
    return addFileRow(client, { ...file, recordId: holder.id })
  })
}

const refuseWhenFull = ({ files, kind }: Holder): void => {
  const refusal = roomForOneMore(files, kind)
  if (refusal) throw new ProblemError(refusal)
}
