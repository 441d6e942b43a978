import { Button } from '@mantine/core'
import { useTexts } from '../../platform/texts.ts'
import { LongTextField, TextField } from '../../ui/fields.tsx'
import { destroys } from './filled.ts'
import { missingAt } from './missing-at.ts'
import classes from './terminations.module.css'
import type { Ending } from './use-ending.ts'

type Props = { readonly customer: string; readonly several: boolean; readonly ending: Ending }

/** The last step: an optional reason, the customer's name if data will be deleted, and the button that ends. */
export const Confirm = ({ customer, several, ending }: Props) => {
  const { plannedEnds, terminations, together } = useTexts()
  const { typedName, typeName, reason, giveReason, isPending, choices } = ending
  return (
    <section className={classes['section']} aria-labelledby="confirm">
      <h2 id="confirm">{terminations.confirm}</h2>
      <div className={classes['fields']}>
        <LongTextField
          label={terminations.reason}
          description={terminations.reasonWhat}
          value={reason}
          maxLength={500}
          autosize={false}
          rows={2}
          onChange={(text) => giveReason(text.replaceAll(/\s+/g, ' '))}
        />
        {destroys(choices) && (
          <TextField
            name="customer-name"
            label={terminations.typeName(customer)}
            description={terminations.typeNameWhat}
            autoComplete="off"
            value={typedName}
            error={missingAt(ending, 'name') && terminations.missing.name}
            onChange={typeName}
          />
        )}
      </div>
      <div className={classes['foot']}>
        <Button type="submit" color="red" size="md" loading={isPending}>
          {ending.foreseen.preview?.planned ? plannedEnds.plan : several ? together.endThese(choices.length) : terminations.endNow}
        </Button>
      </div>
    </section>
  )
}
