import { API } from '@portal/contract'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { content } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { findWorkspace } from '../../access/workspace-access.store.ts'
import { addFile } from './add-file.ts'
import { filesOf, findFile, findHolder, type WithHolder } from '../../content/files/files.store.ts'
import { readStored } from './read-file.ts'
import { removeFile } from './remove-file.ts'

type OfRecord = { readonly id: string; readonly recordId: string }
type OneFile = OfRecord & { readonly fileId: string }

export const fileRoutes = (context: Context) => {
  const { database, sessions } = context
  const { pool } = database
  const locate = async ({ id, recordId }: OfRecord, actor: Actor): Promise<WithHolder | undefined> => {
    const workspace = await findWorkspace(database, id, actor)
    const holder = workspace && (await findHolder(pool, id, recordId))
    return holder && { ...workspace, holder }
  }
  const locateFile = async (params: OneFile, actor: Actor) => {
    const workspace = await locate(params, actor)
    const file = workspace && (await findFile(pool, params.recordId, params.fileId))
    return file && { ...workspace, file }
  }
  return mount(
    API.files,
    sessions,
  )({
    list: content(API.files.list, locate, async (_input, { subject }) => ({ items: await filesOf(pool, subject.holder.id) })),
    add: content(API.files.add, locate, async ({ query, incoming }, { actor, subject }) =>
      addFile(context, subject, actor, { name: query.name, incoming }),
    ),
    one: content(API.files.one, locateFile, async (_input, { subject }) => readStored(context, subject.subscription.id, subject.file)),
    remove: content(API.files.remove, locateFile, async (_input, { actor, subject }) => removeFile(context, subject, actor, subject.file)),
  })
}
