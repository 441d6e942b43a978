import type { Input, Me, session } from '@portal/contract'
import type { Context } from '../context.ts'
import type { Caller } from '../../access/guard.ts'
import { meView } from './me.view.ts'
import { saveMe } from './me.store.ts'

/** Stores the caller's own name, or the language of their screens and mails. */
export const changeMe =
  ({ database, sessions }: Context) =>
  async ({ body }: Input<typeof session.changeMe>, { actor }: Caller): Promise<Me> => {
    const { name = actor.name, language = actor.language } = body
    await saveMe(database.pool, actor.userId, body)
    sessions.forget(actor.userId)
    return meView({ ...actor, name, language })
  }
