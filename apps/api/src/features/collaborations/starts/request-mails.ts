import { type RequestNews, TOLD_OF } from '@portal/domain'
import { texts } from '@portal/texts'
import { administratorsOf } from '../../../access/administrators.store.ts'
import type { Context } from '../../context.ts'
import type { JobData } from '../../job-kinds.ts'
import type { Mailer } from '../../../platform/mail.ts'
import { findRequestById } from './requests.store.ts'

/** Which letter tells it. */
const LETTERS = {
  requested: 'collaborationRequested',
  withdrawn: 'collaborationWithdrawn',
  accepted: 'collaborationAccepted',
  declined: 'collaborationDeclined',
} as const satisfies Record<RequestNews, unknown>

/** Tells the other side's administrators of a request, or of what became of it. Nobody asked for it, so it is in Swedish. */
export const mailRequest =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>, mail: Mailer) =>
  async ({ collaborationId, told }: JobData<'mail-request'>): Promise<void> => {
    const request = await findRequestById(database.pool, collaborationId)
    if (!request) return
    const { service, customerName: customer, agencyName: agency, agencyNumber } = request
    const text = texts('sv').mail[LETTERS[told]]({ service, customer, agency, agencyNumber, url: `${publicUrl}/samarbeten/${collaborationId}` })
    for (const to of await administratorsOf(database.pool, [request[TOLD_OF[told] === 'customer' ? 'customerId' : 'agencyId']]))
      await mail({ to, ...text })
  }
