import type { Input, records, RecordDraft, RecordView } from '@portal/contract'
import { holds, stockholmDay, WRITABLE_KINDS } from '@portal/domain'
import type { Actor } from '../../platform/actor.ts'
import type { Context } from '../../platform/context.ts'
import type { PgClient } from '../../platform/database.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import { yearOfKey } from '../../platform/workspace-keys.ts'
import type { Workspace } from '../../platform/workspace-access.store.ts'
import { writeInWorkspace } from '../../platform/workspace-writing.store.ts'
import { findRecord, loadView, removeRecord, type StoredRecord } from './records.store.ts'
import { saveAccount } from './save-account.ts'
import { saveVoucher } from './save-voucher.ts'
import { forgetDeclared, isInUse } from './vouchers.store.ts'

export type WithRecord = Workspace & { readonly record: StoredRecord }

/** Raises `kind-not-offered`, and what saving an account or a voucher raises. */
export const createOne = ({ database, clock }: Context, workspace: Workspace, actor: Actor, draft: RecordDraft): Promise<RecordView> => {
  refuseUnlessWritable(workspace, draft.kind)
  return writeInWorkspace(database, workspace, actor, async (client) => {
    const { id } = workspace.subscription
    if (draft.kind === 'account') return viewOf(client, await saveAccount(client, id, draft.content))
    return viewOf(client, await saveVoucher(client, id, draft.content, stockholmDay(clock())))
  })
}

type Change = Input<typeof records.change>['body']

/**
 * Raises `kind-not-offered`, `changed-meanwhile` where `version` is not the record's any more, `invalid-request` for another kind's content, and
 * what saving raises.
 */
export const changeOne = ({ database, clock }: Context, workspace: WithRecord, actor: Actor, { version, content }: Change): Promise<RecordView> => {
  const { kind, id: recordId } = workspace.record
  refuseUnlessWritable(workspace, kind)
  const isVoucher = 'rows' in content
  if (isVoucher !== (kind === 'voucher')) throw new ProblemError({ code: 'invalid-request', issues: [{ path: 'body.content', code: 'invalid_union' }] })
  return writeInWorkspace(database, workspace, actor, async (client) => {
    const { id } = workspace.subscription
    const old = await findRecord(client, id, recordId)
    if (!old) throw notFound()
    if (version !== undefined && version !== old.version) throw new ProblemError({ code: 'changed-meanwhile' })
    return viewOf(client, isVoucher ? await saveVoucher(client, id, content, stockholmDay(clock()), old) : await saveAccount(client, id, content, old))
  })
}

/** Raises `kind-not-offered`, `account-in-use`. */
export const removeOne = ({ database }: Context, workspace: WithRecord, actor: Actor): Promise<undefined> => {
  refuseUnlessWritable(workspace, workspace.record.kind)
  return writeInWorkspace(database, workspace, actor, async (client) => {
    const { id } = workspace.subscription
    const old = await findRecord(client, id, workspace.record.id)
    if (!old) throw notFound()
    if (old.account !== null && (await isInUse(client, id, old.account))) throw new ProblemError({ code: 'account-in-use' })
    if (old.kind === 'voucher') await forgetDeclared(client, id, [yearOfKey(old.key)])
    await removeRecord(client, old)
    return undefined
  })
}

const refuseUnlessWritable = ({ subscription }: Workspace, kind: StoredRecord['kind']): void => {
  if (!WRITABLE_KINDS.includes(kind) || !holds(subscription.service, kind)) throw new ProblemError({ code: 'kind-not-offered', kind })
}

/** Raises `not-found`: somebody removed it meanwhile. */
export const viewOf = async (client: Pick<PgClient, 'query'>, id: string): Promise<RecordView> => {
  const view = await loadView(client, id)
  if (!view) throw notFound()
  return view
}
