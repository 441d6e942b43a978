import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { fileAddress } from '../files/files.queries.ts'
import { OneFile } from '../files/one-file.tsx'
import classes from '../records.module.css'
import { RemoveRecord } from '../remove-record.tsx'
import { DocumentForm } from './document-form.tsx'
import own from './documents.module.css'
import type { Document } from './documents.queries.ts'

type Props = { readonly id: string; readonly document: Document; readonly writes: boolean; readonly onClose: () => void }

/** A document with its file. A picture is shown, a PDF can be saved. Those who may write can correct the details. */
export const DocumentDialog = ({ id, document, writes, onClose }: Props) => {
  const { documents, frame } = useTexts()
  const [isEditing, setEditing] = useState(false)
  const { title, date, note } = document.content
  const { file } = document
  const holder = { id, recordId: document.id }
  if (isEditing) return <DocumentForm id={id} document={document} onClose={() => setEditing(false)} />
  return (
    <Dialog opened title={title} size="lg" onClose={onClose}>
      <Facts
        items={[
          [documents.date, date],
          [documents.note, note || null],
        ]}
      />
      {file?.mediaType.startsWith('image/') && <img src={fileAddress(holder, file)} alt={title} className={own['picture']} />}
      {file && (
        <ul className={own['file']}>
          <OneFile holder={holder} file={file} />
        </ul>
      )}
      <div className={classes['ways']}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {frame.close}
        </Button>
        {writes && <Button onClick={() => setEditing(true)}>{documents.edit}</Button>}
        {writes && (
          <RemoveRecord
            id={id}
            recordId={document.id}
            remove={documents.remove}
            title={documents.removeTitle(title)}
            consequence={documents.removeConsequence}
            done={documents.removed(title)}
            onRemoved={onClose}
          />
        )}
      </div>
    </Dialog>
  )
}
