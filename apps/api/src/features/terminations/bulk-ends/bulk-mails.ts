import { administratorsOf } from '../../../access/administrators.store.ts'
import type { Post } from '../../../platform/post.ts'
import type { Context } from '../../context.ts'
import type { JobData } from '../../job-kinds.ts'
import { countedBulk } from './bulk-ends.store.ts'

/** Tells each administrator of the agency once what became of all the customers. The customers' administrators are told of their own. */
export const mailBulkEnded =
  ({ database, publicUrl, clock }: Pick<Context, 'database' | 'publicUrl' | 'clock'>) =>
  async ({ bulkEndId }: JobData<'mail-bulk-ended'>): Promise<Post> => {
    const { agencyId, agencyName, counts, lastDay, endedAt } = await countedBulk(database.pool, bulkEndId)
    const { done, refused, ready, needsAnswer } = counts
    const url = bulkUrl(publicUrl, bulkEndId)
    return {
      to: await administratorsOf(database.pool, [agencyId], { kind: 'access', at: endedAt ?? clock() }),
      about: ['bulk-ended', bulkEndId],
      after: [],
      letter: (mail) => mail.bulkEnded({ agency: agencyName, done, refused, left: ready + needsAnswer, lastDay, url }),
    }
  }

/** Reminds each administrator of the agency once of all the customers whose ends were planned together. The customers are reminded of their own. */
export const mailBulkSoon =
  ({ database, publicUrl, clock }: Pick<Context, 'database' | 'publicUrl' | 'clock'>) =>
  async ({ bulkEndId, lastDay, days, customers }: JobData<'mail-bulk-soon'>): Promise<Post> => {
    const { agencyId, agencyName: agency } = await countedBulk(database.pool, bulkEndId)
    return {
      to: await administratorsOf(database.pool, [agencyId], { kind: 'dates', at: clock(), reminder: true }),
      about: ['bulk-soon', bulkEndId, lastDay, days],
      after: [['bulk-ended', bulkEndId]],
      letter: (mail) => mail.plannedEndsSoon({ agency, customers, lastDay, url: bulkUrl(publicUrl, bulkEndId) }),
    }
  }

const bulkUrl = (publicUrl: string, id: string): string => `${publicUrl}/samarbeten/avsluta-flera/${id}`
