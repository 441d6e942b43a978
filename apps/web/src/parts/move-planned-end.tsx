import { plannedEnds as contract } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { call } from '../platform/call.ts'
import { notify } from '../platform/notices.ts'
import { useTexts } from '../platform/texts.ts'
import { DayField } from '../ui/day-field.tsx'
import { FormDialog } from './form.tsx'
import { useForm } from './use-form.ts'

type Props = { readonly id: string; readonly lastDay: string; readonly service: string }

/** The button that moves a planned end to another last day, with its dialog. */
export const MovePlannedEnd = (plan: Props) => {
  const { plannedEnds } = useTexts()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)} aria-label={plannedEnds.moveNamed(plan.service)}>
        {plannedEnds.move}
      </Button>
      {opened && <MoveDialog {...plan} onClose={() => setOpened(false)} />}
    </>
  )
}

const MoveDialog = ({ id, lastDay, onClose }: Props & { readonly onClose: () => void }) => {
  const { plannedEnds } = useTexts()
  const [day, setDay] = useState(lastDay)
  const { faults, form } = useForm({
    mutation: mutationOptions({ mutationFn: (to: string) => call(contract.move, { params: { id }, body: { lastDay: to } }) }),
    faults: { day: day === '' && plannedEnds.dayMissing },
    value: day,
    onSaved: (saved) => {
      onClose()
      notify(plannedEnds.movedTo(saved.lastDay))
    },
  })
  return (
    <FormDialog {...form} title={plannedEnds.moveTitle} save={plannedEnds.moveTitle} onClose={onClose}>
      <DayField name="last-day" label={plannedEnds.lastDay} value={day} error={faults.day} onChange={setDay} />
    </FormDialog>
  )
}
