import { happenedAt } from '../../access/happened-at.ts'
import type { Context } from '../context.ts'
import type { JobData } from '../job-kinds.ts'
import type { Post } from '../../platform/post.ts'
import { openerOf } from './cases.store.ts'

/** Tells the person who opened the case that support has answered; the answer itself is read in the portal. */
export const mailCaseAnswered =
  ({ database, publicUrl, clock }: Pick<Context, 'database' | 'publicUrl' | 'clock'>) =>
  async ({ caseId, messageId, at }: JobData<'mail-case-answered'>): Promise<Post | undefined> => {
    const opener = await openerOf(database, caseId, happenedAt(at, clock))
    if (!opener) return undefined
    const url = `${publicUrl}/arenden/${caseId}`
    return {
      to: [opener],
      about: ['case-answered', caseId, messageId ?? ''],
      after: [['case', caseId]],
      letter: ({ caseAnswered }) => caseAnswered({ url }),
    }
  }
