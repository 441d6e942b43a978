import { API, sieEncodingNamed } from '@portal/contract'
import { actingParty, mayExportBooks, stockholmDay } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import { costOf } from '../../access/costs.ts'
import type { Context } from '../context.ts'
import { content } from '../../access/guard.ts'
import { badCursor, isId, pageOf, readCursor } from '../../platform/cursor.ts'
import { ProblemError } from '../../platform/problem.ts'
import { mount } from '../../platform/serve.ts'
import { findWorkspace } from '../../access/workspace-access.store.ts'
import { writeInWorkspace } from '../../access/workspace-writing.store.ts'
import { findRecord } from '../../content/records.store.ts'
import { booksWork } from './books-work.ts'
import { correctVoucher } from './correct-voucher.ts'
import { importView } from './import.view.ts'
import { refuseWithoutBooks } from './import-books.ts'
import { listImports } from './imports.store.ts'
import { undoImport } from './undo-import.ts'

export const bookkeepingRoutes = (context: Context) => {
  const { database, sessions, clock } = context
  const work = booksWork(context)
  const bringing = costOf(database, 'sie-file')
  const locate = ({ id }: { readonly id: string }, actor: Actor) => findWorkspace(database, id, actor)
  const locateVoucher = async ({ id, recordId }: { readonly id: string; readonly recordId: string }, actor: Actor) => {
    const workspace = await findWorkspace(database, id, actor)
    return workspace && (await findRecord(database.pool, id, recordId)) ? workspace : undefined
  }
  return mount(
    API.bookkeeping,
    sessions,
  )({
    importSie: content(API.bookkeeping.importSie, locate, async ({ query, bytes }, { actor, subject }) => {
      const { subscription } = subject
      refuseWithoutBooks(subscription.service)
      await bringing({ person: actor.userId, company: subscription.customerId })
      const { again, taken, replace, preview, encoding, checksum } = query
      return work.importSie({
        kind: 'import',
        subscription,
        actor,
        party: actingParty(subject.standings),
        at: clock(),
        preview: preview === 'true',
        manner: { again, taken, replace: replace === 'true' },
        reading: { encoding: encoding && sieEncodingNamed(encoding), checksum },
        bytes,
      })
    }),
    listImports: content(API.bookkeeping.listImports, locate, async ({ params, query }, { subject: { subscription, access } }) => {
      refuseWithoutBooks(subscription.service)
      const [before] = query.cursor === undefined ? [] : readCursor(query.cursor, 1)
      if (before !== undefined && !isId(before)) throw badCursor()
      const rows = await listImports(database.pool, params.id, before, query.limit + 1)
      const now = clock()
      return pageOf(
        rows,
        query.limit,
        (row) => importView(row, access, now),
        ({ id }) => [id],
      )
    }),
    undoImport: content(API.bookkeeping.undoImport, locate, ({ params }, { actor, subject }) =>
      writeInWorkspace(database, subject, actor, (client) =>
        undoImport(client, params.id, params.importId, { at: clock(), by: { actor, party: actingParty(subject.standings) } }),
      ),
    ),
    correct: content(API.bookkeeping.correct, locateVoucher, (input, { actor, subject }) => correctVoucher(context, subject, actor, input)),
    exportSie: content(API.bookkeeping.exportSie, locate, ({ params, query: { year, checksum } }, { subject }) => {
      if (!mayExportBooks(subject)) throw new ProblemError({ code: 'forbidden' })
      return work.exportSie({
        kind: 'export',
        subscriptionId: params.id,
        wanted: year,
        checksum: checksum === 'true',
        today: stockholmDay(clock()),
      })
    }),
  })
}
