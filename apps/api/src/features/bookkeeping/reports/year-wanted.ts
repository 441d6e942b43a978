import { keepsBooks } from '@portal/domain'
import type { PgClient } from '../../../platform/database.ts'
import { findLatestYear, findYear, type KnownYear } from '../../../content/bookkeeping/fiscal-years.store.ts'
import { ProblemError } from '../../../platform/problem.ts'
import type { Workspace } from '../../../access/workspace-access.store.ts'

/** The fiscal year of a report: the one that contains the day, or the latest when no day is given. Raises `kind-not-offered`, `year-unknown`. */
export const yearWanted = async (
  client: Pick<PgClient, 'query'>,
  { subscription }: Pick<Workspace, 'subscription'>,
  day: string | undefined,
): Promise<KnownYear> => {
  if (!keepsBooks(subscription.service)) throw new ProblemError({ code: 'kind-not-offered', kind: 'voucher' })
  const year = day === undefined ? await findLatestYear(client, subscription.id) : await findYear(client, subscription.id, day)
  if (!year) throw new ProblemError({ code: 'year-unknown' })
  return year
}
