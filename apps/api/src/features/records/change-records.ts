import type { Input, RecordDraft, records, RecordView } from '@portal/contract'
import { holds, stockholmDay, type WritableKind } from '@portal/domain'
import type { Actor } from '../../platform/actor.ts'
import type { Context } from '../../platform/context.ts'
import type { PgClient } from '../../platform/database.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import type { Workspace } from '../../platform/workspace-access.store.ts'
import { writeInWorkspace } from '../../platform/workspace-writing.store.ts'
import { isWritable, removalOf, savingOf } from './kinds/kinds.ts'
import { findRecord, loadView, type StoredRecord } from './records.store.ts'

export type WithRecord = Workspace & { readonly record: StoredRecord }

/** Raises `kind-not-offered`, and what saving this kind raises. */
export const createOne = ({ database, clock }: Context, workspace: Workspace, actor: Actor, draft: RecordDraft): Promise<RecordView> => {
  const save = savingOf(writableKind(workspace, draft.kind), draft.content)
  const { id: subscriptionId } = workspace.subscription
  return writeInWorkspace(database, workspace, actor, async (client) =>
    viewOf(client, await save({ client, subscriptionId, actor, today: stockholmDay(clock()) })),
  )
}

type Change = Input<typeof records.change>['body']

/**
 * Raises `kind-not-offered`, `invalid-request` for another kind's content, `changed-meanwhile` where `version` is not the record's any more, and
 * what saving this kind raises.
 */
export const changeOne = ({ database, clock }: Context, workspace: WithRecord, actor: Actor, { version, content }: Change): Promise<RecordView> => {
  const save = savingOf(writableKind(workspace, workspace.record.kind), content)
  const { id: subscriptionId } = workspace.subscription
  return writeInWorkspace(database, workspace, actor, async (client) => {
    const old = await findRecord(client, subscriptionId, workspace.record.id)
    if (!old) throw notFound()
    if (version !== undefined && version !== old.version) throw new ProblemError({ code: 'changed-meanwhile' })
    return viewOf(client, await save({ client, subscriptionId, actor, today: stockholmDay(clock()), old }))
  })
}

/** Raises `kind-not-offered`, and what removing this kind raises. */
export const removeOne = ({ database, clock }: Context, workspace: WithRecord, actor: Actor): Promise<undefined> => {
  const remove = removalOf(writableKind(workspace, workspace.record.kind))
  const { id: subscriptionId } = workspace.subscription
  return writeInWorkspace(database, workspace, actor, async (client) => {
    const old = await findRecord(client, subscriptionId, workspace.record.id)
    if (!old) throw notFound()
    await remove({ client, subscriptionId, actor, today: stockholmDay(clock()), old })
    return undefined
  })
}

const writableKind = ({ subscription }: Workspace, kind: StoredRecord['kind']): WritableKind => {
  if (!isWritable(kind) || !holds(subscription.service, kind)) throw new ProblemError({ code: 'kind-not-offered', kind })
  return kind
}

/** Raises `not-found`: somebody removed it meanwhile. */
export const viewOf = async (client: Pick<PgClient, 'query'>, id: string): Promise<RecordView> => {
  const view = await loadView(client, id)
  if (!view) throw notFound()
  return view
}
