import type { Database } from '@portal/database'
import { inTurn } from './in-turn.ts'
import { limiter, refuseExhausted, withinRate } from './rate.ts'

const MINUTE = 60
const DAY = 24 * 60 * MINUTE

/**
 * Limits: attempts from one network address; failures for one account from one address; failures for one account from all addresses from which it has
 * never logged in. A browser that logged in to the account before has a limit of its own instead of the last two.
 */
const ATTEMPTS = { points: 300, duration: MINUTE }
const FAILURES_HERE = { points: 10, duration: MINUTE }
const FAILURES_OF_DEVICE = { points: 10, duration: MINUTE }
const FAILURES_ANYWHERE = { points: 50, duration: 5 * MINUTE }
/**
 * How long an address that logged in stays exempt from the limit over all addresses, so that strangers who guess from everywhere cannot lock out
 * the owner.
 */
const KNOWN = { points: 1, duration: 30 * DAY }

/** `device`: the id of a browser that has logged in to this account before. */
type LogIn = { readonly place: string; readonly email: string; readonly device: string | undefined }

/** Tries a log-in within the limits. Attempts for one account run one after the other, so that sending many at once does not pass the limit. */
export const createLogInRate = (database: Pick<Database, 'pool'>) => {
  const attempts = limiter(database, 'log-in', ATTEMPTS)
  const here = limiter(database, 'failed-log-in', FAILURES_HERE)
  const ofDevice = limiter(database, 'failed-log-in-device', FAILURES_OF_DEVICE)
  const anywhere = limiter(database, 'failed-log-in-anywhere', FAILURES_ANYWHERE)
  const known = limiter(database, 'known-place', KNOWN)
  const accounts = inTurn()
  return async ({ place, email, device }: LogIn, attempt: () => Promise<Response>): Promise<Response> => {
    await withinRate(attempts, place)
    const account = email.trim().toLowerCase()
    const key = `${place}:${account}`
    if (device !== undefined)
      return accounts(account, async () => {
        await refuseExhausted(ofDevice, device)
        const answer = await attempt()
        if (answer.status === 401) await ofDevice.penalty(device)
        return answer
      })
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
