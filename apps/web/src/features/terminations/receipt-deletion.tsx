import type { TerminationView } from '@portal/contract'
import { Button, Progress as Bar } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTo } from '../../platform/company.ts'
import { notify } from '../../platform/notices.ts'
import { problemOf } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { TextLink } from '../../ui/links.tsx'
import { Failure } from '../../ui/states.tsx'
import { terminationQueries } from './terminations.queries.ts'

/** The destruction this end decided: its day, its state, and the way to call it off while there is time (G10). */
export const ReceiptDeletion = ({ receipt: { id, deletion, abilities } }: { readonly receipt: TerminationView }) => {
  const { deletions, frame, problem, terminations } = useTexts()
  const to = useTo()
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
        abilities.includes('cancel-deletion') ? (
          <Button variant="default" onClick={() => setOpened(true)}>
            {terminations.cancelDeletion}
          </Button>
        ) : (
          deletion.status === 'carried-out' && <TextLink to={to(`/handelser/intyg/${id}`)}>{deletions.show}</TextLink>
        )
      }
    >
      {deletion.progress ? (
        <Progress removed={deletion.progress.removed} total={deletion.progress.total} />
      ) : (
        terminations.deletionStateWhat[deletion.status]
      )}
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

const Progress = ({ removed, total }: { readonly removed: number; readonly total: number }) => {
  const { deletions } = useTexts()
  return (
    <div role="status">
      {deletions.progress(removed, total)}
      <Bar value={total === 0 ? 100 : (100 * removed) / total} aria-label={deletions.progress(removed, total)} />
    </div>
  )
}
