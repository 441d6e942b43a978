import { API } from '@portal/contract'
import { logInPlace } from '@portal/domain'
import { inSession, personal } from '../../access/guard.ts'
import { headersOf, ownSession } from '../../access/own-session.ts'
import { endOtherSessions } from '../../access/other-sessions.store.ts'
import { audit } from '../../platform/audit.store.ts'
import { notFound } from '../../platform/problem.ts'
import { mount } from '../../platform/serve.ts'
import type { Context } from '../context.ts'
import { changePassword } from './change-password.ts'
import { deviceOf } from './device.ts'
import { ownData } from './own-data.ts'
import { endSession, listSessions } from './sessions.store.ts'

export const ownAccountRoutes = (context: Context) => {
  const { auth, database, clock, sessions } = context
  const { pool } = database
  const note = audit(database, clock)
  return mount(
    API.ownAccount,
    sessions,
  )({
    sessions: inSession(API.ownAccount.sessions, async (_input, { actor, cookies }) => {
      const rows = await listSessions(pool, actor.userId, await ownSession(auth, headersOf(cookies)))
      const items = rows.map(({ id, here, address, userAgent, begunAt, seenAt }) => ({
        id,
        here,
        ...deviceOf(userAgent),
        place: logInPlace(address ?? ''),
        begunAt: begunAt.toISOString(),
        seenAt: seenAt.toISOString(),
      }))
      return { items }
    }),
    endSession: personal(API.ownAccount.endSession, async ({ params }, { actor }): Promise<undefined> => {
      if (!(await endSession(pool, actor.userId, params.sessionId))) throw notFound()
      sessions.forget(actor.userId)
      await note('session-ended', actor)
    }),
    endOtherSessions: inSession(API.ownAccount.endOtherSessions, async (_input, { actor, cookies }) => {
      const ended = await endOtherSessions(pool, actor.userId, await ownSession(auth, headersOf(cookies)))
      sessions.forget(actor.userId)
      if (ended > 0) await note('session-ended', actor)
      return { ended }
    }),
    changePassword: inSession(API.ownAccount.changePassword, changePassword(context)),
    data: personal(API.ownAccount.data, ownData(context)),
  })
}
