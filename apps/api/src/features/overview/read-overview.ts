import type { OverviewView } from '@portal/contract'
import { addDays, type Day, overviewOf, overviewSource, overviewSources, type Subscription } from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { PgClient } from '../../platform/database.ts'
import { ProblemError } from '../../platform/problem.ts'
import { type BookedYear, yearsIn, yearSums } from './overview.store.ts'

/**
 * Derives the overview of a company from its books: from active ones, else from read-only ones; from several, those with the latest year. `null`:
 * the company has no books here, or no vouchers in them. Raises `year-unknown`.
 */
export const readOverview = async (
  client: Pick<PgClient, 'query'>,
  subscriptions: readonly Subscription[],
  day: Day | undefined,
): Promise<OverviewView | null> => {
  const sources = overviewSources(subscriptions)
  const known = (
    await yearsIn(
      client,
      sources.map(({ id }) => id),
    )
  ).filter(({ hasVouchers }) => hasVouchers)
  const source = overviewSource(sources, known)
  if (!source) return null
  const years = known.filter(({ id }) => id === source.id).toReversed()
  const year = day === undefined ? years[0] : years.find(({ from, to }) => from <= day && day <= to)
  if (!year) throw new ProblemError({ code: 'year-unknown' })
  const before = years.find(({ to }) => addDays(to, 1) === year.from)
  const [sums, sumsBefore] = [await yearSums(client, year), before ? await yearSums(client, before) : null]
  return {
    source: { code: source.service, name: serviceName(source.service) },
    year: span(year),
    years: years.map(span),
    ...overviewOf(sums, sumsBefore),
  }
}

const span = ({ from, to }: BookedYear) => ({ from, to })
