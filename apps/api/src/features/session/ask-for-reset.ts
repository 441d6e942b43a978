import { v7 } from 'uuid'
import type { Context } from '../context.ts'
import { isWithinRate, limiter } from '../../platform/rate.ts'

/**
 * How many reset links are mailed to one address in an hour. Beyond that the answer stays the same and no mail is sent; links sent earlier still
 * work.
 */
const RESET_LINKS = { points: 5, duration: 60 * 60 }

/**
 * Puts off to a job all that depends on whether somebody has this address, so that the answer takes the same work for every address. The job outlives
 * this process and a mail server that is away.
 */
export const askForReset = ({ database, jobs }: Pick<Context, 'database' | 'jobs'>) => {
  const links = limiter(database, 'password-reset-link', RESET_LINKS)
  return async (email: string): Promise<void> => {
    if (await isWithinRate(links, email.toLowerCase())) await jobs.send('mail-password-reset', { email, request: v7() })
  }
}
