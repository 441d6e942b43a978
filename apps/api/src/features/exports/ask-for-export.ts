import { randomUUID } from 'node:crypto'
import type { Standing } from '@portal/domain'
import type { Language } from '@portal/texts'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { transaction } from '../../platform/database.ts'
import { addExport, type ExportRow, findExport, listExports } from './exports.store.ts'

type By = { readonly actor: Actor; readonly standing: Standing; readonly language: Language }

/** Begins an export, or gives the one that is already being made. Its id is random, so that nobody can guess one download address from another. */
export const askForExport = ({ database, jobs, clock }: Context, subscriptionId: string, { actor, standing, language }: By): Promise<ExportRow> =>
  transaction(database, async (client) => {
    const companyId = standing.kind === 'support' ? subscriptionId : standing.companyId
    const id = await addExport(client, { id: randomUUID(), subscriptionId, userId: actor.userId, companyId, language, at: clock() })
    if (id !== undefined) await jobs.send('make-export', { exportId: id, language }, client)
    const found = id === undefined ? await underWay(client, subscriptionId) : await findExport(client, subscriptionId, id)
    if (!found) throw new Error('the export that was just saved was not found')
    return found
  })

const underWay = async (client: Parameters<typeof listExports>[0], subscriptionId: string): Promise<ExportRow | undefined> =>
  (await listExports(client, subscriptionId)).find(({ status }) => status === 'waiting' || status === 'running')
