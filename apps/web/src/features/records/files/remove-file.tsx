import type { FileView } from '@portal/contract'
import { useMutation } from '@tanstack/react-query'
import { notify } from '../../../platform/notices.ts'
import { problemOf } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Failure } from '../../../ui/states.tsx'
import { fileQueries, type Holder } from './files.queries.ts'

type Props = { readonly holder: Holder; readonly file: FileView; readonly onClose: () => void }

export const RemoveFile = ({ holder, file: { id, name }, onClose }: Props) => {
  const { files, problem } = useTexts()
  const { mutate, isPending, error } = useMutation(fileQueries.remove(holder, id))
  const remove = () =>
    mutate(undefined, {
      onSuccess: () => {
        notify(files.removed(name))
        onClose()
      },
    })
  return (
    <ConfirmDialog
      opened
      destructive
      title={files.removeTitle(name)}
      confirm={files.confirmRemove}
      running={isPending}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>{files.removeConsequence}</p>
      {error && <Failure problem={problem(problemOf(error))} />}
    </ConfirmDialog>
  )
}
