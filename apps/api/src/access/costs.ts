import { createHash } from 'node:crypto'
import type { Database } from '../platform/database.ts'
import { limiter, withinRate } from '../platform/rate.ts'

const HOUR = 60 * 60
const DAY = 24 * HOUR

type Limit = { readonly points: number; readonly duration: number }
/** How much one person, one company and one address may cause; what has no address counts none. */
type Limits = { readonly person: Limit; readonly company: Limit; readonly address?: Limit }

/** What costs others: mails to strangers, the time of support, the machine's work and disk. Each is far above what a day's work needs. */
const COSTS = {
  invitation: {
    person: { points: 200, duration: HOUR },
    company: { points: 300, duration: HOUR },
    address: { points: 10, duration: DAY },
  },
  case: { person: { points: 30, duration: HOUR }, company: { points: 60, duration: HOUR } },
  export: { person: { points: 60, duration: HOUR }, company: { points: 60, duration: HOUR } },
  'sie-file': { person: { points: 600, duration: HOUR }, company: { points: 240, duration: HOUR } },
} as const satisfies Readonly<Record<string, Limits>>

/** Who causes it, for which company, and whom it reaches. */
export type Cause = { readonly person: string; readonly company: string; readonly address?: string }

/** Counts one more of this kind in the database. Raises `too-many-requests`, with the time to wait, when a limit is passed. */
export const costOf = (database: Pick<Database, 'pool'>, what: keyof typeof COSTS): ((cause: Cause) => Promise<void>) => {
  const limits: Limits = COSTS[what]
  const by = (whose: keyof Limits) => limits[whose] && limiter(database, `${what}-by-${whose}`, limits[whose])
  const counters = { person: by('person'), company: by('company'), address: by('address') }
  return async ({ person, company, address }) => {
    if (counters.person) await withinRate(counters.person, person)
    if (counters.company) await withinRate(counters.company, company)
    if (counters.address && address !== undefined) await withinRate(counters.address, markOf(address))
  }
}

/** An address is counted without being written down. */
const markOf = (address: string): string => createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, 32)
