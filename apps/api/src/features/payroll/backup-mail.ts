import { texts } from '@portal/texts'
import { administratorsOf } from '../../access/administrators.store.ts'
import { namesOf } from '../../access/company-names.store.ts'
import type { Context } from '../context.ts'
import type { JobData } from '../job-kinds.ts'
import type { Mailer } from '../../platform/mail.ts'
import { customerOf } from './backup.store.ts'

/** Tells the customer's administrators that the backup is theirs to fetch. Nobody asked for it, so it is in Swedish. */
export const mailPayrollBackup =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>, mail: Mailer) =>
  async ({ subscriptionId }: JobData<'mail-payroll-backup'>): Promise<void> => {
    const customerId = await customerOf(database.pool, subscriptionId)
    const customer = customerId && (await namesOf(database.pool, [customerId])).get(customerId)
    if (!customer) return
    const text = texts('sv').mail.payrollBackupHandedOver({
      customer: customer.name,
      url: `${publicUrl}/tjanster/${subscriptionId}?foretag=${customer.id}`,
    })
    for (const to of await administratorsOf(database.pool, [customer.id])) await mail({ to, ...text })
  }
