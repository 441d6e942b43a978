import { randomUUID } from 'node:crypto'
import { askersKnownTo } from '@portal/domain'
import type { Language } from '@portal/texts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { transaction } from '../../platform/database.ts'
import type { Admitted } from '../../access/guard.ts'
import type { Context } from '../context.ts'
import { addExport, type Askers, type ExportRow, findExport, listExports, takeOverExport } from './exports.store.ts'

type By = Pick<Admitted<Workspace, 'export-everything'>, 'actor' | 'standing' | 'standings'> & { readonly language: Language }

/** Begins an export, or gives the one that is already being made. Its id is random, so that nobody can guess one download address from another. */
export const askForExport = (
  { database, jobs, clock }: Context,
  { id: subscriptionId, customerId }: Workspace['subscription'],
  { actor, standing, standings, language }: By,
): Promise<ExportRow> =>
  transaction(database, async (client) => {
    const askers = askersKnownTo(customerId, standings)
    const asked = { id: randomUUID(), subscriptionId, userId: actor.userId, companyId: standing.companyId, language, at: clock() }
    const id = await addExport(client, asked)
    if (id === undefined) await takeOverExport(client, asked, askers)
    else await jobs.send('make-export', { exportId: id, language }, client)
    const found = id === undefined ? await underWay(client, subscriptionId, askers) : await findExport(client, subscriptionId, id, askers)
    if (!found) throw new Error('the export that was just saved was not found')
    return found
  })

const underWay = async (client: Parameters<typeof listExports>[0], subscriptionId: string, askers: Askers): Promise<ExportRow | undefined> =>
  (await listExports(client, subscriptionId, askers)).find(({ status }) => status === 'waiting' || status === 'running')
