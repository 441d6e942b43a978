import { texts } from '@portal/texts'
import type { Context } from '../context.ts'
import type { Mailer } from '../../platform/mail.ts'
import { openerOf } from './cases.store.ts'

/** Tells whoever asked that there is an answer; what it says is read in the portal. */
export const mailCaseAnswered =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>, mail: Mailer) =>
  async ({ caseId }: { readonly caseId: string }): Promise<void> => {
    const to = await openerOf(database, caseId)
    if (to !== undefined) await mail({ to, ...texts('sv').mail.caseAnswered({ url: `${publicUrl}/arenden/${caseId}` }) })
  }
