import type { CollaborationView, CompanyView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import { DataList } from '../../ui/data-list.tsx'
import { More } from '../../ui/more.tsx'
import { Empty, Loading } from '../../ui/states.tsx'
import { collaborationQueries } from './collaborations.queries.ts'
import { useColumns } from './columns.tsx'
import type { Filter } from './filter.ts'

const idOf = ({ id }: CollaborationView): string => id

export const CollaborationList = ({ filter, company }: { readonly filter: Filter; readonly company: CompanyView }) => {
  const { collaborations, nouns } = useTexts()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(collaborationQueries.list(company.id, filter))
  const columns = useColumns(company, filter.status)
  const pages = useMemo(() => data?.pages.map(({ items }) => items) ?? [], [data])
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage])
  const failure = error && <Refusal error={error} onRetry={() => void refetch()} />
  if (!data) return failure ?? <Loading rows={6} />
  const shown = pages.reduce((sum, items) => sum + items.length, 0)
  if (shown === 0) return <NothingHere filter={filter} kind={company.kind} />
  return (
    <>
      <DataList label={collaborations.tableOf(collaborations.statusTabs[filter.status])} columns={columns} pages={pages} keyOf={idOf} />
      {failure ?? <More shown={shown} of={nouns.collaboration} hasMore={hasNextPage} loading={isFetchingNextPage} onMore={more} />}
    </>
  )
}

const NothingHere = ({ filter: { q, service, status }, kind }: { readonly filter: Filter; readonly kind: CompanyView['kind'] }) => {
  const { collaborations } = useTexts()
  const { change } = useAddress()
  if (!q && !service) return <Empty title={collaborations.none[status]}>{collaborations.noneWhat[kind][status]}</Empty>
  const clear = (
    <Button variant="default" onClick={() => change({ sok: null, tjanst: null })}>
      {collaborations.clearFilters}
    </Button>
  )
  return (
    <Empty title={collaborations.noMatchTitle} actions={clear}>
      {collaborations.noMatch}
    </Empty>
  )
}
