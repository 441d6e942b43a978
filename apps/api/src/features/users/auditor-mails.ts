import { texts } from '@portal/texts'
import type { Context } from '../context.ts'
import type { Mailer } from '../../platform/mail.ts'
import { findAuditor } from './auditors.store.ts'

type Occasion = { readonly membershipId: string; readonly occasion: 'begun' | 'ended' }

/** Tells the auditor and the company's main contact that the reading began, and through which day, or that it is over. */
export const mailAuditor =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>, mail: Mailer) =>
  async ({ membershipId, occasion }: Occasion): Promise<void> => {
    const found = await findAuditor(database, membershipId)
    if (!found || found.endsOn === null) return
    const { company, endsOn: until, addresses } = found
    const { auditorBegun, auditorEnded } = texts('sv').mail
    const text = occasion === 'begun' ? auditorBegun({ company, until, url: publicUrl }) : auditorEnded({ company, url: `${publicUrl}/anvandare` })
    for (const to of addresses) await mail({ to, ...text })
  }
