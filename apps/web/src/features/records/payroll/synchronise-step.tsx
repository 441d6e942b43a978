import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { payrollQueries } from './payroll.queries.ts'
import { Step, type StepProps } from './step.tsx'

/** Synchronises what has changed since the last time. */
export const SynchroniseStep = ({ id, step, payroll: { synchronisedAt }, writes }: StepProps) => {
  const { payroll } = useTexts()
  const { mutate, isPending, error } = useMutation(payrollQueries.synchronise(id))
  return (
    <Step
      step={step}
      error={error}
      what={synchronisedAt && <p>{payroll.synchronisedAt(synchronisedAt)}</p>}
      actions={
        writes && (
          <Button variant="default" loading={isPending} onClick={() => mutate(undefined, { onSuccess: () => notify(payroll.synchronised) })}>
            {payroll.synchronise}
          </Button>
        )
      }
    />
  )
}
