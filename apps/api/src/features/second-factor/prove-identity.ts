import type { Input, secondFactor } from '@portal/contract'
import type { Caller, Visitor } from '../../access/guard.ts'
import { headersOf, ownSession } from '../../access/own-session.ts'
import { ProblemError } from '../../platform/problem.ts'
import type { Context } from '../context.ts'
import { checkCode } from './check-code.ts'
import type { Checking } from './checking.ts'
import { saveProof } from './prove-identity.store.ts'

/** Notes in the session that its person proved who they are just now, for acts that demand it. */
export const proveIdentity =
  ({ auth, identity, sessions, note, database, clock }: Checking & Pick<Context, 'database' | 'clock'>) =>
  async ({ body }: Input<typeof secondFactor.prove>, { actor, cookies }: Caller & Pick<Visitor, 'cookies'>): Promise<undefined> => {
    if ('code' in body && actor.secondFactor !== 'on') throw new ProblemError({ code: 'second-factor-off' })
    const headers = headersOf(cookies)
    await identity(actor.userId, async () => {
      if ('code' in body) await checkCode(auth, headers, body.code)
      else await auth.api.verifyPassword({ headers, body })
    })
    const session = await ownSession(auth, headers)
    if (session === undefined) throw new ProblemError({ code: 'unauthenticated' })
    await saveProof(database.pool, session, clock())
    sessions.forget(actor.userId)
    await note('identity-proven', actor)
  }
