import type { Request, Response } from 'express'
import type { Auth } from './auth.ts'

/** How long a resolved session is kept in the process, unless another time is given. A change to the user removes it at once, in every process. */
const KEPT_MS = 5_000
const MOST_KEPT = 10_000

/** Whatever is known of the signed-in person, by the id that better-auth knows them by. */
export type Person = { readonly userId: string }

export type Sessions<A extends Person> = {
  /** The signed-in person, or `undefined`. Prolongs the cookie when it is due. */
  readonly actorOf: (req: Request, res: Response) => Promise<A | undefined>
  /** The same by the cookies of an earlier request, which is not answered any more. */
  readonly actorBy: (cookies: string | undefined) => Promise<A | undefined>
  /** Forgets a user's sessions at once: after a change of role, a deactivation, a removal, a log-out. */
  readonly forget: (userId: string) => void
  readonly forgetAll: () => void
  /** Forgets the session of these cookies, as far as it is kept. Answers whether they carry any. */
  readonly forgetBy: (cookies: string | undefined) => boolean
  /** Sets whether sessions may be kept: only while the process hears of changes. */
  readonly remember: (may: boolean) => void
}

/**
 * `find` reads who a user is now; `undefined` when there is no such user any more. `provedAt`: when the session's person last proved who they are.
 */
export const createSessions = <A extends Person>(
  auth: Auth,
  find: (userId: string, provedAt: Date | null) => Promise<A | undefined>,
  keptMs = KEPT_MS,
): Sessions<A> => {
  const kept = new Map<string, { readonly actor: A; readonly until: number }>()
  let mayKeep = false
  /** How often something was forgotten. A lookup that began before the latest change may have read older data; its result is not kept. */
  let forgotten = 0
  const forget = (userId: string) => {
    forgotten += 1
    for (const [key, { actor }] of kept) if (actor.userId === userId) kept.delete(key)
  }
  const forgetBy = (cookies: string | undefined): boolean => {
    const key = sessionCookie(cookies)
    if (key === undefined) return false
    const known = kept.get(key)
    if (known) forget(known.actor.userId)
    else forgotten += 1
    return true
  }
  const forgetAll = () => {
    forgotten += 1
    kept.clear()
  }
  const remember = (may: boolean) => {
    mayKeep = may
    forgetAll()
  }
  /** `prolong` receives the cookies that the browser is to keep. */
  const resolve = async (cookies: string | undefined, prolong: (cookie: string) => void): Promise<A | undefined> => {
    const key = sessionCookie(cookies)
    if (!key) return undefined
    const known = kept.get(key)
    if (known && known.until > performance.now()) return known.actor
    const before = forgotten
    const { response, headers } = await auth.api.getSession({ headers: new Headers({ cookie: cookies ?? '' }), returnHeaders: true })
    for (const cookie of headers.getSetCookie()) prolong(cookie)
    const actor = response ? await find(response.user.id, response.session.provedAt ?? null) : undefined
    if (!actor) {
      kept.delete(key)
      return undefined
    }
    if (mayKeep && forgotten === before) {
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(key, { actor, until: performance.now() + keptMs })
    }
    return actor
  }
  return {
    actorOf: (req, res) => resolve(req.headers.cookie, (cookie) => void res.appendHeader('Set-Cookie', cookie)),
    actorBy: (cookies) => resolve(cookies, () => undefined),
    forget,
    forgetAll,
    forgetBy,
    remember,
  }
}

/** The same cookies without the session's. */
export const withoutSession = (header: string | undefined): string | undefined =>
  header
    ?.split(/;\s*/)
    .filter((cookie) => sessionCookie(cookie) === undefined)
    .join('; ')

const sessionCookie = (header: string | undefined): string | undefined =>
  header?.match(/(?:^|;\s*)(?:__Secure-)?better-auth\.session_token=([^;]+)/)?.[1]
