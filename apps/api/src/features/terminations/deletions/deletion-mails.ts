import { canBeCalledOff, decidersOf, stockholmDay } from '@portal/domain'
import { texts } from '@portal/texts'
import { administratorsOf } from '../../../access/administrators.store.ts'
import type { Context } from '../../context.ts'
import type { Mailer } from '../../../platform/mail.ts'
import { findReceiptById } from '../receipts.store.ts'

type Needs = Pick<Context, 'database' | 'publicUrl'>

/** To those who may call it off. Nothing is said once it has been, nor on its day, when a mail that was held up would promise what is over. */
export const mailDeletionReminder =
  ({ database, publicUrl, clock }: Needs & Pick<Context, 'clock'>, mail: Mailer) =>
  async ({ terminationId }: { readonly terminationId: string }): Promise<void> => {
    const receipt = await findReceiptById(database.pool, terminationId)
    if (!receipt?.deletionStatus || receipt.deletionOn === null) return
    const { service, customerName: customer, deletionOn: on } = receipt
    if (!canBeCalledOff({ on, status: receipt.deletionStatus }, stockholmDay(clock()))) return
    const text = texts('sv').mail.deletionReminder({ service, customer, on, url: `${publicUrl}/handelser/kvitton/${terminationId}` })
    for (const to of await administratorsOf(database.pool, decidersOf(receipt))) await mail({ to, ...text })
  }

export const mailDeletionCarriedOut =
  ({ database, publicUrl }: Needs, mail: Mailer) =>
  async ({ terminationId }: { readonly terminationId: string }): Promise<void> => {
    const receipt = await findReceiptById(database.pool, terminationId)
    if (!receipt) return
    const { service, customerName: customer, receiptNumber } = receipt
    const text = texts('sv').mail.deletionCarriedOut({ service, customer, receiptNumber, url: `${publicUrl}/handelser/intyg/${terminationId}` })
    for (const to of await administratorsOf(database.pool, decidersOf(receipt))) await mail({ to, ...text })
  }
