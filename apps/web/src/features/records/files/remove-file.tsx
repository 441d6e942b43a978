import type { FileView } from '@portal/contract'
import { useAskFirst } from '../../../parts/ask-first.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { RemoveIcon } from '../../../ui/remove-icon.tsx'
import { fileQueries, type Holder } from './files.queries.ts'

/** Removes a file after asking. */
export const RemoveFile = ({ holder, file: { id, name } }: { readonly holder: Holder; readonly file: FileView }) => {
  const { files } = useTexts()
  const { ask, dialog } = useAskFirst({
    mutation: fileQueries.remove(holder, id),
    destructive: true,
    title: files.removeTitle(name),
    consequence: files.removeConsequence,
    confirm: files.confirmRemove,
    done: files.removed(name),
  })
  return (
    <>
      <RemoveIcon label={files.remove(name)} onRemove={ask} />
      {dialog}
    </>
  )
}
