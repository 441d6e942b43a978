import type { TerminationView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { AskButton } from '../../parts/ask-first.tsx'
import { FormDialog } from '../../parts/form.tsx'
import { useForm } from '../../parts/use-form.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { LongTextField } from '../../ui/fields.tsx'
import { terminationQueries } from './terminations.queries.ts'

/** The legal hold on the deletion, for everybody who sees the receipt; support sets and lifts it here. */
export const ReceiptHold = ({ receipt: { id, hold, abilities } }: { readonly receipt: TerminationView }) => {
  const { deletions, frame } = useTexts()
  const [opened, setOpened] = useState(false)
  return (
    <>
      {hold && (
        <Banner
          tone="info"
          title={deletions.held(hold.lastDay)}
          actions={
            abilities.includes('lift-hold') && (
              <AskButton
                mutation={terminationQueries.liftHold(id)}
                title={deletions.lift}
                consequence={deletions.liftWhat}
                confirm={deletions.lift}
                dismiss={frame.back}
                done={deletions.lifted}
              />
            )
          }
        >
          {deletions.heldWhat(hold.reason)}
        </Banner>
      )}
      {abilities.includes('hold-deletion') && (
        <div data-noprint>
          <Button variant="default" onClick={() => setOpened(true)}>
            {deletions.hold}
          </Button>
        </div>
      )}
      {opened && <Hold id={id} onClose={() => setOpened(false)} />}
    </>
  )
}

const Hold = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const { deletions } = useTexts()
  const [reason, setReason] = useState('')
  const [lastDay, setLastDay] = useState('')
  const { faults, form } = useForm({
    mutation: terminationQueries.hold(id),
    faults: { reason: reason.trim() === '' && deletions.holdReasonMissing, lastDay: lastDay === '' && deletions.holdLastDayMissing },
    value: { reason: reason.trim(), lastDay },
    onSaved: onClose,
  })
  return (
    <FormDialog title={deletions.hold} save={deletions.holdSave} {...form} onClose={onClose}>
      <LongTextField
        data-autofocus
        label={deletions.holdReason}
        description={deletions.holdReasonWhat}
        maxLength={500}
        value={reason}
        error={faults.reason}
        onChange={setReason}
      />
      <DayField label={deletions.holdLastDay} value={lastDay} error={faults.lastDay} onChange={setLastDay} />
    </FormDialog>
  )
}
