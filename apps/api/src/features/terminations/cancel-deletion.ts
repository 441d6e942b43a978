import { onTheWire, type TerminationView } from '@portal/contract'
import { transaction } from '../../platform/database.ts'
import { mayCallOff, partyOf, planDeletionCancellation, stockholmDay } from '@portal/domain'
import type { Context } from '../context.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import type { Admitted } from '../../access/guard.ts'
import { lockDeletion, saveCancellation } from './deletions.store.ts'
import { findReceiptById, type Receipt } from './receipts.store.ts'
import { terminationView } from './terminations.view.ts'

/** Cancels a deletion, through the day before it is due (G10). Raises `deletion-due`, `no-deletion-scheduled`, `forbidden`. */
export const cancelDeletion =
  ({ database, jobs, clock }: Context) =>
  async ({ actor, subject, standings }: Admitted<Receipt>): Promise<TerminationView> => {
    const standing = mayCallOff(subject, standings)
    if (!standing) throw new ProblemError({ code: 'forbidden' })
    return transaction(database, async (client) => {
      const now = clock()
      const today = stockholmDay(now)
      const decided = planDeletionCancellation(await lockDeletion(client, subject), today)
      if (!decided.ok) throw new ProblemError(onTheWire(decided.error[0]))
      await saveCancellation(client, subject, decided.value.subscriptionState, { actor, party: partyOf(standing), at: now })
      await jobs.send('mail-deletion-cancelled', { terminationId: subject.id, at: now.toISOString() }, client)
      const receipt = await findReceiptById(client, subject.id)
      if (!receipt) throw notFound()
      return terminationView(receipt, standings, today)
    })
  }
