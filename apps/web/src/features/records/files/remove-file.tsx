import type { FileView } from '@portal/contract'
import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useAskFirst } from '../../../parts/ask-first.tsx'
import { useTexts } from '../../../platform/texts.ts'
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
      <ActionIcon variant="subtle" color="red" size={36} className="no-print" aria-label={files.remove(name)} onClick={ask}>
        <IconTrash size={18} stroke={1.75} />
      </ActionIcon>
      {dialog}
    </>
  )
}
