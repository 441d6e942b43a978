import type { PayrollView } from '@portal/contract'
import { isBackupCurrent, isSynchronised, NOTHING_READ, payrollConfirmations, stepsOf, termsOf } from '@portal/domain'
import type { PgClient } from '../../platform/database.ts'
import { loadPayrollFacts, payrollFingerprint } from '../../content/payroll/payroll-facts.store.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { latestBackup, loadPeople } from './payroll.store.ts'

/** The steps before the end of Lön and whether each is done, according to the stored facts. */
export const payrollViewOf = async (client: Pick<PgClient, 'query'>, { subscription, access }: Workspace): Promise<PayrollView> => {
  const { id, customerId } = subscription
  const [facts, now, backup, people] = await Promise.all([
    loadPayrollFacts(client, id),
    payrollFingerprint(client, id),
    latestBackup(client, id),
    loadPeople(client, id, customerId),
  ])
  return {
    userAdded: facts.userAddedAt !== null,
    synchronised: isSynchronised(facts),
    synchronisedAt: facts.synchronisedAt,
    handedOver: facts.handedOver,
    backup: backup
      ? { id: backup.id, at: backup.at, handedOverAt: backup.handedOverAt, isCurrent: isBackupCurrent(backup, now), file: backup.file }
      : null,
    steps: stepsOf(termsOf(subscription.service), { ...NOTHING_READ, ...payrollConfirmations(facts) }).map(({ code, done }) => ({ code, done })),
    users: people.users,
    candidates: access === 'write' ? people.candidates : [],
  }
}
