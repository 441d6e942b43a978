import { addDays, REMINDER_DAYS, reminderDue, stockholmDay } from '@portal/domain'
import type { Context } from '../../context.ts'
import { transaction } from '../../../platform/database.ts'
import { comingDeletions, rememberReminder } from './reminders.store.ts'

/** Mails the reminders of today, each once: seven days and one day before a deletion (G10). */
export const remindOfDeletions = async ({ database, jobs, clock }: Pick<Context, 'database' | 'jobs' | 'clock'>): Promise<void> => {
  const now = clock()
  const today = stockholmDay(now)
  for (const { terminationId, on, decidedAt } of await comingDeletions(database, today, addDays(today, Math.max(...REMINDER_DAYS)))) {
    const days = reminderDue({ on }, stockholmDay(decidedAt), today)
    if (days === null) continue
    await transaction(database, async (client) => {
      if (await rememberReminder(client, terminationId, days, now)) await jobs.send('mail-deletion-reminder', { terminationId, days }, client)
    })
  }
}
