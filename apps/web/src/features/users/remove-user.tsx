import type { UserView } from '@portal/contract'
import { useMutation } from '@tanstack/react-query'
import { notify } from '../../platform/notices.ts'
import { problemOf } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Failure } from '../../ui/states.tsx'
import { userQueries } from './users.queries.ts'

type Props = { readonly companyId: string; readonly user: UserView; readonly onBack: () => void; readonly onRemoved: () => void }

/** Asks before a user is removed. */
export const RemoveUser = ({ companyId, user: { id, name }, onBack, onRemoved }: Props) => {
  const { frame, problem, users } = useTexts()
  const { mutate, isPending, error } = useMutation(userQueries.remove(companyId, id))
  const remove = () =>
    mutate(undefined, {
      onSuccess: () => {
        notify(users.removed(name))
        onRemoved()
      },
    })
  return (
    <ConfirmDialog
      opened
      destructive
      title={users.removeTitle(name)}
      confirm={users.remove}
      dismiss={frame.back}
      running={isPending}
      onConfirm={remove}
      onClose={onBack}
    >
      <p>{users.removeConsequence}</p>
      {error && <Failure problem={problem(problemOf(error))} />}
    </ConfirmDialog>
  )
}
