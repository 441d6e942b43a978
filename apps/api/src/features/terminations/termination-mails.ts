import { texts } from '@portal/texts'
import { administratorsOf } from '../../access/administrators.store.ts'
import type { Context } from '../context.ts'
import type { Mailer } from '../../platform/mail.ts'
import { findReceiptById } from './receipts.store.ts'

/** Tells every administrator of both parties what was ended, what happens now, and where the receipt is. Nobody asked for it, so it is in Swedish. */
export const mailCollaborationEnded =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>, mail: Mailer) =>
  async ({ terminationId }: { readonly terminationId: string }): Promise<void> => {
    const receipt = await findReceiptById(database.pool, terminationId)
    if (!receipt) return
    const text = texts('sv').mail.collaborationEnded({
      service: receipt.service,
      outcome: receipt.outcome,
      customer: receipt.customerName,
      customerNumber: receipt.customerNumber,
      agency: receipt.agencyName,
      at: receipt.effectiveAt.toISOString(),
      receiptNumber: receipt.receiptNumber,
      deletionOn: receipt.deletionOn,
      url: receiptUrl(publicUrl, terminationId),
    })
    for (const to of await administratorsOf(database.pool, [receipt.agencyId, receipt.customerId])) await mail({ to, ...text })
  }

export const mailDeletionCancelled =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>, mail: Mailer) =>
  async ({ terminationId }: { readonly terminationId: string }): Promise<void> => {
    const receipt = await findReceiptById(database.pool, terminationId)
    if (!receipt) return
    const { service, customerName: customer, receiptNumber } = receipt
    const text = texts('sv').mail.deletionCancelled({ service, customer, receiptNumber, url: receiptUrl(publicUrl, terminationId) })
    for (const to of await administratorsOf(database.pool, [receipt.agencyId, receipt.customerId])) await mail({ to, ...text })
  }

const receiptUrl = (publicUrl: string, terminationId: string): string => `${publicUrl}/handelser/kvitton/${terminationId}`
