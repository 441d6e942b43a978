import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Download, EverythingView } from '@portal/contract'
import { askersKnownTo, maySeeExports, mayExport, newestExport, newestFetchable, pathPart, stockholmDay, uniquePaths } from '@portal/domain'
import { serviceName } from '@portal/texts'
import { ZipFile } from 'yazl'
import type { Actor } from '../../access/actor.ts'
import { loadCustomerFacts } from '../../access/customer-facts.store.ts'
import { loadLicences, type Workspace, workspacesOf } from '../../access/workspace-access.store.ts'
import type { Context } from '../context.ts'
import { ProblemError } from '../../platform/problem.ts'
import { companyNamed, type ExportRow, listExports } from './exports.store.ts'
import { exportView } from './exports.view.ts'

type Means = Pick<Context, 'database' | 'clock' | 'storage'>
type OfService = { readonly workspace: Workspace; readonly exports: readonly ExportRow[] }

/** The services of a customer that this person may have exported, each with the exports that they may know of (G21). */
const exportsOf = async ({ database }: Means, customerId: string, actor: Actor): Promise<readonly OfService[]> => {
  const [facts, licences] = await Promise.all([loadCustomerFacts(database.pool, customerId), loadLicences(database, actor, customerId)])
  const seen = workspacesOf(facts, actor, licences).filter(({ access, standings, subscription: { state } }) =>
    maySeeExports({ access, state, standings }),
  )
  return Promise.all(
    seen.map(async (workspace) => {
      const { subscription, standings } = workspace
      return { workspace, exports: await listExports(database.pool, subscription.id, askersKnownTo(customerId, standings)) }
    }),
  )
}

/** Every service of a customer that this person may have exported, with its newest export. */
export const everythingOf = async (means: Means, customerId: string, actor: Actor): Promise<EverythingView> => {
  const now = means.clock()
  const services = await exportsOf(means, customerId, actor)
  return {
    customer: await companyNamed(means.database.pool, customerId),
    items: services.map(({ workspace: { subscription, access, standings }, exports }) => {
      const latest = newestExport(exports, now)
      return {
        subscriptionId: subscription.id,
        service: { code: subscription.service, name: serviceName(subscription.service) },
        latest: latest ? exportView(latest, now) : null,
        abilities: mayExport({ access, standings }) ? ['create'] : [],
      }
    }),
    abilities: services.some(({ exports }) => newestFetchable(exports, now)) ? ['download'] : [],
  }
}

/**
 * One ZIP with the newest export of each service, as it lies on the disk: nothing is packed again, so that its size is known and it is streamed. Raises
 * `export-not-ready` when no service has one.
 */
export const everythingFile = async (means: Means, customerId: string, actor: Actor): Promise<Download> => {
  const now = means.clock()
  const zip = new ZipFile()
  const unique = uniquePaths()
  let packed = 0
  for (const { workspace, exports } of await exportsOf(means, customerId, actor)) {
    const { id, service } = workspace.subscription
    const ready = newestFetchable(exports, now)
    if (!ready) continue
    const path = means.storage.exportOf(id, ready.id)
    const { size } = await stat(path).catch(() => ({ size: undefined }))
    if (size === undefined) continue
    const name = unique(`${pathPart(serviceName(service))}.zip`)
    zip.addReadStreamLazy(name, { mtime: ready.readyAt ?? now, compress: false, size }, (give) => give(null, createReadStream(path)))
    packed += 1
  }
  if (packed === 0) throw new ProblemError({ code: 'export-not-ready', status: 'expired' })
  const pages = Readable.from(zip.outputStream)
  // A file that is removed meanwhile breaks the download off, so that nobody takes a part for the whole.
  zip.on('error', (error: Error) => pages.destroy(error))
  const size = await new Promise<number>((resolve, reject) => {
    // yazl gives the size; its types do not say so.
    const tell = (total?: number): void => (total === undefined ? reject(new Error('yazl does not know the size of the ZIP')) : resolve(total))
    zip.end({ forceZip64Format: false, comment: '' }, tell)
  })
  const { customerNumber } = await companyNamed(means.database.pool, customerId)
  return { fileName: `export-${customerNumber}-${stockholmDay(now)}.zip`, bytes: { size, chunks: pages } }
}
