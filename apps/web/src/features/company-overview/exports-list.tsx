import type { ListedExport } from '@portal/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ServiceName } from '../../parts/service-mark.tsx'
import { useCompany, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import type { Column } from '../../ui/data-list.tsx'
import { TextLink } from '../../ui/links.tsx'
import { companyOverviewQueries } from './company-overview.queries.ts'
import { WatchedList } from './watched-list.tsx'

const idOf = ({ id }: ListedExport): string => id

/** Exports that can be fetched, latest first. */
export const ExportsList = () => {
  const found = useInfiniteQuery(companyOverviewQueries.exports(useCompany().id))
  const columns = useExportColumns()
  return <WatchedList figure="exports" found={found} columns={columns} keyOf={idOf} />
}

const useExportColumns = (): readonly Column<ListedExport>[] => {
  const { companyOverview: say, exports, format } = useTexts()
  const to = useTo()
  return useMemo(
    (): readonly Column<ListedExport>[] => [
      { key: 'customer', header: say.customer, width: 'minmax(0, 2fr)', leading: true, cell: ({ customer }) => customer.name },
      { key: 'service', header: say.service, width: 'minmax(0, 1.4fr)', cell: ({ service }) => <ServiceName of={service} /> },
      { key: 'ready', header: say.ready, width: '8rem', cell: ({ readyAt }) => format.date(readyAt) },
      { key: 'expires', header: say.expires, width: '9rem', cell: ({ expiresAt }) => format.date(expiresAt) },
      { key: 'size', header: say.size, width: '6rem', figures: true, cell: ({ size }) => (size === null ? '' : exports.bytes(size)) },
      {
        key: 'open',
        header: say.open,
        width: '5rem',
        action: true,
        cell: ({ subscriptionId, service, customer }) => (
          <TextLink to={to(`/tjanster/${subscriptionId}/export`)} aria-label={say.openExport(service.name, customer.name)}>
            {say.open}
          </TextLink>
        ),
      },
    ],
    [say, exports, format, to],
  )
}
