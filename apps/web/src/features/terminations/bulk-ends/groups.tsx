import type { BulkEndRowView, BulkEndView } from '@portal/contract'
import { type BulkRowState, keysOf } from '@portal/domain'
import type { Texts } from '@portal/texts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { DataList } from '../../../ui/data-list.tsx'
import { More } from '../../../ui/more.tsx'
import { Loading } from '../../../ui/states.tsx'
import { bulkEndQueries } from './bulk-ends.queries.ts'
import { useRowColumns } from './row-columns.tsx'
import classes from './bulk-ends.module.css'

/** In the order they are shown: first those that somebody has to do something about. */
const ORDER = keysOf({ needsAnswer: true, refused: true, done: true, ready: true } satisfies Record<BulkRowState, true>)

/** The customers, by what becomes of them. A group without customers is not shown. */
export const Groups = ({ bulk }: { readonly bulk: BulkEndView }) =>
  ORDER.filter((state) => bulk.counts[state] > 0).map((state) => <Group key={state} bulk={bulk} state={state} />)

const titleOf = (state: BulkRowState, bulk: BulkEndView, { groups }: Texts['bulkEnds']): string => {
  const count = bulk.counts[state]
  switch (state) {
    case 'ready':
    case 'needsAnswer':
      return groups[state](count)
    case 'refused':
      return bulk.startedAt === null ? groups.refused(count) : groups.notEnded(count)
    case 'done':
      return bulk.lastDay === null ? groups.done(count) : groups.planned(count)
  }
}

const keyOf = ({ customer }: BulkEndRowView): string => customer.id

const Group = ({ bulk, state }: { readonly bulk: BulkEndView; readonly state: BulkRowState }) => {
  const { bulkEnds, nouns } = useTexts()
  const found = useInfiniteQuery(bulkEndQueries.rows(bulk.id, state))
  const columns = useRowColumns(bulk, state)
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items) ?? [], [found.data])
  const title = titleOf(state, bulk, bulkEnds)
  const shown = pages.reduce((sum, items) => sum + items.length, 0)
  return (
    <section className={classes['section']} aria-labelledby={`group-${state}`}>
      <h2 id={`group-${state}`}>{title}</h2>
      <Refusal error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading rows={2} />}
      {shown > 0 && (
        <div>
          <DataList label={title} columns={columns} pages={pages} keyOf={keyOf} />
          <More
            shown={shown}
            of={nouns.customer}
            hasMore={found.hasNextPage}
            loading={found.isFetchingNextPage}
            onMore={() => void found.fetchNextPage()}
            byHand
          />
        </div>
      )}
    </section>
  )
}
