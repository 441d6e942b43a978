import type { OverviewView } from '@portal/contract'
import { addDays, type Day, keepsBooks, overviewOf, type Subscription } from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { PgClient } from '../../platform/database.ts'
import { ProblemError } from '../../platform/problem.ts'
import { type BookedYear, yearsIn, yearSums } from './overview.store.ts'

/** Books that are there to be read, those that are worked in first. */
const sourcesAmong = (subscriptions: readonly Subscription[]): readonly Subscription[] =>
  (['active', 'read-only'] as const).flatMap((state) => subscriptions.filter((each) => each.state === state && keepsBooks(each.service)))

/**
 * The overview of a company, derived from its books: those it works in, else those it can only read; of several the one with the latest year.
 * `null`: it keeps none here, or has booked nothing. Raises `year-unknown`.
 */
export const readOverview = async (
  client: Pick<PgClient, 'query'>,
  subscriptions: readonly Subscription[],
  day: Day | undefined,
): Promise<OverviewView | null> => {
  const sources = sourcesAmong(subscriptions)
  const known = (
    await yearsIn(
      client,
      sources.map(({ id }) => id),
    )
  ).filter(({ hasVouchers }) => hasVouchers)
  const source = latestOf(sources, known)
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

const latestOf = (sources: readonly Subscription[], years: readonly BookedYear[]): Subscription | undefined => {
  const lastYear = ({ id }: Subscription): string => years.findLast((year) => year.id === id)?.from ?? ''
  const state = sources.find((each) => lastYear(each) !== '')?.state
  return sources
    .filter((each) => each.state === state && lastYear(each) !== '')
    .reduce<Subscription | undefined>((best, each) => (best && lastYear(best) >= lastYear(each) ? best : each), undefined)
}
