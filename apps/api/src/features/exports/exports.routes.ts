import { API } from '@portal/contract'
import { stat } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { askersKnownTo, fetchesAfterwards, isFetchable, mayExport, stockholmDay } from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { Actor } from '../../access/actor.ts'
import { costOf } from '../../access/costs.ts'
import type { Context } from '../context.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import { guarded } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { findWorkspace } from '../../access/workspace-access.store.ts'
import { findCompany } from '../../access/company-standing.store.ts'
import { askForExport } from './ask-for-export.ts'
import { everythingFile, everythingOf } from './everything.ts'
import { companyNamed, findExport, listExports } from './exports.store.ts'
import { exportView } from './exports.view.ts'

export const exportRoutes = (context: Context) => {
  const { database, sessions, clock, storage } = context
  const exporting = costOf(database, 'export')
  /** Finds the workspace for a person with access to it. With `afterwards` also for a person whose access ended and who may still fetch earlier exports. */
  const locateFor =
    (afterwards: boolean) =>
    async ({ id }: { readonly id: string }, actor: Actor) => {
      const subject = await findWorkspace(database, id, actor)
      if (!subject) return undefined
      const { access, standings } = subject
      const isOpen = access !== 'none' || (afterwards && fetchesAfterwards({ access, state: subject.subscription.state, standings }))
      return isOpen ? { subject, standings } : undefined
    }
  return mount(
    API.exports,
    sessions,
  )({
    create: guarded(API.exports.create, locateFor(false), async (_input, { actor, subject, standing, standings, language }) => {
      await exporting({ person: actor.userId, company: subject.subscription.customerId })
      return exportView(await askForExport(context, subject.subscription, { actor, standing, standings, language }), clock())
    }),
    list: guarded(API.exports.list, locateFor(true), async ({ params }, { subject: { subscription, access }, standings }) => {
      const askers = askersKnownTo(subscription.customerId, standings)
      const [rows, customer] = await Promise.all([
        listExports(database.pool, params.id, askers),
        companyNamed(database.pool, subscription.customerId),
      ])
      return {
        items: rows.map((row) => exportView(row, clock())),
        service: { code: subscription.service, name: serviceName(subscription.service) },
        customer,
        abilities: mayExport({ access, standings }) ? ['create'] : [],
      }
    }),
    everything: guarded(API.exports.everything, findCompany(database), (_input, { actor, subject }) => everythingOf(context, subject.id, actor)),
    everythingFile: guarded(API.exports.everythingFile, findCompany(database), (_input, { actor, subject }) =>
      everythingFile(context, subject.id, actor),
    ),
    file: guarded(API.exports.file, locateFor(true), async ({ params }, { subject: { subscription }, standings }) => {
      const row = await findExport(database.pool, params.id, params.exportId, askersKnownTo(subscription.customerId, standings))
      if (!row) throw notFound()
      if (!isFetchable(row, clock())) throw new ProblemError({ code: 'export-not-ready', status: row.status })
      const path = storage.exportOf(params.id, row.id)
      const { size } = await stat(path).catch(() => {
        throw new ProblemError({ code: 'export-not-ready', status: 'expired' })
      })
      return { fileName: `export-${stockholmDay(row.createdAt)}.zip`, bytes: { size, chunks: createReadStream(path) } }
    }),
  })
}
