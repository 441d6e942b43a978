import { isSynchronised } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { loadPayrollFacts, payrollFingerprint } from '../../content/payroll/payroll-facts.store.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { writeInWorkspace } from '../../access/workspace-writing.store.ts'
import { addFact } from './payroll.store.ts'

/** Stores that everything was synchronised, with its fingerprint. Two calls at once store it once: the second finds that nothing has changed. */
export const synchronise = ({ database, clock }: Context, workspace: Workspace, actor: Actor): Promise<void> =>
  writeInWorkspace(database, workspace, actor, async (client) => {
    const { id } = workspace.subscription
    const facts = await loadPayrollFacts(client, id)
    if (isSynchronised(facts) && facts.changedSince === false) return
    await addFact(client, id, 'payroll-synchronisation', { at: clock().toISOString(), fingerprint: await payrollFingerprint(client, id) })
  })
