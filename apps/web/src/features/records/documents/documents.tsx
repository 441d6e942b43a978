import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { DataList } from '../../../ui/data-list.tsx'
import { More } from '../../../ui/more.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { Empty, Loading } from '../../../ui/states.tsx'
import { AddFiles } from '../files/add-files.tsx'
import classes from '../records.module.css'
import { recordQueries } from '../records.queries.ts'
import type { RoomProps } from '../room.ts'
import { documentColumns } from './document-columns.tsx'
import { DocumentDialog } from './document-dialog.tsx'
import { isDocument, sendDocument } from './documents.queries.ts'

/** Scanned documents, the newest first; a file that is dropped or chosen becomes one. */
export const Documents = ({ subscription: { id, abilities } }: RoomProps) => {
  const texts = useTexts()
  const { documents, frame, words } = texts
  const { parameters, change } = useAddress()
  const [opened, open] = useState<string>()
  const q = parameters.get('q') ?? ''
  const writes = abilities.includes('write')
  const found = useInfiniteQuery(recordQueries.list(id, { kind: 'document', order: 'desc', ...(q && { q }) }))
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items.filter(isDocument)) ?? [], [found.data])
  const columns = useMemo(() => documentColumns(texts, id, open), [texts, id])
  const all = pages.flat()
  const document = all.find((each) => each.id === opened)
  return (
    <div className={classes['section']}>
      {writes && <AddFiles label={documents.add} send={sendDocument(id)} />}
      <SearchField
        label={documents.search}
        placeholder={documents.searchWhat}
        clearLabel={frame.clearSearch}
        value={q}
        onSearch={(text) => change({ q: text || null }, 'typed')}
      />
      <Refusal error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {found.data && all.length === 0 && (
        <Empty title={documents.noneTitle}>{q ? documents.noneFound : writes ? documents.noneYet : documents.noneReading}</Empty>
      )}
      {all.length > 0 && (
        <>
          <DataList label={words.recordKind.document} columns={columns} pages={pages} keyOf={(each) => each.id} />
          <More shown={all.length} hasMore={found.hasNextPage} loading={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
        </>
      )}
      {document && <DocumentDialog id={id} document={document} writes={writes} onClose={() => open(undefined)} />}
    </div>
  )
}
