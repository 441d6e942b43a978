import { onTheWire, type TerminationView } from '@portal/contract'
import { canBeLifted, type Day, planHold, stockholmDay } from '@portal/domain'
import type { Actor } from '../../../access/actor.ts'
import { type PgClient, transaction } from '../../../platform/database.ts'
import { notFound, ProblemError } from '../../../platform/problem.ts'
import type { Context } from '../../context.ts'
import { lockDeletion } from '../deletions.store.ts'
import { findReceiptById, type Receipt } from '../receipts.store.ts'
import { terminationView } from '../terminations.view.ts'
import { saveHold, saveLifted } from './holds.store.ts'

type Needs = Pick<Context, 'database' | 'clock'>
type Hold = { readonly reason: string; readonly lastDay: Day }

/**
 * Puts a legal hold on a deletion. It locks what the deletion locks, so that exactly one of the two comes first. Raises `not-found`,
 * `no-deletion-scheduled`, `deletion-due` once it has begun, and `day-out-of-range`.
 */
export const holdDeletion = ({ database, clock }: Needs, terminationId: string, hold: Hold, actor: Actor): Promise<TerminationView> =>
  transaction(database, async (client) => {
    const now = clock()
    const receipt = await known(client, terminationId)
    const decided = planHold(await lockDeletion(client, receipt), hold.lastDay, stockholmDay(now))
    if (!decided.ok) throw new ProblemError(onTheWire(decided.error[0]))
    await saveHold(client, receipt, hold, { actor, at: now })
    return shown(client, terminationId, now)
  })

/** Lifts the hold; the deletion is then carried out on its day, or at once if that has passed. Raises `not-found` where nothing is held. */
export const liftHold = ({ database, clock }: Needs, terminationId: string, actor: Actor): Promise<TerminationView> =>
  transaction(database, async (client) => {
    const now = clock()
    const receipt = await known(client, terminationId)
    const deletion = await lockDeletion(client, receipt)
    const { hold } = await known(client, terminationId)
    if (!deletion || !canBeLifted(deletion, hold?.lastDay ?? null, stockholmDay(now))) throw notFound()
    if (!(await saveLifted(client, receipt, { actor, at: now }))) throw notFound()
    return shown(client, terminationId, now)
  })

const known = async (client: PgClient, terminationId: string): Promise<Receipt> => {
  const receipt = await findReceiptById(client, terminationId)
  if (!receipt) throw notFound()
  return receipt
}

const shown = async (client: PgClient, terminationId: string, now: Date): Promise<TerminationView> =>
  terminationView(await known(client, terminationId), [{ kind: 'support' }], stockholmDay(now))
