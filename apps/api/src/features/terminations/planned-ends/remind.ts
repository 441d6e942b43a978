import { addDays, PLAN_REMINDER_DAYS, planReminderDue, stockholmDay } from '@portal/domain'
import { transaction } from '../../../platform/database.ts'
import type { Context } from '../../context.ts'
import { comingActs, rememberReminders } from './plan-reminders.store.ts'

/**
 * Mails the reminders of today, each once: fourteen days and one day before the last day (G14). Plans of one act are told in one mail. An agency is told
 * of all customers whose ends it planned together in one mail, each of these customers of its own.
 */
export const remindOfPlannedEnds = async ({ database, jobs, clock }: Pick<Context, 'database' | 'jobs' | 'clock'>): Promise<void> => {
  const now = clock()
  const today = stockholmDay(now)
  const acts = await comingActs(database, today, addDays(today, Math.max(...PLAN_REMINDER_DAYS)))
  const told = new Set<string>()
  for (const { ids, lastDay, decidedAt, bulkEndId } of acts) {
    const days = planReminderDue(lastDay, stockholmDay(decidedAt), today)
    if (days === null) continue
    await transaction(database, async (client) => {
      const plannedEndIds = await rememberReminders(client, ids, { lastDay, days, at: now })
      if (plannedEndIds.length === 0) return
      const side = bulkEndId === null ? undefined : 'customer'
      await jobs.send('mail-planned-end', { plannedEndIds, told: 'soon', lastDay, days, side }, client)
      // A sweep that was cut off sends it again; the mail has the same id, so nobody gets it twice.
      if (bulkEndId !== null && !told.has(bulkEndId)) {
        const customers = acts.filter((act) => act.bulkEndId === bulkEndId).length
        await jobs.send('mail-bulk-soon', { bulkEndId, lastDay, days, customers }, client)
      }
    })
    if (bulkEndId !== null) told.add(bulkEndId)
  }
}
