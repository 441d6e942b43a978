import type { Input, Me, session } from '@portal/contract'
import type { Context } from '../context.ts'
import type { Caller } from '../../access/guard.ts'
import { meView } from './me.view.ts'
import { saveMe } from './me.store.ts'

/** Stores the caller's own name, the language of their screens and mails, or that they have closed the guide. */
export const changeMe =
  ({ database, sessions }: Context) =>
  async ({ body }: Input<typeof session.changeMe>, { actor }: Caller): Promise<Me> => {
    const { name = actor.name, language = actor.language, firstStepsClosed = actor.firstStepsClosed } = body
    await saveMe(database.pool, actor.userId, body)
    sessions.forget(actor.userId)
    return meView({ ...actor, name, language, firstStepsClosed })
  }
