import { type BulkEndView, type bulkEnds, type Input, onTheWire } from '@portal/contract'
import { refuseBulkMove, rowStateOf } from '@portal/domain'
import type { Admitted } from '../../../access/guard.ts'
import { type PgClient, transaction } from '../../../platform/database.ts'
import { notFound, ProblemError } from '../../../platform/problem.ts'
import type { Context } from '../../context.ts'
import { type BulkRow, countedBulk, lockBulk, setAcknowledged, setReviewedAt } from './bulk-ends.store.ts'
import { bulkEndView } from './bulk-ends.view.ts'
import { judgementsKept, rowsLeft, saveJudged, sortRows } from './bulk-rows.store.ts'
import { reviewRows } from './review.ts'

/**
 * Acknowledges checks for all customers, and judges anew: the customer that is named, or without checks and name every customer that has not been
 * ended. Raises `bulk-end-move-refused` while it is running or once it is over, and `not-found` for a customer that is not among them.
 */
export const answerBulk =
  ({ database, clock, rules }: Context) =>
  async (
    { body: { acknowledged, customerId } }: Input<typeof bulkEnds.answer>,
    { subject: { id }, standings, language }: Admitted<BulkRow, 'end-collaboration'>,
  ): Promise<BulkEndView> =>
    transaction(database, async (client) => {
      const bulk = await lockBulk(client, id)
      const refused = refuseBulkMove(bulk.state, 'answer')
      if (refused) throw new ProblemError(onTheWire(refused))
      const now = clock()
      if (acknowledged) await acknowledge(client, id, acknowledged)
      if (customerId !== undefined || !acknowledged) {
        const rows = await rowsLeft(client, id, customerId)
        if (customerId !== undefined && rows.length === 0) throw notFound()
        await saveJudged(client, id, await reviewRows(client, { ...bulk, acknowledged: acknowledged ?? bulk.acknowledged }, rows, { rules, now }))
        if (customerId === undefined) await setReviewedAt(client, id, now)
      }
      return bulkEndView(await countedBulk(client, id), standings, language)
    })

/** Sorts the customers by what is acknowledged now. */
const acknowledge = async (client: PgClient, id: string, acknowledged: BulkRow['acknowledged']): Promise<void> => {
  await setAcknowledged(client, id, acknowledged)
  for (const judged of await judgementsKept(client, id)) await sortRows(client, id, judged, rowStateOf(judged, acknowledged))
}
