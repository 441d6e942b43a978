import type { Input, invoicing, RecordView } from '@portal/contract'
import { stockholmDay } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { writeInWorkspace } from '../../access/workspace-writing.store.ts'
import { creditInvoice } from '../../content/invoicing/credit-invoice.ts'
import { seenBy } from '../../content/kinds.ts'
import { loadView } from '../../content/record-lists.store.ts'
import { findRecord } from '../../content/records.store.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import type { Context } from '../context.ts'

type Body = Input<typeof invoicing.credit>['body']
type Of = Workspace & { readonly recordId: string }

/** Credits the invoice, whole or in part; answers it. Raises `changed-meanwhile`, and the refusals of `planCredit`. */
export const credit = ({ database, clock }: Context, workspace: Of, actor: Actor, { what, version }: Body): Promise<RecordView> => {
  const subscriptionId = workspace.subscription.id
  return writeInWorkspace(database, workspace, actor, async (client) => {
    const old = await findRecord(client, subscriptionId, workspace.recordId)
    if (!old) throw notFound()
    if (version !== undefined && version !== old.version) throw new ProblemError({ code: 'changed-meanwhile' })
    const now = clock()
    const today = stockholmDay(now)
    await creditInvoice({ client, subscriptionId, workspace, actor, now, today, old }, what)
    const view = await loadView(client, old)
    if (!view) throw notFound()
    return seenBy(view, { workspace, actor, now, today })
  })
}
