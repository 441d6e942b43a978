import { texts } from '@portal/texts'
import type { Context } from '../context.ts'
import type { JobData } from '../job-kinds.ts'
import type { Mailer } from '../../platform/mail.ts'
import { findAddressee } from './expenses.store.ts'

/** Nothing is mailed to somebody who has submitted everything meanwhile. Nobody asked for it, so it is in Swedish. */
export const mailExpenseReminder =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>, mail: Mailer) =>
  async ({ subscriptionId, membershipId }: JobData<'mail-expense-reminder'>): Promise<void> => {
    const found = await findAddressee(database.pool, subscriptionId, membershipId)
    if (!found || found.drafts === 0) return
    const { email: to, customer, customerId, drafts } = found
    const url = `${publicUrl}/tjanster/${subscriptionId}?foretag=${customerId}`
    await mail({ to, ...texts('sv').mail.expenseReminder({ customer, drafts, url }) })
  }
