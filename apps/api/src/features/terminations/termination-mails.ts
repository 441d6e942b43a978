import { administratorsOf } from '../../access/administrators.store.ts'
import { afterEnd, afterStart, endMail } from '../../access/mail-thread.ts'
import type { Context } from '../context.ts'
import type { JobData } from '../job-kinds.ts'
import type { Post } from '../../platform/post.ts'
import { findReceiptById } from './receipts.store.ts'

type Needs = Pick<Context, 'database' | 'publicUrl'>

/** Tells every administrator of both parties what was ended, what happens now, and where the receipt is. */
export const mailCollaborationEnded =
  ({ database, publicUrl }: Needs) =>
  async ({ terminationId }: JobData<'mail-collaboration-ended'>): Promise<Post | undefined> => {
    const receipt = await findReceiptById(database.pool, terminationId)
    if (!receipt) return undefined
    const { service, outcome, customerName: customer, customerNumber, agencyName: agency, receiptNumber, deletionOn } = receipt
    const at = receipt.effectiveAt.toISOString()
    const url = receiptUrl(publicUrl, terminationId)
    return {
      to: await administratorsOf(database.pool, [receipt.agencyId, receipt.customerId]),
      about: endMail(terminationId),
      after: afterStart(receipt.collaborationId),
      letter: (mail) => mail.collaborationEnded({ service, outcome, customer, customerNumber, agency, at, receiptNumber, deletionOn, url }),
    }
  }

/** Tells every administrator of both parties that the data stays. */
export const mailDeletionCancelled =
  ({ database, publicUrl }: Needs) =>
  async ({ terminationId }: JobData<'mail-deletion-cancelled'>): Promise<Post | undefined> => {
    const receipt = await findReceiptById(database.pool, terminationId)
    if (!receipt) return undefined
    const { service, customerName: customer, receiptNumber } = receipt
    const url = receiptUrl(publicUrl, terminationId)
    return {
      to: await administratorsOf(database.pool, [receipt.agencyId, receipt.customerId]),
      about: ['deletion-cancelled', terminationId],
      after: afterEnd(receipt),
      letter: ({ deletionCancelled }) => deletionCancelled({ service, customer, receiptNumber, url }),
    }
  }

const receiptUrl = (publicUrl: string, terminationId: string): string => `${publicUrl}/handelser/kvitton/${terminationId}`
