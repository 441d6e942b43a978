import type { Input, Me, session } from '@portal/contract'
import type { Context } from '../context.ts'
import { saveLanguage } from '../../platform/language.store.ts'
import type { Caller } from '../../access/guard.ts'
import { meView } from './me.view.ts'

/** Stores the language of the caller's screens and mails. */
export const chooseLanguage =
  ({ database, sessions }: Context) =>
  async ({ body: { language } }: Input<typeof session.changeMe>, { actor }: Caller): Promise<Me> => {
    await saveLanguage(database.pool, actor.userId, language)
    sessions.forget(actor.userId)
    return meView({ ...actor, language })
  }
