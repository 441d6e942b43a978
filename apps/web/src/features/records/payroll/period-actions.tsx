import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { RemoveRecord } from '../remove-record.tsx'
import { PeriodForm } from './period-form.tsx'
import { type PayrollPeriod, payrollQueries } from './payroll.queries.ts'

type Props = { readonly id: string; readonly period: PayrollPeriod; readonly onRemoved: () => void }

/** Locks and opens a payroll period; an open one can also be corrected and removed. */
export const PeriodActions = ({ id, period, onRemoved }: Props) => {
  const { payroll } = useTexts()
  const { change } = useAddress()
  const [isEditing, setEditing] = useState(false)
  const { mutate, isPending, error } = useMutation(payrollQueries.movePeriod(id, period))
  const { month: name } = period.content
  const can = (ability: PayrollPeriod['abilities'][number]) => period.abilities.includes(ability)
  const move = (to: PayrollPeriod['content']['state']) => mutate(to, { onSuccess: () => notify(payroll.moved[to]) })
  return (
    <>
      {can('lock') && (
        <Button variant="default" loading={isPending} onClick={() => move('locked')}>
          {payroll.lock}
        </Button>
      )}
      {can('open') && (
        <Button variant="default" loading={isPending} onClick={() => move('open')}>
          {payroll.unlock}
        </Button>
      )}
      {can('change') && (
        <>
          <Button variant="subtle" onClick={() => setEditing(true)}>
            {payroll.editPeriod}
          </Button>
          <RemoveRecord
            id={id}
            recordId={period.id}
            remove={payroll.remove}
            title={payroll.removePeriodTitle(name)}
            consequence={payroll.removePeriodWhat}
            done={payroll.periodRemoved(name)}
            onRemoved={onRemoved}
          />
        </>
      )}
      <Refusal error={error} />
      {isEditing && <PeriodForm id={id} period={period} onClose={() => setEditing(false)} onSaved={(manad) => change({ manad })} />}
    </>
  )
}
