import type { SupportStart } from '@portal/contract'
import { stockholmDay } from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { Context } from '../../context.ts'
import { failedJobs, refusedMails, stuckDeletions, stuckPlans } from './stuck.store.ts'
import { latestCompanies, openCases } from './waiting.store.ts'

/** Rows of each list on the first page. */
const MOST_SHOWN = 5

/** What waits for support, and what is stuck. Everything is read from the beginning of an index, except jobs, of which a day's are kept. */
export const startOfSupport = async ({ database: { pool }, clock }: Pick<Context, 'database' | 'clock'>): Promise<SupportStart> => {
  const today = stockholmDay(clock())
  const [cases, plans, deletions, mails, jobs, companies] = await Promise.all([
    openCases(pool, MOST_SHOWN + 1),
    stuckPlans(pool, today, MOST_SHOWN + 1),
    stuckDeletions(pool, today, MOST_SHOWN + 1),
    refusedMails(pool, MOST_SHOWN + 1),
    failedJobs(pool),
    latestCompanies(pool, MOST_SHOWN),
  ])
  return {
    cases: first(cases, ({ lastMessageAt, ...rest }) => ({ ...rest, lastMessageAt: lastMessageAt.toISOString() })),
    plans: first(plans, ({ service, ...rest }) => ({ ...rest, service: { code: service, name: serviceName(service) } })),
    deletions: first(deletions, ({ service, ...rest }) => ({ ...rest, service: { code: service, name: serviceName(service) } })),
    mails: first(mails, ({ refusedAt, ...rest }) => ({ ...rest, refusedAt: refusedAt.toISOString() })),
    jobs: jobs.map(({ since, ...rest }) => ({ ...rest, since: since.toISOString() })),
    companies: companies.map(({ createdAt, ...rest }) => ({ ...rest, createdAt: createdAt.toISOString() })),
  }
}

const first = <T, V>(rows: readonly T[], view: (row: T) => V): { readonly items: readonly V[]; readonly more: boolean } => ({
  items: rows.slice(0, MOST_SHOWN).map(view),
  more: rows.length > MOST_SHOWN,
})
