import type { CollaborationView } from '@portal/contract'
import { allows, NEXT, partyOf } from '@portal/domain'
import { tell } from '../../../events/tell.store.ts'
import type { Context } from '../../context.ts'
import { transaction } from '../../../platform/database.ts'
import { ProblemError } from '../../../platform/problem.ts'
import type { Admitted } from '../../../access/guard.ts'
import type { CollaborationRow } from '../collaborations.rows.store.ts'
import { collaborationView } from '../collaborations.view.ts'
import { lockRequest, moveRequest } from './requests.store.ts'

const EVENT = { declined: 'collaboration-declined', withdrawn: 'collaboration-withdrawn' } as const

/** The customer declines a request, or the agency withdraws it. Nothing else changes. Raises `collaboration-not-pending`. */
export const closeRequest =
  ({ database, jobs, clock }: Context, move: 'decline' | 'withdraw') =>
  ({ actor, subject, standings, standing }: Admitted<CollaborationRow, 'answer-request' | 'request-collaboration'>): Promise<CollaborationView> =>
    transaction(database, async (client) => {
      const status = await lockRequest(client, subject.id)
      if (!allows(status, move)) throw new ProblemError({ code: 'collaboration-not-pending', status })
      const next = NEXT.pending[move]
      await moveRequest(client, subject.id, next)
      const { agencyId, customerId: companyId, service, subscriptionId } = subject
      const party = partyOf(standing)
      const details = { service, subscriptionId }
      const at = clock()
      await tell(client, { at, by: { actor, party } }, [{ type: EVENT[next], companyId, agencyId, details }])
      await jobs.send('mail-request', { collaborationId: subject.id, told: next, at: at.toISOString() }, client)
      return collaborationView({ ...subject, status: next }, standings, null)
    })
