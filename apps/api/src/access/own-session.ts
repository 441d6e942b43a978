import type { Auth } from '../platform/auth.ts'
import type { Visitor } from './guard.ts'

/** What better-auth knows the caller's session by. */
export const headersOf = ({ sent }: Pick<Visitor['cookies'], 'sent'>): Headers => new Headers({ cookie: sent ?? '' })

/** The id of the session that the headers name. `undefined`: it has ended meanwhile. */
export const ownSession = async (auth: Auth, headers: Headers): Promise<string | undefined> =>
  (await auth.api.getSession({ headers, query: { disableRefresh: true } }))?.session.id
