import { useTexts } from '../../platform/texts.ts'
import { LongTextField, TextField } from '../../ui/fields.tsx'
import { destroys } from './filled.ts'
import { fieldOf, missingAt } from './missing-at.ts'
import classes from './terminations.module.css'
import type { Ending } from './use-ending.ts'

type Props = { readonly customer: string; readonly ending: Ending }

/** The last step before the button: the customer's name if data will be deleted, and an optional reason. */
export const Confirm = ({ customer, ending }: Props) => {
  const { terminations } = useTexts()
  const { typedName, typeName, reason, giveReason, choices } = ending
  return (
    <section className={classes['section']} aria-labelledby="confirm">
      <h2 id="confirm">{terminations.confirm}</h2>
      <div className={classes['fields']}>
        {destroys(choices) && (
          <TextField
            id={fieldOf({ what: 'name' })}
            name="customer-name"
            label={terminations.typeName(customer)}
            autoComplete="off"
            value={typedName}
            error={missingAt(ending, 'name') && (typedName.trim() === '' ? terminations.nameUntyped : terminations.missing.name)}
            onChange={typeName}
          />
        )}
        <LongTextField
          label={terminations.reason}
          value={reason}
          maxLength={500}
          autosize={false}
          rows={2}
          onChange={(text) => giveReason(text.replaceAll(/\s+/g, ' '))}
        />
      </div>
    </section>
  )
}
