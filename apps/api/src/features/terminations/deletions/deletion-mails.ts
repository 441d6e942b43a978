import { canBeCalledOff, decidersOf, fallsOn, lastDayToCallOff, stockholmDay } from '@portal/domain'
import { administratorsOf } from '../../../access/administrators.store.ts'
import { afterEnd } from '../../../access/mail-thread.ts'
import { happenedAt } from '../../../access/happened-at.ts'
import type { Context } from '../../context.ts'
import type { JobData } from '../../job-kinds.ts'
import type { Post } from '../../../platform/post.ts'
import { findReceiptById } from '../receipts.store.ts'

type Needs = Pick<Context, 'database' | 'publicUrl' | 'clock'>

/**
 * Reminds the administrators who may cancel the deletion. A deletion that was cancelled is not told of, nor one whose day has come: a mail that
 * was delayed until then would promise what is over.
 */
export const mailDeletionReminder =
  ({ database, publicUrl, clock }: Needs) =>
  async ({ terminationId, days }: JobData<'mail-deletion-reminder'>): Promise<Post | undefined> => {
    const receipt = await findReceiptById(database.pool, terminationId)
    if (!receipt?.deletionStatus || receipt.deletionOn === null) return undefined
    const { service, customerName: customer, deletionOn, heldThrough } = receipt
    const deletion = { on: deletionOn, heldThrough, status: receipt.deletionStatus }
    if (!canBeCalledOff(deletion, stockholmDay(clock()))) return undefined
    const url = `${publicUrl}/handelser/kvitton/${terminationId}`
    return {
      to: await administratorsOf(database.pool, decidersOf(receipt), { kind: 'destruction', at: clock(), reminder: true }),
      about: ['deletion-reminder', terminationId, days, fallsOn(deletion)],
      after: afterEnd(receipt),
      letter: ({ deletionReminder }) => deletionReminder({ service, customer, on: fallsOn(deletion), lastDay: lastDayToCallOff(deletion), url }),
    }
  }

/** Tells the same administrators that the deletion was carried out, and where its certificate is. */
export const mailDeletionCarriedOut =
  ({ database, publicUrl, clock }: Needs) =>
  async ({ terminationId, at }: JobData<'mail-deletion-carried-out'>): Promise<Post | undefined> => {
    const receipt = await findReceiptById(database.pool, terminationId)
    if (!receipt) return undefined
    const { service, customerName: customer, receiptNumber } = receipt
    const url = `${publicUrl}/handelser/intyg/${terminationId}`
    return {
      to: await administratorsOf(database.pool, decidersOf(receipt), { kind: 'destruction', at: happenedAt(at, clock) }),
      about: ['deletion-carried-out', terminationId],
      after: afterEnd(receipt),
      letter: ({ deletionCarriedOut }) => deletionCarriedOut({ service, customer, receiptNumber, url }),
    }
  }
