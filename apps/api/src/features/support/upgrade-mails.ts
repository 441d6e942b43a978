import { texts } from '@portal/texts'
import type { Context } from '../context.ts'
import type { Mailer } from '../../platform/mail.ts'
import { administratorsOf } from '../../access/administrators.store.ts'
import { findUpgradeById } from '../../receipts/upgrades.store.ts'

/** Tells both sides: the customer works again, the former agency no longer reads. */
export const mailUpgraded =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>, mail: Mailer) =>
  async ({ upgradeId }: { readonly upgradeId: string }): Promise<void> => {
    const found = await findUpgradeById(database.pool, upgradeId)
    if (!found) return
    const { from, to, customer, agency, receiptNumber } = found
    const url = `${publicUrl}/handelser/uppgradering/${upgradeId}`
    const text = texts('sv').mail.upgraded({ from, to, customer: customer.name, receiptNumber, url })
    for (const address of await administratorsOf(database.pool, [customer.id, agency.id])) await mail({ to: address, ...text })
  }
