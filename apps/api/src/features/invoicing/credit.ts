import { type Input, invoicing, type RecordView } from '@portal/contract'
import { stockholmDay } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { writeInWorkspace } from '../../access/workspace-writing.store.ts'
import { creditInvoice } from '../../content/invoicing/credit-invoice.ts'
import { seenBy } from '../../content/kinds.ts'
import { loadView } from '../../content/record-lists.store.ts'
import { findRecord } from '../../content/records.store.ts'
import { answeredOnce } from '../../platform/answered-once.ts'
import { requestHash } from '../../platform/idempotency.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import type { Context } from '../context.ts'

type Asked = Input<typeof invoicing.credit>

/**
 * Credits the invoice, whole or in part; answers it. A credit note takes a number of the series and can never be taken back, so a request that is sent
 * again makes no second one (G11). Raises `changed-meanwhile`, and the refusals of `planCredit`.
 */
export const credit = (
  { database, clock }: Context,
  workspace: Workspace,
  actor: Actor,
  { params: { id: subscriptionId, recordId }, body, idempotencyKey: key }: Asked,
): Promise<RecordView> =>
  writeInWorkspace(database, workspace, actor, async (client) => {
    const asked = { userId: actor.userId, key, requestHash: requestHash(`credit ${recordId}`, body) }
    const answer = await answeredOnce(client, asked, async () => {
      const old = await findRecord(client, subscriptionId, recordId)
      if (!old) throw notFound()
      if (body.version !== undefined && body.version !== old.version) throw new ProblemError({ code: 'changed-meanwhile' })
      const now = clock()
      const today = stockholmDay(now)
      await creditInvoice({ client, subscriptionId, workspace, actor, now, today, old }, body.what)
      const view = await loadView(client, old)
      if (!view) throw notFound()
      return seenBy(view, { workspace, actor, now, today })
    })
    return invoicing.credit.answer.parse(answer)
  })
