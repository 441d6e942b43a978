import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Column, DataList } from '../ui/data-list.tsx'
import { More } from '../ui/more.tsx'
import { Loading } from '../ui/states.tsx'
import { Refusal } from './refusal.tsx'

type Props<T> = {
  readonly found: UseInfiniteQueryResult
  /** The rows of each page that has been read. Keep it the same object between renders. */
  readonly pages: readonly (readonly T[])[]
  readonly label: string
  readonly columns: readonly Column<T>[]
  readonly keyOf: (item: T) => string
  /** Shown when the list is empty. */
  readonly none: ReactNode
}

/** A list that is read page by page: loading, refused, empty, or its rows with the button for more. */
export const PagedList = <T,>({ found, pages, label, columns, keyOf, none }: Props<T>) => {
  const shown = pages.reduce((sum, items) => sum + items.length, 0)
  return (
    <>
      <Refusal error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {found.isSuccess && shown === 0 && none}
      {shown > 0 && (
        <>
          <DataList label={label} columns={columns} pages={pages} keyOf={keyOf} />
          <More shown={shown} hasMore={found.hasNextPage} loading={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
        </>
      )}
    </>
  )
}
