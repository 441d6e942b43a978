import { type BulkEndView, onTheWire } from '@portal/contract'
import { type BulkEndState, refuseBulkMove, startBulk } from '@portal/domain'
import type { Admitted } from '../../../access/guard.ts'
import { noteBulkEnded } from '../../../events/note.store.ts'
import { type PgClient, transaction } from '../../../platform/database.ts'
import { ProblemError, problemsOf } from '../../../platform/problem.ts'
import type { Context } from '../../context.ts'
import { type BulkRow, countedBulk, lockBulk, setBulkState } from './bulk-ends.store.ts'
import { bulkEndView } from './bulk-ends.view.ts'

type Subject = Admitted<BulkRow, 'end-collaboration'>

/** Locks the bulk, decides, and answers with how it stands then. */
const moved = (
  { database }: Pick<Context, 'database'>,
  { subject: { id }, standings, language }: Subject,
  decide: (client: PgClient, bulk: BulkRow) => Promise<unknown>,
): Promise<BulkEndView> =>
  transaction(database, async (client) => {
    await decide(client, await lockBulk(client, id))
    return bulkEndView(await countedBulk(client, id), standings, language)
  })

/**
 * Lets the job carry out what is ready, in the name of this person. `customers`: the number that was typed for those that lose data. Raises every
 * refusal at once.
 */
export const startBulkEnd =
  (context: Context) =>
  (admitted: Subject, customers: number | undefined): Promise<BulkEndView> =>
    moved(context, admitted, async (client, { id, state }) => {
      const { counts } = await countedBulk(client, id)
      const decided = startBulk(state, counts, customers)
      if (!decided.ok) throw problemsOf(decided.error.map(onTheWire))
      await setBulkState(client, id, { state: decided.value, at: context.clock(), by: admitted.actor.userId })
    })

export const pauseBulkEnd =
  (context: Context) =>
  (admitted: Subject): Promise<BulkEndView> =>
    moved(context, admitted, async (client, { id, state }) => {
      refuse(state, 'pause')
      await setBulkState(client, id, { state: 'paused', at: context.clock() })
    })

/** Nothing more is carried out; what is done is done. */
export const stopBulkEnd =
  (context: Context) =>
  (admitted: Subject): Promise<BulkEndView> =>
    moved(context, admitted, async (client, { id, state }) => {
      refuse(state, 'stop')
      const at = context.clock()
      await setBulkState(client, id, { state: 'stopped', at, stopped: 'asked' })
      if (state === 'review') return
      await noteBulkEnded(client, { bulkEndId: id, at })
      await context.jobs.send('mail-bulk-ended', { bulkEndId: id }, client)
    })

const refuse = (state: BulkEndState, move: 'pause' | 'stop'): void => {
  const refused = refuseBulkMove(state, move)
  if (refused) throw new ProblemError(onTheWire(refused))
}
