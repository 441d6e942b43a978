import { API } from '@portal/contract'
import { actingParty, stockholmDay } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { content } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { findWorkspace } from '../../access/workspace-access.store.ts'
import { booksWork } from './books-work.ts'
import { refuseWithoutBooks } from './import-books.ts'

export const bookkeepingRoutes = (context: Context) => {
  const { database, sessions, clock } = context
  const work = booksWork(context)
  const locate = ({ id }: { readonly id: string }, actor: Actor) => findWorkspace(database, id, actor)
  return mount(
    API.bookkeeping,
    sessions,
  )({
    importSie: content(API.bookkeeping.importSie, locate, async ({ query, bytes }, { actor, subject }) => {
      const { subscription } = subject
      refuseWithoutBooks(subscription.service)
      const { again, taken, replace } = query
      const manner = { again, taken, replace: replace === 'true' }
      const asked = { subscription, actor, party: actingParty(subject.standings), at: clock(), ...manner, bytes }
      return work.importSie({ kind: 'import', ...asked })
    }),
    exportSie: content(API.bookkeeping.exportSie, locate, ({ params, query }) =>
      work.exportSie({ kind: 'export', subscriptionId: params.id, wanted: query.year, today: stockholmDay(clock()) }),
    ),
  })
}
