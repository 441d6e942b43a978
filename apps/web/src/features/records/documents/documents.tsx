import { useMemo, useState } from 'react'
import { AddressSearch, useSearched } from '../../../parts/address-search.tsx'
import { PagedList } from '../../../parts/paged-list.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { Empty } from '../../../ui/states.tsx'
import { AddFiles } from '../files/add-files.tsx'
import { idOf } from '../kind.ts'
import classes from '../records.module.css'
import type { RoomProps } from '../room.ts'
import { useRecords } from '../use-records.ts'
import { documentColumns } from './document-columns.tsx'
import { DocumentDialog } from './document-dialog.tsx'
import { sendDocument } from './documents.queries.ts'

/** Scanned documents, the newest first. A file that is dropped or chosen becomes a document. */
export const Documents = ({ subscription: { id, abilities } }: RoomProps) => {
  const texts = useTexts()
  const { documents, words } = texts
  const [opened, open] = useState<string>()
  const q = useSearched()
  const writes = abilities.includes('write')
  const { found, pages, all } = useRecords(id, 'document', { order: 'desc', q })
  const columns = useMemo(() => documentColumns(texts, id, open), [texts, id])
  const document = all.find((each) => each.id === opened)
  return (
    <div className={classes['section']}>
      {writes && <AddFiles label={documents.add} kind="document" several send={sendDocument(id)} />}
      <AddressSearch label={documents.search} placeholder={documents.searchWhat} />
      <PagedList
        found={found}
        label={words.recordKind.document}
        of="document"
        columns={columns}
        pages={pages}
        keyOf={idOf}
        none={<Empty title={documents.noneTitle}>{q ? documents.noneFound : writes ? documents.noneYet : documents.noneReading}</Empty>}
      />
      {document && <DocumentDialog id={id} document={document} writes={writes} onClose={() => open(undefined)} />}
    </div>
  )
}
