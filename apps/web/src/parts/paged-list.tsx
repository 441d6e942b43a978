import type { Texts } from '@portal/texts'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { useTexts } from '../platform/texts.ts'
import { type Column, DataList } from '../ui/data-list.tsx'
import { More } from '../ui/more.tsx'
import { Loading } from '../ui/states.tsx'
import { Refusal } from './refusal.tsx'

/** `unshown`: records of the page whose content cannot be shown, each before the item with the index `at`. */
type FoundPage = { readonly items: readonly unknown[]; readonly unshown?: readonly { readonly id: string; readonly at: number }[] }

type Props<T> = {
  readonly found: UseInfiniteQueryResult<InfiniteData<FoundPage>>
  /** The rows of each page that has been read. Keep it the same object between renders. */
  readonly pages: readonly (readonly T[])[]
  readonly label: string
  /** What the list is a list of. */
  readonly of: keyof Texts['nouns']
  readonly columns: readonly Column<T>[]
  readonly keyOf: (item: T) => string
  /** Shown when the list is empty. */
  readonly none: ReactNode
}

/** A list that is read page by page: loading, refused, empty, or its rows with the button for more. A record that cannot be shown is told in its place. */
export const PagedList = <T,>({ found, pages, label, of, columns, keyOf, none }: Props<T>) => {
  const { frame, nouns } = useTexts()
  const notes = useMemo(
    () => found.data?.pages.map(({ unshown = [] }) => unshown.map(({ id, at }) => ({ key: id, at, text: frame.unshown(id) }))) ?? [],
    [found.data, frame],
  )
  const shown = [...pages, ...notes].reduce((sum, items) => sum + items.length, 0)
  return (
    <>
      <Refusal error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading rows={6} height={40} />}
      {found.isSuccess && shown === 0 && none}
      {shown > 0 && (
        <>
          <DataList label={label} columns={columns} pages={pages} notes={notes} keyOf={keyOf} />
          <More
            shown={shown}
            of={nouns[of]}
            hasMore={found.hasNextPage}
            loading={found.isFetchingNextPage}
            onMore={() => void found.fetchNextPage()}
            byHand={found.isError}
          />
        </>
      )}
    </>
  )
}
