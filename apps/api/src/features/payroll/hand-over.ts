import { actingParty, isBackupCurrent, planBackupHandover } from '@portal/domain'
import { tell } from '../../events/tell.store.ts'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { loadPayrollFacts, payrollFingerprint } from '../../content/payroll/payroll-facts.store.ts'
import { notFound, problemsOf } from '../../platform/problem.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { writeInWorkspace } from '../../access/workspace-writing.store.ts'
import { handoverEvent } from './handover-event.ts'
import { findBackup, saveHandover } from './payroll.store.ts'

/**
 * Hands a backup over to the customer and mails where it can be fetched (Lön before the end). A second call changes nothing. Raises `not-found`,
 * `lon-user-not-added`, `lon-not-synchronised`, `lon-backup-outdated`.
 */
export const handOver = ({ database, jobs, clock }: Context, workspace: Workspace, actor: Actor, backupId: string): Promise<void> =>
  writeInWorkspace(database, workspace, actor, async (client) => {
    const { id: subscriptionId } = workspace.subscription
    const backup = await findBackup(client, subscriptionId, backupId)
    if (!backup) throw notFound()
    if (backup.handedOverAt !== null) return
    const isCurrent = isBackupCurrent(backup, await payrollFingerprint(client, subscriptionId))
    const plan = planBackupHandover(await loadPayrollFacts(client, subscriptionId), { isCurrent })
    if (!plan.ok) throw problemsOf(plan.error)
    const at = clock()
    await saveHandover(client, backupId, at)
    const party = actingParty(workspace.standings)
    await tell(client, { at, by: { actor, party } }, [handoverEvent(workspace)])
    await jobs.send('mail-payroll-backup', { subscriptionId, backupId, at: at.toISOString() }, client)
  })
