import { useState } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { useForm } from '../../../parts/use-form.ts'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { LongTextField, TextField } from '../../../ui/fields.tsx'
import { type Document, documentQueries } from './documents.queries.ts'
import { focusRow } from '../../../ui/keep-focus.ts'

type Props = { readonly id: string; readonly document: Document; readonly onClose: () => void }

/** Corrects the details of a document; its file stays as it is. */
export const DocumentForm = ({ id, document, onClose }: Props) => {
  const { documents } = useTexts()
  const [content, setContent] = useState(document.content)
  const title = content.title.trim()
  const { faults, form } = useForm({
    mutation: documentQueries.save(id, document),
    faults: { title: title === '' && documents.titleMissing, date: content.date === '' && documents.dateMissing },
    value: { ...content, title, note: content.note.replaceAll(/\s+/g, ' ').trim() },
    onSaved: ({ id: saved }) => {
      notify(documents.saved(title))
      onClose()
      focusRow(saved)
    },
  })
  return (
    <FormDialog title={document.content.title} save={documents.save} {...form} onClose={onClose}>
      <TextField
        label={documents.title}
        value={content.title}
        maxLength={200}
        error={faults.title}
        onChange={(title) => setContent({ ...content, title })}
        data-autofocus
      />
      <DayField label={documents.date} value={content.date} error={faults.date} onChange={(date) => setContent({ ...content, date })} />
      <LongTextField
        label={documents.note}
        value={content.note}
        maxLength={1000}
        autosize
        minRows={2}
        onChange={(note) => setContent({ ...content, note })}
      />
    </FormDialog>
  )
}
