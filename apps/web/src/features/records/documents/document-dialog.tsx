import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../../platform/notices.ts'
import { problemOf } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Failure } from '../../../ui/states.tsx'
import { fileAddress } from '../files/files.queries.ts'
import { OneFile } from '../files/one-file.tsx'
import classes from '../records.module.css'
import { recordQueries } from '../records.queries.ts'
import { DocumentForm } from './document-form.tsx'
import own from './documents.module.css'
import type { Document } from './documents.queries.ts'

type Props = { readonly id: string; readonly document: Document; readonly writes: boolean; readonly onClose: () => void }

/** A document with its paper: a picture is shown, a PDF saved. What is said of it is corrected by whoever may write. */
export const DocumentDialog = ({ id, document, writes, onClose }: Props) => {
  const { documents, frame, records } = useTexts()
  const [doing, setDoing] = useState<'editing' | 'removing'>()
  const { title, date, note } = document.content
  const { file } = document
  const holder = { id, recordId: document.id }
  if (doing === 'editing') return <DocumentForm id={id} document={document} onClose={() => setDoing(undefined)} />
  if (doing === 'removing') return <RemoveDocument id={id} document={document} onBack={() => setDoing(undefined)} onRemoved={onClose} />
  return (
    <Dialog opened title={title} size="lg" onClose={onClose}>
      <Facts
        items={[
          [records.date, date],
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
        {writes && <Button onClick={() => setDoing('editing')}>{documents.edit}</Button>}
        {writes && (
          <Button variant="subtle" color="red" onClick={() => setDoing('removing')}>
            {documents.remove}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

type RemoveProps = { readonly id: string; readonly document: Document; readonly onBack: () => void; readonly onRemoved: () => void }

const RemoveDocument = ({ id, document, onBack, onRemoved }: RemoveProps) => {
  const { documents, problem } = useTexts()
  const { mutate, isPending, error } = useMutation(recordQueries.remove(id, document.id))
  const { title } = document.content
  const remove = () =>
    mutate(undefined, {
      onSuccess: () => {
        notify(documents.removed(title))
        onRemoved()
      },
    })
  return (
    <ConfirmDialog
      opened
      destructive
      title={documents.removeTitle(title)}
      confirm={documents.remove}
      running={isPending}
      onConfirm={remove}
      onClose={onBack}
    >
      <p>{documents.removeConsequence}</p>
      {error && <Failure problem={problem(problemOf(error))} />}
    </ConfirmDialog>
  )
}
