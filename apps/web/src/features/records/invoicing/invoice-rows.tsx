import { MOST_ROWS } from '@portal/contract'
import { useTexts } from '../../../platform/texts.ts'
import { NumberField, SelectField, TextField } from '../../../ui/fields.tsx'
import { SuggestField } from '../../../ui/suggest-field.tsx'
import { parsePrice, parseQuantity } from '../typed-number.ts'
import { TypedRows } from '../typed-rows.tsx'
import { calledOf } from '../use-suggestions.ts'
import classes from './invoicing.module.css'
import { isBlank } from './typed-row.ts'
import type { InvoiceRowsTyped } from './use-invoice-rows.ts'
import { choiceOf, chosenFor, vatChoices } from './vat-choice.ts'

type Props = { readonly rows: InvoiceRowsTyped; readonly tried: boolean }

/** The rows of an invoice. The name of an article fills in unit, price and VAT. */
export const InvoiceRows = ({ rows: { rows, day, articles, rename, change, add, remove }, tried }: Props) => {
  const texts = useTexts()
  const { invoicing } = texts
  return (
    <TypedRows
      rows={rows}
      className={classes['row']}
      words={invoicing}
      full={rows.length >= MOST_ROWS ? invoicing.mostRows(MOST_ROWS) : undefined}
      onAdd={add}
      onRemove={remove}
    >
      {(row, place) => {
        const wrong = tried && !isBlank(row)
        return (
          <>
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
              error={wrong && parsePrice(row.price) === undefined && invoicing.priceWrong}
              onChange={(price) => change(place, { price })}
            />
            <SelectField
              label={invoicing.vat}
              value={choiceOf(row)}
              data={[...vatChoices(texts, row, day)]}
              onChange={(chosen) => change(place, chosenFor(row, chosen, day))}
            />
          </>
        )
      }}
    </TypedRows>
  )
}
