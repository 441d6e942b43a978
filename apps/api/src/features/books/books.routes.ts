import { API } from '@portal/contract'
import { stockholmDay } from '@portal/domain'
import type { Actor } from '../../platform/actor.ts'
import type { Context } from '../../platform/context.ts'
import { content } from '../../platform/route.ts'
import { mount } from '../../platform/serve.ts'
import { findWorkspace, type Workspace } from '../../platform/workspace-access.store.ts'
import { writeInWorkspace } from '../../platform/workspace-writing.store.ts'
import { findOwner } from './books.store.ts'
import { exportBooks } from './export-books.ts'
import { importBooks, readBooks, refuseWithoutBooks } from './import-books.ts'

export const bookRoutes = ({ database, sessions, clock }: Context) => {
  const locate = ({ id }: { readonly id: string }, actor: Actor) => findWorkspace(database, id, actor)
  return mount(API.books, sessions)({
    importSie: content(API.books.importSie, locate, async ({ query, bytes }, { actor, subject }) => {
      refuseWithoutBooks(subject.subscription.service)
      const books = readBooks(bytes)
      const by = { actor, party: partyOf(subject) }
      return writeInWorkspace(database, subject, actor, async (client) =>
        importBooks(client, await findOwner(client, subject.subscription.id), books, { replace: query.replace === 'true', by }),
      )
    }),
    exportSie: content(API.books.exportSie, locate, ({ params, query }) => exportBooks(database, params.id, query.year, stockholmDay(clock()))),
  })
}

const partyOf = ({ standings }: Workspace): 'agency' | 'customer' => (standings.some(({ kind }) => kind === 'own') ? 'customer' : 'agency')
