import type { EventView } from '@portal/contract'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { DownloadTable } from '../../parts/download-table.tsx'
import { currentCompanyId, useCompany } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import { More } from '../../ui/more.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty } from '../../ui/states.tsx'
import { byDay } from './by-day.ts'
import { EventFilter } from './event-filter.tsx'
import { EventRow } from './event-row.tsx'
import { eventQueries, tableAddress } from './events.queries.ts'
import classes from './events.module.css'
import { filterIn, isNarrowed } from './filter.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  await queryClient.infiniteQuery(eventQueries.list(await currentCompanyId(request), filterIn(new URL(request.url).searchParams)))
  return null
}

/** Händelser: what happened, when and by whom. Each end has a link to its receipt. */
const EventsPage = () => {
  const { companies, events, format, nouns } = useTexts()
  const company = useCompany()
  const filter = filterIn(useAddress().parameters)
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(eventQueries.list(company.id, filter))
  const all: readonly EventView[] = data.pages.flatMap(({ items }) => items)
  const isEmpty = all.length === 0 && !hasNextPage
  return (
    <>
      <PageHeader
        title={events.title}
        above={companies.above(company)}
        lead={events.lead}
        actions={<DownloadTable label={events.download} addressOf={(as) => tableAddress(company.id, filter, as)} />}
      />
      <EventFilter filter={filter} />
      {isEmpty &&
        (isNarrowed(filter) ? (
          <Empty title={events.noneFound}>{events.noneFoundWhat}</Empty>
        ) : (
          <Empty title={events.emptyTitle}>{events.empty}</Empty>
        ))}
      {byDay(all, ({ at }) => format.date(at)).map(([day, happened]) => (
        <section key={day} className={classes['day']} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{format.day(day)}</h2>
          <ul className={classes['events']}>
            {happened.map((event) => (
              <EventRow key={event.id} event={event} time={format.time(event.at)} />
            ))}
          </ul>
        </section>
      ))}
      <More shown={all.length} of={nouns.event} hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </>
  )
}
export default EventsPage
