import type { RecordView } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { Button, UnstyledButton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ComponentType, useMemo, useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { type Column, DataList } from '../../../ui/data-list.tsx'
import { More } from '../../../ui/more.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { Empty, Loading } from '../../../ui/states.tsx'
import classes from '../records.module.css'
import { recordQueries } from '../records.queries.ts'
import type { RoomProps } from '../room.ts'

type FormProps<R> = { readonly id: string; readonly record: R | undefined; readonly writes: boolean; readonly onClose: () => void }
type Props<R extends RecordView> = RoomProps & {
  readonly kind: 'customer' | 'article'
  readonly is: (record: RecordView) => record is R
  readonly add: string
  readonly none: string
  readonly columnsOf: (texts: Texts, open: (record: R) => void) => readonly Column<R>[]
  readonly Form: ComponentType<FormProps<R>>
}

/** A register of cards: found, opened, added. */
export const CardList = <R extends RecordView>({ subscription: { id, abilities }, kind, is, add, none, columnsOf, Form }: Props<R>) => {
  const texts = useTexts()
  const { frame, invoicing, words } = texts
  const { parameters, change } = useAddress()
  const [opened, open] = useState<R | 'new'>()
  const q = parameters.get('q') ?? ''
  const found = useInfiniteQuery(recordQueries.list(id, { kind, ...(q && { q }) }))
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items.filter(is)) ?? [], [found.data, is])
  const columns = useMemo(() => columnsOf(texts, open), [texts, columnsOf])
  const shown = pages.flat().length
  const writes = abilities.includes('write')
  return (
    <div className={classes['section']}>
      <div className={classes['bar']}>
        <SearchField
          label={frame.search}
          placeholder={invoicing.searchCard}
          clearLabel={frame.clearSearch}
          value={q}
          onSearch={(text) => change({ q: text || null }, 'typed')}
        />
        <div className={classes['doings']}>{writes && <Button onClick={() => open('new')}>{add}</Button>}</div>
      </div>
      <Refusal error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {found.data && shown === 0 && <Empty title={none} />}
      {shown > 0 && (
        <>
          <DataList label={words.recordKind[kind]} columns={columns} pages={pages} keyOf={(each) => each.id} />
          <More shown={shown} hasMore={found.hasNextPage} loading={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
        </>
      )}
      {opened && <Form id={id} record={opened === 'new' ? undefined : opened} writes={writes} onClose={() => open(undefined)} />}
    </div>
  )
}

export const opener = (name: string, onOpen: () => void) => (
  <UnstyledButton className={classes['opener']} onClick={onOpen}>
    {name}
  </UnstyledButton>
)
