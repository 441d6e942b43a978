import { Anchor, Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { AskButton } from '../../../parts/ask-first.tsx'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { fileAddress } from '../files/files.queries.ts'
import { payrollQueries } from './payroll.queries.ts'
import { Step, type StepProps } from './step.tsx'

/** Makes a backup and hands it over, after the customer's user has been added. */
export const BackupStep = ({ id, step, payroll: { backup }, writes, customer }: StepProps) => {
  const { frame, payroll } = useTexts()
  const { mutate, isPending, error } = useMutation(payrollQueries.backUp(id))
  return (
    <Step
      step={step}
      error={error}
      what={backup && <Backup id={id} backup={backup} />}
      actions={
        writes && (
          <>
            <Button variant="default" loading={isPending} onClick={() => mutate(undefined, { onSuccess: () => notify(payroll.backedUp) })}>
              {backup ? payroll.backUpAgain : payroll.backUp}
            </Button>
            {backup && backup.handedOverAt === null && (
              <AskButton
                variant="filled"
                mutation={payrollQueries.handOver(id, backup.id)}
                title={payroll.handOverTitle}
                consequence={payroll.handOverWhat(customer)}
                confirm={payroll.handOver}
                dismiss={frame.back}
                done={payroll.handedOver}
              />
            )}
          </>
        )
      }
    />
  )
}

type BackupProps = { readonly id: string; readonly backup: NonNullable<StepProps['payroll']['backup']> }

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
