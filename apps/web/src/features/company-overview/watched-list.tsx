import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { PagedList } from '../../parts/paged-list.tsx'
import { useTexts } from '../../platform/texts.ts'
import type { Column } from '../../ui/data-list.tsx'
import { Empty } from '../../ui/states.tsx'
import type { WatchedFigure } from './watched.ts'

type Props<T> = {
  readonly figure: WatchedFigure
  readonly found: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly T[] }>>
  readonly columns: readonly Column<T>[]
  readonly keyOf: (item: T) => string
}

const COUNTED = { 'planned-ends': 'end', 'in-the-way': 'end', lapsed: 'end', deletions: 'deletion', exports: 'export' } as const satisfies Record<
  WatchedFigure,
  string
>

/** The list of a figure, read page by page, with its name and what is said where there is nothing. */
export const WatchedList = <T,>({ figure, found, columns, keyOf }: Props<T>) => {
  const { companyOverview: say } = useTexts()
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items) ?? [], [found.data])
  const none = <Empty title={say.none[figure]}>{say.noneNow}</Empty>
  return <PagedList found={found} pages={pages} label={say.tab[figure]} of={COUNTED[figure]} columns={columns} keyOf={keyOf} none={none} />
}
