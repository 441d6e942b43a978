import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { SelectField } from '../../../ui/fields.tsx'
import { payrollQueries } from './payroll.queries.ts'
import { Step, type StepProps } from './step.tsx'

/** Adds the customer's own user, which is the first step. */
export const UserStep = ({ id, step, payroll: { users, candidates }, writes }: StepProps) => {
  const { format, payroll } = useTexts()
  const [chosen, choose] = useState('')
  const { mutate, isPending, error } = useMutation(payrollQueries.addUser(id))
  const add = () =>
    mutate(chosen, {
      onSuccess: () => {
        notify(payroll.userAdded)
        choose('')
      },
    })
  const options = [{ value: '', label: payroll.chooseUser }, ...candidates.map(({ membershipId, name }) => ({ value: membershipId, label: name }))]
  return (
    <Step
      step={step}
      error={error}
      what={users.length > 0 && <p>{payroll.users(format.list(users.map(({ name }) => name)))}</p>}
      actions={
        writes &&
        (candidates.length === 0 ? (
          <p>{payroll.nobodyToAdd}</p>
        ) : (
          <>
            <SelectField aria-label={payroll.addUserLabel} value={chosen} data={options} onChange={choose} />
            <Button variant="default" disabled={chosen === ''} loading={isPending} onClick={add}>
              {payroll.addUser}
            </Button>
          </>
        ))
      }
    />
  )
}
