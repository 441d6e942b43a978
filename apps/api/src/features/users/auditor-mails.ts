import type { Context } from '../context.ts'
import type { JobData } from '../job-kinds.ts'
import type { Post } from '../../platform/post.ts'
import { findAuditor } from './auditors.store.ts'

/** Tells the auditor and the company's main contact that the access began and which day is its last, or that it is over. */
export const mailAuditor =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>) =>
  async ({ membershipId, occasion }: JobData<'mail-auditor'>): Promise<Post | undefined> => {
    const found = await findAuditor(database, membershipId)
    if (!found || found.endsOn === null) return undefined
    const { company, endsOn: until, told } = found
    return {
      to: told,
      about: [`auditor-${occasion}`, membershipId, until],
      after: [['auditor', membershipId]],
      letter: ({ auditorBegun, auditorEnded }) =>
        occasion === 'begun' ? auditorBegun({ company, until, url: publicUrl }) : auditorEnded({ company, url: `${publicUrl}/anvandare` }),
    }
  }
