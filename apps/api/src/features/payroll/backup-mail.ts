import { administratorsOf } from '../../access/administrators.store.ts'
import { namesOf } from '../../access/company-names.store.ts'
import { afterStart } from '../../access/mail-thread.ts'
import { happenedAt } from '../../access/happened-at.ts'
import type { Context } from '../context.ts'
import type { JobData } from '../job-kinds.ts'
import type { Post } from '../../platform/post.ts'
import { activeCollaborationIn, customerOf } from './backup.store.ts'

/** Tells the customer's administrators that a backup was handed over and can be fetched. */
export const mailPayrollBackup =
  ({ database, publicUrl, clock }: Pick<Context, 'database' | 'publicUrl' | 'clock'>) =>
  async ({ subscriptionId, backupId, at }: JobData<'mail-payroll-backup'>): Promise<Post | undefined> => {
    const customerId = await customerOf(database.pool, subscriptionId)
    const customer = customerId && (await namesOf(database.pool, [customerId])).get(customerId)
    if (!customer) return undefined
    const collaborationId = await activeCollaborationIn(database.pool, subscriptionId)
    const url = `${publicUrl}/tjanster/${subscriptionId}?foretag=${customer.id}`
    return {
      to: await administratorsOf(database.pool, [customer.id], { kind: 'access', at: happenedAt(at, clock) }),
      about: ['backup-handed-over', subscriptionId, backupId ?? ''],
      after: collaborationId === undefined ? [] : afterStart(collaborationId),
      letter: ({ payrollBackupHandedOver }) => payrollBackupHandedOver({ customer: customer.name, url }),
    }
  }
