import { type Day, isToBegin, stockholmDay } from '@portal/domain'
import type { Context } from '../../context.ts'
import { transaction } from '../../../platform/database.ts'
import { findReceiptById } from '../receipts.store.ts'
import { certificateHash } from './certificate.view.ts'
import { saveCarriedOut } from './certificates.store.ts'
import { freeSpace } from './freed-space.store.ts'
import { alone, BEGINNING, dueDeletions, forgetSamples, loadRun, lockDue, type Place, rememberRun, removeSome, removeSomeKept } from './runs.store.ts'

/** Records per transaction: few enough that others need not wait. */
const BATCH = 4_000

type Needs = Pick<Context, 'database' | 'jobs' | 'storage' | 'clock' | 'log' | 'signingKey'>

/**
 * Carries out every deletion whose day has come in Stockholm (G10). Each step is a transaction, so a deletion continues where it stopped, whatever
 * stopped it. A failure is logged and tried at the next sweep. Of several processes one carries out a deletion. The space is freed once, after the
 * last deletion.
 */
export const carryOutDeletions = async (context: Needs, batch = BATCH): Promise<void> => {
  const { database, clock, log } = context
  const today = stockholmDay(clock())
  let destroyed = false
  for (const terminationId of await dueDeletions(database.pool, today)) {
    const done = await alone(database.pool, terminationId, () => carryOut(context, terminationId, batch)).catch((error: unknown) =>
      log.warn({ err: error, terminationId }, 'a deletion stopped and goes on later'),
    )
    destroyed ||= done === true
  }
  if (destroyed) await freeSpace(database).catch((error: unknown) => log.warn({ err: error }, 'the space of what was deleted is freed later'))
}

/** `false`: it was cancelled or is already completed. */
const carryOut = async (context: Needs, terminationId: string, batch: number): Promise<boolean> => {
  const { database, storage, clock } = context
  const subscriptionId = await begin(context, terminationId, stockholmDay(clock()))
  if (subscriptionId === undefined) return false
  for (let place: Place | null = BEGINNING; place !== null;) {
    place = await removeSome(database.pool, { terminationId, subscriptionId }, place, batch)
    await new Promise((resolve) => setImmediate(resolve))
  }
  while (await removeSomeKept(database.pool, subscriptionId, batch)) await new Promise((resolve) => setImmediate(resolve))
  await storage.removeAll(subscriptionId)
  await forgetSamples(database.pool)
  await finish(context, terminationId, subscriptionId)
  // The folder is removed again: an export that was being written may have created it anew. Later exports are refused.
  await storage.removeAll(subscriptionId)
  return true
}

/** Begins a deletion, which can then no longer be cancelled. `undefined`: it was cancelled or is completed. */
const begin = ({ database, clock }: Needs, terminationId: string, today: Day): Promise<string | undefined> =>
  transaction(database, async (client) => {
    const found = await lockDue(client, terminationId)
    if (!found || !isToBegin(found, found.state, today)) return undefined
    await rememberRun(client, terminationId, found.subscriptionId, clock())
    return found.subscriptionId
  })

const finish = ({ database, jobs, clock, signingKey }: Needs, terminationId: string, subscriptionId: string): Promise<void> =>
  transaction(database, async (client) => {
    const found = await lockDue(client, terminationId)
    const receipt = await findReceiptById(client, terminationId)
    if (found?.status !== 'scheduled' || !receipt) return
    const { left, ...run } = await loadRun(client, terminationId, subscriptionId)
    if (left > 0) throw new Error(`${left} records or files are left after the deletion`)
    const facts = { ...run, carriedOutAt: clock() }
    await saveCarriedOut(client, signingKey, receipt, { ...facts, sha256: certificateHash(receipt, facts) })
    await jobs.send('mail-deletion-carried-out', { terminationId, at: facts.carriedOutAt.toISOString() }, client)
  })
