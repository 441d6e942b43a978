import { stockholmDay } from '@portal/domain'
import type { Context } from '../context.ts'
import { transaction } from '../../platform/database.ts'
import { closeAuditor, endedAuditors, removeInvitedAuditor } from './auditors.store.ts'

/** An auditor's access ends on its last day without this. This stores the end, writes the event, sends the mail, and removes unaccepted invitations. */
export const endAuditors = async ({ database, jobs, clock }: Pick<Context, 'database' | 'jobs' | 'clock'>): Promise<void> => {
  const now = clock()
  const today = stockholmDay(now)
  for (const membershipId of await endedAuditors(database, today)) {
    await transaction(database, async (client) => {
      if (await closeAuditor(client, membershipId, today, now)) await jobs.send('mail-auditor', { membershipId, occasion: 'ended' }, client)
      else await removeInvitedAuditor(client, membershipId, today, now)
    })
  }
}
