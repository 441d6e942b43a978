import type { Database } from '@portal/database'
import { inTurn } from './in-turn.ts'
import { limiter, refuseExhausted, withinRate } from './rate.ts'

const MINUTE = 60
const DAY = 24 * 60 * MINUTE

/**
 * Three limits: attempts from one network address; failures for one account from one address; failures for one account from all addresses from
 * which it has never logged in.
 */
const ATTEMPTS = { points: 300, duration: MINUTE }
const FAILURES_HERE = { points: 10, duration: MINUTE }
const FAILURES_ANYWHERE = { points: 50, duration: 5 * MINUTE }
/**
 * How long an address that logged in stays exempt from the limit over all addresses, so that strangers who guess from everywhere cannot lock out
 * the owner.
 */
const KNOWN = { points: 1, duration: 30 * DAY }

type LogIn = { readonly place: string; readonly email: string }

/** Tries a log-in within the limits. Attempts for one account run one after the other, so that sending many at once does not pass the limit. */
export const createLogInRate = (database: Pick<Database, 'pool'>) => {
  const attempts = limiter(database, 'log-in', ATTEMPTS)
  const here = limiter(database, 'failed-log-in', FAILURES_HERE)
  const anywhere = limiter(database, 'failed-log-in-anywhere', FAILURES_ANYWHERE)
  const known = limiter(database, 'known-place', KNOWN)
  const accounts = inTurn()
  return async ({ place, email }: LogIn, attempt: () => Promise<Response>): Promise<Response> => {
    await withinRate(attempts, place)
    const account = email.trim().toLowerCase()
    const key = `${place}:${account}`
    return accounts(account, async () => {
      await refuseExhausted(here, key)
      const isKnown = (await known.get(key)) !== null
      if (!isKnown) await refuseExhausted(anywhere, account)
      const answer = await attempt()
      if (answer.status === 401) await Promise.all([here.penalty(key), !isKnown && anywhere.penalty(account)])
      if (answer.ok) await known.set(key, 1, KNOWN.duration)
      return answer
    })
  }
}
