import type { Visitor } from '../../access/guard.ts'
import type { Context } from '../context.ts'

/** The id of the session that the request was made in. `undefined`: it has ended meanwhile. */
export const thisSession = async (auth: Context['auth'], { sent }: Visitor['cookies']): Promise<string | undefined> =>
  (await auth.api.getSession({ headers: new Headers({ cookie: sent ?? '' }), query: { disableRefresh: true } }))?.session.id
