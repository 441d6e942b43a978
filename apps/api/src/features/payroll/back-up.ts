import { rename, rm } from 'node:fs/promises'
import { stockholmDay } from '@portal/domain'
import { v7 } from 'uuid'
import type { Actor } from '../../access/actor.ts'
import { namesOf } from '../../access/company-names.store.ts'
import type { Context } from '../context.ts'
import { payrollFingerprint } from '../../content/payroll/payroll-facts.store.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { writeInWorkspace } from '../../access/workspace-writing.store.ts'
import { addBackupFile, addFact, removeUnused } from './payroll.store.ts'
import { writeBackup } from './write-backup.ts'

/** Backs up the present content: a record and its file, both or neither. Earlier backups that were not handed over are removed. */
export const backUp = async ({ database, storage, clock }: Context, workspace: Workspace, actor: Actor): Promise<void> => {
  const { id: subscriptionId, customerId } = workspace.subscription
  const fileId = v7()
  const [coming, place] = [storage.incomingOf(subscriptionId, fileId), storage.fileOf(subscriptionId, fileId)]
  await storage.prepare(subscriptionId)
  try {
    const unused = await writeInWorkspace(database, workspace, actor, async (client) => {
      const now = clock()
      const at = now.toISOString()
      const customer = (await namesOf(client, [customerId])).get(customerId)
      const head = { customer: customer?.name ?? '', customerNumber: customer?.customerNumber ?? '', madeAt: at }
      const written = await writeBackup(client, subscriptionId, coming, head)
      const removed = await removeUnused(client, subscriptionId)
      const fact = { at, handedOverAt: null, fingerprint: await payrollFingerprint(client, subscriptionId) }
      const recordId = await addFact(client, subscriptionId, 'payroll-backup', fact)
      const name = `Lon-${head.customerNumber}-${stockholmDay(now)}.json`
      await addBackupFile(client, subscriptionId, recordId, { id: fileId, name, ...written, at: now })
      // The file is moved last, because a transaction that lost a deadlock is run again.
      await rename(coming, place)
      return removed
    })
    await Promise.all(unused.map((id) => storage.removeFile(subscriptionId, id)))
  } catch (error) {
    await Promise.all([coming, place].map((path) => rm(path, { force: true })))
    throw error
  }
}
