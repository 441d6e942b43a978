import type { TerminationView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../platform/notices.ts'
import { problemOf } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Failure } from '../../ui/states.tsx'
import { terminationQueries } from './terminations.queries.ts'

/** The destruction this end decided: its day, its state, and the way to call it off while there is time (G10). */
export const ReceiptDeletion = ({ receipt: { id, deletion, abilities } }: { readonly receipt: TerminationView }) => {
  const { frame, problem, terminations } = useTexts()
  const [opened, setOpened] = useState(false)
  const { mutate, isPending, error, reset } = useMutation(terminationQueries.cancelDeletion(id))
  if (!deletion) return null
  const close = () => {
    setOpened(false)
    reset()
  }
  const cancel = () =>
    mutate(undefined, {
      onSuccess: () => {
        close()
        notify(terminations.deletionCancelled)
      },
    })
  return (
    <Banner
      tone={deletion.status === 'scheduled' ? 'danger' : 'info'}
      title={terminations.deletion[deletion.status](deletion.on)}
      actions={
        abilities.includes('cancel-deletion') && (
          <Button variant="default" onClick={() => setOpened(true)}>
            {terminations.cancelDeletion}
          </Button>
        )
      }
    >
      {terminations.deletionStateWhat[deletion.status]}
      <ConfirmDialog
        opened={opened}
        title={terminations.cancelDeletionTitle}
        confirm={terminations.cancelDeletion}
        dismiss={frame.back}
        running={isPending}
        onConfirm={cancel}
        onClose={close}
      >
        <p>{terminations.cancelDeletionConsequence}</p>
        {error && <Failure problem={problem(problemOf(error))} />}
      </ConfirmDialog>
    </Banner>
  )
}
