import type { Input, RecordDraft, records, RecordView } from '@portal/contract'
import { holds, isWritable, type RecordKind, stockholmDay, type WritableKind } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import type { PgClient } from '../../platform/database.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { writeInWorkspace } from '../../access/workspace-writing.store.ts'
import type { Saving } from '../../content/kind.ts'
import { KINDS, savingOf } from '../../content/kinds.ts'
import { loadView } from '../../content/record-lists.store.ts'
import { fileIdsOf, findRecord, type StoredRecord } from '../../content/records.store.ts'

export type WithRecord = Workspace & { readonly record: StoredRecord }

/** Adds a record. Raises `kind-not-offered` and the problems of saving this kind. */
export const createOne = ({ database, clock }: Context, workspace: Workspace, actor: Actor, draft: RecordDraft): Promise<RecordView> => {
  const save = savingOf(writableKind(workspace, draft.kind), draft.content)
  const { id: subscriptionId } = workspace.subscription
  return writeInWorkspace(database, workspace, actor, async (client) =>
    viewOf(client, { kind: draft.kind, id: await save({ client, subscriptionId, workspace, actor, ...timesOf(clock) }) }),
  )
}

type Change = Input<typeof records.change>['body']

/**
 * Changes a record. Raises `kind-not-offered`, `invalid-request` for the content of another kind, `changed-meanwhile` when `version` is no longer
 * the record's, and the problems of saving this kind.
 */
export const changeOne = ({ database, clock }: Context, workspace: WithRecord, actor: Actor, { version, content }: Change): Promise<RecordView> => {
  const save = savingOf(writableKind(workspace, workspace.record.kind), content)
  const { id: subscriptionId } = workspace.subscription
  return writeInWorkspace(database, workspace, actor, async (client) => {
    const old = await findRecord(client, subscriptionId, workspace.record.id)
    if (!old) throw notFound()
    if (version !== undefined && version !== old.version) throw new ProblemError({ code: 'changed-meanwhile' })
    return viewOf(client, { kind: old.kind, id: await save({ client, subscriptionId, workspace, actor, ...timesOf(clock), old }) })
  })
}

type Move = Input<typeof records.move>['body']

/** Moves a record to another state. Raises `kind-not-offered` for a kind without states, `changed-meanwhile`, and the problems of moving this kind. */
export const moveOne = (context: Context, workspace: WithRecord, actor: Actor, { state, version }: Move): Promise<RecordView> => {
  const { kind } = workspace.record
  const { move } = KINDS[writableKind(workspace, kind)]
  if (!move) throw new ProblemError({ code: 'kind-not-offered', kind })
  return inPlace(context, workspace, actor, version, (saving) => move(saving, state))
}

type Reminding = Input<typeof records.remind>['body']

/** Reminds of a record. Raises `kind-not-offered` for a kind that has no reminders, `changed-meanwhile`, and the problems of reminding of this kind. */
export const remindOne = (context: Context, workspace: WithRecord, actor: Actor, { hasFee, version }: Reminding): Promise<RecordView> => {
  const { kind } = workspace.record
  const { remind } = KINDS[writableKind(workspace, kind)]
  if (!remind) throw new ProblemError({ code: 'kind-not-offered', kind })
  return inPlace(context, workspace, actor, version, (saving) => remind(saving, hasFee))
}

/** Removes a record, and its files once the removal is certain. Raises `kind-not-offered` and the problems of removing this kind. */
export const removeOne = async ({ database, clock, storage }: Context, workspace: WithRecord, actor: Actor): Promise<undefined> => {
  const { remove } = KINDS[writableKind(workspace, workspace.record.kind)]
  const { id: subscriptionId } = workspace.subscription
  const files = await writeInWorkspace(database, workspace, actor, async (client) => {
    const old = await findRecord(client, subscriptionId, workspace.record.id)
    if (!old) throw notFound()
    const lost = await fileIdsOf(client, old.id)
    await remove({ client, subscriptionId, workspace, actor, ...timesOf(clock), old })
    return lost
  })
  await Promise.all(files.map((id) => storage.removeFile(subscriptionId, id)))
}

/** Does something with a record, which is read again where nobody else can write. */
const inPlace = (
  { database, clock }: Context,
  workspace: WithRecord,
  actor: Actor,
  version: number | undefined,
  act: (saving: Saving & { readonly old: StoredRecord }) => Promise<void>,
): Promise<RecordView> => {
  const { id: subscriptionId } = workspace.subscription
  return writeInWorkspace(database, workspace, actor, async (client) => {
    const old = await findRecord(client, subscriptionId, workspace.record.id)
    if (!old) throw notFound()
    if (version !== undefined && version !== old.version) throw new ProblemError({ code: 'changed-meanwhile' })
    await act({ client, subscriptionId, workspace, actor, ...timesOf(clock), old })
    return viewOf(client, old)
  })
}

const timesOf = (clock: Context['clock']) => {
  const now = clock()
  return { now, today: stockholmDay(now) }
}

const writableKind = ({ subscription }: Workspace, kind: StoredRecord['kind']): WritableKind => {
  if (!isWritable(kind) || !holds(subscription.service, kind)) throw new ProblemError({ code: 'kind-not-offered', kind })
  return kind
}

/** Shows a record. Raises `not-found` when it was removed meanwhile. */
export const viewOf = async (client: Pick<PgClient, 'query'>, record: { readonly kind: RecordKind; readonly id: string }): Promise<RecordView> => {
  const view = await loadView(client, record)
  if (!view) throw notFound()
  return view
}
