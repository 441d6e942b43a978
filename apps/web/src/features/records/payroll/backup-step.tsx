import { Anchor, Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../../platform/notices.ts'
import { problemOf } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Failure } from '../../../ui/states.tsx'
import { fileAddress } from '../files/files.queries.ts'
import { payrollQueries } from './payroll.queries.ts'
import { Step, type StepProps } from './step.tsx'

/** A backup is made, and handed over only after the customer's user has been added. */
export const BackupStep = ({ id, steps, writes, customer }: StepProps & { readonly customer: string }) => {
  const { payroll } = useTexts()
  const { mutate, isPending, error } = useMutation(payrollQueries.backUp(id))
  const { backup, handedOver } = steps
  return (
    <Step
      code={handedOver === 'outdated' ? 'lon-backup-current' : 'lon-backup-handed-over'}
      done={handedOver === 'current'}
      error={error}
      what={backup && <Backup id={id} backup={backup} />}
      actions={
        writes && (
          <>
            <Button variant="default" loading={isPending} onClick={() => mutate(undefined, { onSuccess: () => notify(payroll.backedUp) })}>
              {backup ? payroll.backUpAgain : payroll.backUp}
            </Button>
            {backup && backup.handedOverAt === null && <HandOver id={id} backupId={backup.id} customer={customer} />}
          </>
        )
      }
    />
  )
}

type BackupProps = { readonly id: string; readonly backup: NonNullable<StepProps['steps']['backup']> }

const Backup = ({ id, backup: { id: recordId, at, handedOverAt, isCurrent, file } }: BackupProps) => {
  const { files, payroll } = useTexts()
  return (
    <>
      <p>
        {payroll.backup(at)} {handedOverAt && payroll.handedOverAt(handedOverAt)} {!isCurrent && payroll.backupOutdated}
      </p>
      {file && (
        <p>
          <Anchor href={fileAddress({ id, recordId }, file)} download={file.name} aria-label={files.save(file.name)}>
            {file.name}
          </Anchor>{' '}
          {files.size(file.size)}
        </p>
      )}
    </>
  )
}

type HandOverProps = { readonly id: string; readonly backupId: string; readonly customer: string }

const HandOver = ({ id, backupId, customer }: HandOverProps) => {
  const { frame, payroll, problem } = useTexts()
  const [opened, setOpened] = useState(false)
  const { mutate, isPending, error, reset } = useMutation(payrollQueries.handOver(id, backupId))
  const close = () => {
    setOpened(false)
    reset()
  }
  const handOver = () =>
    mutate(undefined, {
      onSuccess: () => {
        close()
        notify(payroll.handedOver)
      },
    })
  return (
    <>
      <Button onClick={() => setOpened(true)}>{payroll.handOver}</Button>
      <ConfirmDialog
        opened={opened}
        title={payroll.handOverTitle}
        confirm={payroll.handOver}
        dismiss={frame.back}
        running={isPending}
        onConfirm={handOver}
        onClose={close}
      >
        <p>{payroll.handOverWhat(customer)}</p>
        {error && <Failure problem={problem(problemOf(error))} />}
      </ConfirmDialog>
    </>
  )
}
