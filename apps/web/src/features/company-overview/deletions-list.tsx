import type { ListedDeletion } from '@portal/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ServiceName } from '../../parts/service-mark.tsx'
import { useCompany, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import type { Column } from '../../ui/data-list.tsx'
import { TextLink } from '../../ui/links.tsx'
import { companyOverviewQueries } from './company-overview.queries.ts'
import { usePartyColumn } from './party-column.tsx'
import { WatchedList } from './watched-list.tsx'

const idOf = ({ terminationId }: ListedDeletion): string => terminationId

/** Deletions that can still be stopped, soonest first. They are stopped on the receipt. */
export const DeletionsList = () => {
  const found = useInfiniteQuery(companyOverviewQueries.deletions(useCompany().id))
  const columns = useDeletionColumns()
  return <WatchedList figure="deletions" found={found} columns={columns} keyOf={idOf} />
}

const useDeletionColumns = (): readonly Column<ListedDeletion>[] => {
  const { companyOverview: say, format } = useTexts()
  const to = useTo()
  const party = usePartyColumn()
  return useMemo(
    (): readonly Column<ListedDeletion>[] => [
      party,
      { key: 'service', header: say.service, width: 'minmax(0, 1.4fr)', cell: ({ service }) => <ServiceName of={service} /> },
      { key: 'lastDayToStop', header: say.lastDayToStop, width: '11rem', cell: ({ lastDayToStop }) => format.day(lastDayToStop) },
      { key: 'on', header: say.day, width: '10rem', cell: ({ on }) => format.day(on) },
      {
        key: 'receipt',
        header: say.receipt,
        width: '5rem',
        action: true,
        cell: ({ terminationId, service, customer, abilities }) =>
          abilities.includes('see-termination') && (
            <TextLink to={to(`/handelser/kvitton/${terminationId}`)} aria-label={say.receiptOf(service.name, customer.name)}>
              {say.receipt}
            </TextLink>
          ),
      },
    ],
    [party, say, format, to],
  )
}
