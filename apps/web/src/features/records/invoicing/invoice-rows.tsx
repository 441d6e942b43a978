import { Button } from '@mantine/core'
import { MOST_ROWS } from '@portal/contract'
import { VAT_RATES } from '@portal/domain'
import { useTexts } from '../../../platform/texts.ts'
import { NumberField, SelectField, TextField } from '../../../ui/fields.tsx'
import { RemoveIcon } from '../../../ui/remove-icon.tsx'
import { SuggestField } from '../../../ui/suggest-field.tsx'
import { parseAmount, parseQuantity } from '../typed-number.ts'
import recordClasses from '../records.module.css'
import { calledOf } from '../use-suggestions.ts'
import classes from './invoicing.module.css'
import { isBlank, rateOf } from './typed-row.ts'
import type { InvoiceRowsTyped } from './use-invoice-rows.ts'

type Props = { readonly rows: InvoiceRowsTyped; readonly tried: boolean }

/** What is invoiced: an article's name fills in its unit, price and VAT. */
export const InvoiceRows = ({ rows: { rows, articles, rename, change, add, remove }, tried }: Props) => {
  const { invoicing } = useTexts()
  return (
    <div className={recordClasses['rows']}>
      {rows.map((row, place) => {
        const wrong = tried && !isBlank(row)
        return (
          <fieldset key={place} className={classes['row']}>
            <legend className="visually-hidden">{invoicing.row(place + 1)}</legend>
            <SuggestField
              label={invoicing.what}
              value={row.text}
              suggestions={articles.to(row.text).map(calledOf)}
              maxLength={200}
              onAsk={articles.ask}
              onChange={(text) => rename(place, text)}
            />
            <NumberField
              label={invoicing.quantity}
              value={row.quantity}
              error={wrong && parseQuantity(row.quantity) === undefined && invoicing.quantityWrong}
              onChange={(quantity) => change(place, { quantity })}
            />
            <TextField label={invoicing.unit} value={row.unit} maxLength={20} onChange={(unit) => change(place, { unit })} />
            <NumberField
              label={invoicing.price}
              value={row.price}
              error={wrong && parseAmount(row.price) === undefined && invoicing.priceWrong}
              onChange={(price) => change(place, { price })}
            />
            <SelectField
              label={invoicing.vat}
              value={String(row.vat)}
              data={VAT_RATES.map((rate) => ({ value: String(rate), label: `${rate} %` }))}
              onChange={(chosen) => change(place, { vat: rateOf(chosen) })}
            />
            <RemoveIcon label={invoicing.removeRow(place + 1)} onRemove={() => remove(place)} />
          </fieldset>
        )
      })}
      <div>
        <Button variant="light" disabled={rows.length >= MOST_ROWS} onClick={add}>
          {invoicing.addRow}
        </Button>
        {rows.length >= MOST_ROWS && <p role="status">{invoicing.mostRows(MOST_ROWS)}</p>}
      </div>
    </div>
  )
}
