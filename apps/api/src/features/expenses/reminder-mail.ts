import type { Context } from '../context.ts'
import type { JobData } from '../job-kinds.ts'
import type { Post } from '../../platform/post.ts'
import { findAddressee } from './expenses.store.ts'

/** Reminds a person of expense reports in draft; a person who has submitted everything meanwhile gets no mail. */
export const mailExpenseReminder =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>) =>
  async ({ subscriptionId, membershipId, on }: JobData<'mail-expense-reminder'>): Promise<Post | undefined> => {
    const found = await findAddressee(database.pool, subscriptionId, membershipId)
    if (!found || found.drafts === 0) return undefined
    const { customer, customerId, drafts } = found
    const url = `${publicUrl}/tjanster/${subscriptionId}?foretag=${customerId}`
    return {
      to: [found],
      about: ['expense-reminder', subscriptionId, membershipId, on ?? ''],
      after: [['expenses', subscriptionId]],
      letter: ({ expenseReminder }) => expenseReminder({ customer, drafts, url }),
    }
  }
