import { addDays, PLAN_REMINDER_DAYS, planReminderDue, stockholmDay } from '@portal/domain'
import { transaction } from '../../../platform/database.ts'
import type { Context } from '../../context.ts'
import { comingActs, rememberReminders } from './plan-reminders.store.ts'

/** Mails the reminders of today, each once: fourteen days and one day before the last day (G14). Plans of one act are told in one mail. */
export const remindOfPlannedEnds = async ({ database, jobs, clock }: Pick<Context, 'database' | 'jobs' | 'clock'>): Promise<void> => {
  const now = clock()
  const today = stockholmDay(now)
  for (const { ids, lastDay, decidedAt } of await comingActs(database, today, addDays(today, Math.max(...PLAN_REMINDER_DAYS)))) {
    const days = planReminderDue(lastDay, stockholmDay(decidedAt), today)
    if (days === null) continue
    await transaction(database, async (client) => {
      const plannedEndIds = await rememberReminders(client, ids, { lastDay, days, at: now })
      if (plannedEndIds.length > 0) await jobs.send('mail-planned-end', { plannedEndIds, told: 'soon', lastDay, days }, client)
    })
  }
}
