import { stockholmDay } from '@portal/domain'
import { noteBulkEnded } from '../../../events/note.store.ts'
import { transaction } from '../../../platform/database.ts'
import { lockBulk, setBulkState } from './bulk-ends.store.ts'
import { carryOutRow, type Needs } from './carry-out-row.ts'
import { isAnyReady, readyPlaces, refuseUnanswered, runningBulks } from './due-rows.store.ts'

const AT_ONCE = 200
/** How many pairs are ended side by side: the database works on some while the next is judged. */
const SIDE_BY_SIDE = 3

/**
 * Carries out every bulk end that is running, customer by customer, each in one transaction (G15). What stops a process leaves a customer as it was,
 * and the next sweep of any process goes on with it. Several processes may share one bulk.
 */
export const carryOutBulkEnds = async (context: Needs): Promise<void> => {
  for (const id of await runningBulks(context.database.pool)) await carryOutBulk(context, id)
}

const carryOutBulk = async (context: Needs, id: string): Promise<void> => {
  let after = -1
  for (;;) {
    const places = await readyPlaces(context.database.pool, id, after, AT_ONCE)
    const last = places.at(-1)
    if (last === undefined) break
    after = last
    const queue = [...places]
    const work = async (): Promise<void> => {
      for (let place = queue.shift(); place !== undefined; place = queue.shift()) await tryRow(context, id, place)
    }
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
  }
  await finish(context, id)
}

/** A customer that fails does not stop the others: the next sweep tries it again. Nothing more is done for a person who has lost the right. */
const tryRow = async (context: Needs, id: string, place: number): Promise<void> => {
  try {
    const now = context.clock()
    const outcome = await carryOutRow(context, id, place, { now, today: stockholmDay(now) })
    if (outcome === 'right-lost') await stopForLostRight(context, id)
  } catch (error) {
    context.log.warn({ err: error, bulkEndId: id, place }, 'an end of many stopped and is tried again')
  }
}

const stopForLostRight = ({ database, jobs, clock }: Needs, id: string): Promise<void> =>
  transaction(database, async (client) => {
    const { state } = await lockBulk(client, id)
    if (state !== 'running') return
    const at = clock()
    await setBulkState(client, id, { state: 'stopped', at, stopped: 'right-lost' })
    await noteBulkEnded(client, { bulkEndId: id, at })
    await jobs.send('mail-bulk-ended', { bulkEndId: id }, client)
  })

/** Once nobody is ready any more, those without an answer are refused, and the agency is told by one mail. */
const finish = ({ database, jobs, clock }: Needs, id: string): Promise<void> =>
  transaction(database, async (client) => {
    const { state } = await lockBulk(client, id)
    if (state !== 'running' || (await isAnyReady(client, id))) return
    await refuseUnanswered(client, id)
    const at = clock()
    await setBulkState(client, id, { state: 'done', at })
    await noteBulkEnded(client, { bulkEndId: id, at })
    await jobs.send('mail-bulk-ended', { bulkEndId: id }, client)
  })
