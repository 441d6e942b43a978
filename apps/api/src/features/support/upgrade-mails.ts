import { administratorsOf } from '../../access/administrators.store.ts'
import { afterEnd } from '../../access/mail-thread.ts'
import type { Context } from '../context.ts'
import type { JobData } from '../job-kinds.ts'
import type { Post } from '../../platform/post.ts'
import { findUpgradeById } from '../../receipts/upgrades.store.ts'
import { latestEndIn } from './upgrades.store.ts'

/** Tells the parties: the customer works again, the former agency, if any, no longer reads. */
export const mailUpgraded =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>) =>
  async ({ upgradeId }: JobData<'mail-upgraded'>): Promise<Post | undefined> => {
    const found = await findUpgradeById(database.pool, upgradeId)
    if (!found) return undefined
    const { from, to, customer, agency, receiptNumber, subscriptionId, at } = found
    const end = await latestEndIn(database.pool, subscriptionId)
    const url = `${publicUrl}/handelser/uppgradering/${upgradeId}`
    return {
      to: await administratorsOf(database.pool, [customer.id, ...(agency ? [agency.id] : [])], { kind: 'access', at }),
      about: ['upgraded', upgradeId],
      after: end ? afterEnd(end) : [],
      letter: ({ upgraded }) => upgraded({ from, to, customer: customer.name, receiptNumber, url }),
    }
  }
