import { API } from '@portal/contract'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { content } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { findWorkspace } from '../../access/workspace-access.store.ts'
import { addDocument } from './add-document.ts'

export const documentRoutes = (context: Context) => {
  const locate = ({ id }: { readonly id: string }, actor: Actor) => findWorkspace(context.database, id, actor)
  return mount(
    API.documents,
    context.sessions,
  )({ add: content(API.documents.add, locate, async (input, { actor, subject }) => addDocument(context, subject, actor, input)) })
}
