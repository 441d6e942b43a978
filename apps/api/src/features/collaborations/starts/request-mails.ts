import { type RequestNews, TOLD_OF } from '@portal/domain'
import { administratorsOf } from '../../../access/administrators.store.ts'
import { afterRequest, beforeRequest, requestMail } from '../../../access/mail-thread.ts'
import { happenedAt } from '../../../access/happened-at.ts'
import type { Context } from '../../context.ts'
import type { JobData } from '../../job-kinds.ts'
import type { Post } from '../../../platform/post.ts'
import { findRequestById } from './requests.store.ts'

/** Which letter tells it. */
const LETTERS = {
  requested: 'collaborationRequested',
  withdrawn: 'collaborationWithdrawn',
  accepted: 'collaborationAccepted',
  declined: 'collaborationDeclined',
} as const satisfies Record<RequestNews, unknown>

/** Tells the other party's administrators of a request, or of what became of it. */
export const mailRequest =
  ({ database, publicUrl, clock }: Pick<Context, 'database' | 'publicUrl' | 'clock'>) =>
  async ({ collaborationId, told, at }: JobData<'mail-request'>): Promise<Post | undefined> => {
    const request = await findRequestById(database.pool, collaborationId)
    if (!request) return undefined
    const { service, customerName: customer, agencyName: agency, agencyNumber } = request
    const url = `${publicUrl}/samarbeten/${collaborationId}`
    return {
      to: await administratorsOf(database.pool, [request[TOLD_OF[told] === 'customer' ? 'customerId' : 'agencyId']], {
        kind: 'requests',
        at: happenedAt(at, clock),
      }),
      about: requestMail(told, collaborationId),
      after: told === 'requested' ? beforeRequest(collaborationId) : afterRequest(collaborationId),
      letter: (mail) => mail[LETTERS[told]]({ service, customer, agency, agencyNumber, url }),
    }
  }
