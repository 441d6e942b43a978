import { useMutation } from '@tanstack/react-query'
import { notify } from '../../../platform/notices.ts'
import { problemOf } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Failure } from '../../../ui/states.tsx'
import { recordQueries } from '../records.queries.ts'

type Props = { readonly id: string; readonly recordId: string; readonly name: string; readonly onBack: () => void; readonly onRemoved: () => void }

export const RemoveVoucher = ({ id, recordId, name, onBack, onRemoved }: Props) => {
  const { frame, problem, records } = useTexts()
  const { mutate, isPending, error } = useMutation(recordQueries.remove(id, recordId))
  const remove = () =>
    mutate(undefined, {
      onSuccess: () => {
        notify(records.removed(name))
        onRemoved()
      },
    })
  return (
    <ConfirmDialog
      opened
      destructive
      title={records.removeTitle(name)}
      confirm={records.removeVoucher}
      dismiss={frame.back}
      running={isPending}
      onConfirm={remove}
      onClose={onBack}
    >
      <p>{records.removeConsequence}</p>
      {error && <Failure problem={problem(problemOf(error))} />}
    </ConfirmDialog>
  )
}
