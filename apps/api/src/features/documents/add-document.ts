import { daysOf, type documents as endpoints, type Input, type RecordOf } from '@portal/contract'
import { holds, stockholmDay } from '@portal/domain'
import { v7 } from 'uuid'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { documents } from '../../content/documents/documents.ts'
import { refuseWrittenDays } from '../../content/written-days.ts'
import { ProblemError } from '../../platform/problem.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { addFileRow } from '../../content/files/files.store.ts'
import { addDocumentRow } from './documents.store.ts'
import { takeIn } from '../../content/files/take-in.ts'

/**
 * Adds a document together with its file. Its day is today and its title the file's name, until a person changes them. Raises `day-out-of-range`,
 * `kind-not-offered` and the problems of `takeIn`.
 */
export const addDocument = async (
  context: Context,
  workspace: Workspace,
  actor: Actor,
  { query, incoming }: Input<typeof endpoints.add>,
): Promise<RecordOf<'document'>> => {
  const { subscription } = workspace
  if (!holds(subscription.service, 'document')) throw new ProblemError({ code: 'kind-not-offered', kind: 'document' })
  return takeIn(context, workspace, actor, { name: query.name, kind: 'document', incoming }, async (client, taken) => {
    const content = { title: query.title ?? stemOf(taken.name), date: query.date ?? stockholmDay(taken.at), note: query.note }
    refuseWrittenDays(daysOf('document', content), stockholmDay(taken.at))
    const accountingDate = documents.accountingDate(content)
    const document = { id: v7(), subscriptionId: subscription.id, key: `${content.date}/${v7()}`, content, accountingDate, at: taken.at }
    const record = await addDocumentRow(client, document)
    const file = await addFileRow(client, { ...taken, recordId: record.id })
    return { ...record, kind: 'document', content, file }
  })
}

const stemOf = (name: string): string => name.slice(0, name.lastIndexOf('.'))
