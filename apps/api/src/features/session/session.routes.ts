import { API } from '@portal/contract'
import type { Context } from '../context.ts'
import { ProblemError } from '../../platform/problem.ts'
import { open, personal } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { changeMe } from './change-me.ts'
import { findInvitation } from './invitations.store.ts'
import { meView } from './me.view.ts'

export type DemoAccounts = {
  readonly password: string
  readonly accounts: readonly { readonly email: string; readonly company: string; readonly customerNumber: string | null; readonly role: string }[]
}

/** `demo`: the accounts that the log-in page lists in the demo world. */
export const sessionRoutes = (context: Context, demo: DemoAccounts | null) => {
  const { database, sessions, clock, rules } = context
  return mount(
    API.session,
    sessions,
  )({
    me: personal(API.session.me, async (_input, { actor }) => meView(actor)),
    changeMe: personal(API.session.changeMe, changeMe(context)),
    portal: open(API.session.portal, async () => ({
      demo: demo && { password: demo.password, accounts: [...demo.accounts] },
      deletionGraceDays: rules.graceDays,
    })),
    invitation: open(API.session.invitation, async ({ params }) => {
      const found = await findInvitation(database.pool, params.token, clock())
      if (!found) throw new ProblemError({ code: 'invitation-invalid' })
      const { email, name, company, needsPassword } = found
      return { email, name, company, needsPassword }
    }),
    acceptInvitation: open(API.session.acceptInvitation, acceptInvitation(context)),
  })
}
