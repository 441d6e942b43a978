import type { ListedEnd } from '@portal/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ServiceName } from '../../parts/service-mark.tsx'
import { useCompany } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import type { Column } from '../../ui/data-list.tsx'
import { companyOverviewQueries } from './company-overview.queries.ts'
import { usePartyColumn } from './party-column.tsx'
import type { Watched, WatchedFigure } from './watched.ts'
import { WatchedList } from './watched-list.tsx'

const idOf = ({ id }: ListedEnd): string => id

/** Planned ends, soonest first. */
export const EndsList = ({ watched: { figure, ends } }: { readonly watched: Watched }) => {
  const found = useInfiniteQuery(companyOverviewQueries.plannedEnds(useCompany().id, ends))
  const columns = useEndColumns(figure)
  return <WatchedList figure={figure} found={found} columns={columns} keyOf={idOf} />
}

/** What is in the way is told of those that are held up, what comes afterwards of the others. */
const useEndColumns = (figure: WatchedFigure): readonly Column<ListedEnd>[] => {
  const { companyOverview: say, format, outcomeDone, plannedEnds } = useTexts()
  const party = usePartyColumn()
  return useMemo((): readonly Column<ListedEnd>[] => {
    const after: Column<ListedEnd> = {
      key: 'after',
      header: say.after,
      width: 'minmax(0, 2fr)',
      cell: ({ service, outcome }) => outcomeDone(service.code, outcome),
    }
    const reason: Column<ListedEnd> = {
      key: 'reason',
      header: say.reason,
      width: 'minmax(0, 3fr)',
      cell: ({ inTheWay }) => plannedEnds.reasons(inTheWay),
    }
    return [
      party,
      { key: 'service', header: say.service, width: 'minmax(0, 1.4fr)', cell: ({ service }) => <ServiceName of={service} /> },
      { key: 'lastDay', header: say.lastDay, width: '10rem', cell: ({ lastDay }) => format.day(lastDay) },
      { 'in-the-way': reason, 'planned-ends': after, lapsed: reason, deletions: after, exports: after }[figure],
      { key: 'by', header: say.plannedBy, width: 'minmax(0, 1.4fr)', cell: (end) => end[end.by].name },
    ]
  }, [figure, party, say, format, outcomeDone, plannedEnds])
}
