import type { RecordView, SubscriptionView } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { problemOf } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { type Column, DataList } from '../../ui/data-list.tsx'
import { More } from '../../ui/more.tsx'
import { Empty, Failure, Loading } from '../../ui/states.tsx'
import { recordQueries } from './records.queries.ts'
import classes from './records.module.css'

type Shown = 'employee'

/** A list of one kind, to read. */
export const recordList = (kind: Shown) => {
  const Listed = ({ subscription: { id } }: { readonly subscription: SubscriptionView }) => <RecordList id={id} kind={kind} />
  return Listed
}

const RecordList = ({ id, kind }: { readonly id: string; readonly kind: Shown }) => {
  const texts = useTexts()
  const { problem, records } = texts
  const found = useInfiniteQuery(recordQueries.list(id, { kind }))
  const columns = useMemo(() => columnsOf(texts)[kind], [texts, kind])
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items) ?? [], [found.data])
  const shown = pages.flat().length
  const title = { employee: records.employees }[kind]
  return (
    <section className={classes['section']} aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>{title}</h2>
      {found.error && <Failure problem={problem(problemOf(found.error))} onRetry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {found.data && shown === 0 && <Empty title={records.emptyTitle}>{records.empty}</Empty>}
      {shown > 0 && (
        <>
          <DataList label={title} columns={columns} pages={pages} keyOf={(each) => each.id} />
          <More shown={shown} hasMore={found.hasNextPage} loading={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
        </>
      )}
    </section>
  )
}

const columnsOf = ({ records }: Texts): Readonly<Record<Shown, readonly Column<RecordView>[]>> => ({
  employee: [column('name', records.name, 'minmax(0, 1fr)', (each) => (each.kind === 'employee' ? each.content.name : ''), true)],
})

const column = (key: string, header: string, width: string, cell: (record: RecordView) => string, leading = false): Column<RecordView> => ({
  key,
  header,
  width,
  cell,
  ...(leading && { leading: true }),
})
