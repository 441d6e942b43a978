import type { BulkEndView } from '@portal/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { PagedList } from '../../../parts/paged-list.tsx'
import { useCompanyId, useTo } from '../../../platform/company.ts'
import { useTexts } from '../../../platform/texts.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { Empty } from '../../../ui/states.tsx'
import { bulkEndQueries } from './bulk-ends.queries.ts'
import classes from './bulk-ends.module.css'

const keyOf = ({ id }: BulkEndView): string => id

/** The agency's ends of many customers, latest first. */
export const Latest = () => {
  const { latest } = useTexts().bulkEnds
  const found = useInfiniteQuery(bulkEndQueries.latest(useCompanyId()))
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items) ?? [], [found.data])
  const columns = useLatestColumns()
  return (
    <section className={classes['section']} aria-labelledby="bulk-latest">
      <h2 id="bulk-latest">{latest.title}</h2>
      <PagedList
        found={found}
        pages={pages}
        label={latest.title}
        of="row"
        columns={columns}
        keyOf={keyOf}
        none={<Empty title={latest.empty}>{latest.emptyWhat}</Empty>}
      />
    </section>
  )
}

const customersIn = ({ ready, needsAnswer, refused, done }: BulkEndView['counts']): number => ready + needsAnswer + refused + done

const useLatestColumns = (): readonly Column<BulkEndView>[] => {
  const { bulkEnds, format } = useTexts()
  const { latest } = bulkEnds
  const to = useTo()
  return useMemo(
    (): readonly Column<BulkEndView>[] => [
      {
        key: 'when',
        header: latest.when,
        width: 'minmax(0, 2fr)',
        leading: true,
        cell: ({ id, madeAt }) => <TextLink to={to(`/samarbeten/avsluta-flera/${id}`)}>{format.instant(madeAt)}</TextLink>,
      },
      { key: 'by', header: latest.by, width: 'minmax(0, 2fr)', cell: ({ madeBy }) => madeBy },
      { key: 'state', header: latest.state, width: 'minmax(0, 1fr)', cell: ({ state }) => bulkEnds.state[state] },
      { key: 'customers', header: latest.customers, width: '6rem', figures: true, cell: ({ counts }) => format.number(customersIn(counts)) },
    ],
    [latest, bulkEnds, format, to],
  )
}
