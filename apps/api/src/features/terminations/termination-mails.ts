import { isNonEmpty, lastDayToCallOff } from '@portal/domain'
import { administratorsOf, toldOf } from '../../access/administrators.store.ts'
import { afterEnd, afterStart, endMail } from '../../access/mail-thread.ts'
import { happenedAt } from '../../access/happened-at.ts'
import type { Context } from '../context.ts'
import type { JobData } from '../job-kinds.ts'
import type { Post } from '../../platform/post.ts'
import { findReceiptById, findReceiptsById, type Receipt } from './receipts.store.ts'

type Needs = Pick<Context, 'database' | 'publicUrl'>

/** Tells every administrator of both parties what was ended in one act, what happens now, and where the receipts are. */
export const mailCollaborationsEnded =
  ({ database, publicUrl }: Needs) =>
  async ({ terminationIds, told }: JobData<'mail-collaborations-ended'>): Promise<Post | undefined> => {
    const receipts = await findReceiptsById(database.pool, terminationIds)
    if (!isNonEmpty(receipts)) return undefined
    const [first] = receipts
    const { customerName: customer, customerNumber, agencyName: agency } = first
    const at = first.effectiveAt.toISOString()
    const [, ...others] = receipts
    return {
      to: await toldOf(database.pool, first, told, { kind: 'access', at: first.effectiveAt }),
      about: endMail(first),
      after: receipts.flatMap(({ collaborationId }) => afterStart(collaborationId)),
      letter: (mail) =>
        mail.collaborationsEnded({
          customer,
          customerNumber,
          agency,
          at,
          ends: [endIn(first, publicUrl), ...others.map((other) => endIn(other, publicUrl))],
          leftovers: first.leftovers,
        }),
    }
  }

/** Tells every administrator of both parties that the data stays. */
export const mailDeletionCancelled =
  ({ database, publicUrl, clock }: Needs & Pick<Context, 'clock'>) =>
  async ({ terminationId, at }: JobData<'mail-deletion-cancelled'>): Promise<Post | undefined> => {
    const receipt = await findReceiptById(database.pool, terminationId)
    if (!receipt) return undefined
    const { service, customerName: customer, receiptNumber } = receipt
    const url = receiptUrl(publicUrl, terminationId)
    return {
      to: await administratorsOf(database.pool, [receipt.agencyId, receipt.customerId], { kind: 'destruction', at: happenedAt(at, clock) }),
      about: ['deletion-cancelled', terminationId],
      after: afterEnd(receipt),
      letter: ({ deletionCancelled }) => deletionCancelled({ service, customer, receiptNumber, url }),
    }
  }

const endIn = ({ id, service, outcome, receiptNumber, deletionOn: on }: Receipt, publicUrl: string) => ({
  service,
  outcome,
  receiptNumber,
  deletion: on === null ? null : { on, lastDayToStop: lastDayToCallOff({ on }) },
  url: receiptUrl(publicUrl, id),
})

const receiptUrl = (publicUrl: string, terminationId: string): string => `${publicUrl}/handelser/kvitton/${terminationId}`
