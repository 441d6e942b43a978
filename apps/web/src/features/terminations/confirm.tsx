import { Button } from '@mantine/core'
import { useTexts } from '../../platform/texts.ts'
import { LongTextField, TextField } from '../../ui/fields.tsx'
import classes from './terminations.module.css'
import type { EndingState } from './use-ending.ts'

type Props = { readonly customer: string; readonly destructive: boolean; readonly nameError: string | undefined; readonly ending: EndingState }

/** The last step: an optional reason, the customer's name if data will be deleted, and the button that ends. */
export const Confirm = ({ customer, destructive, nameError, ending: { typedName, typeName, reason, giveReason, isPending } }: Props) => {
  const { terminations } = useTexts()
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
        {destructive && (
          <TextField
            name="customer-name"
            label={terminations.typeName(customer)}
            description={terminations.typeNameWhat}
            autoComplete="off"
            value={typedName}
            error={nameError}
            onChange={typeName}
          />
        )}
      </div>
      <div className={classes['foot']}>
        <Button type="submit" color="red" size="md" loading={isPending}>
          {terminations.endNow}
        </Button>
      </div>
    </section>
  )
}
