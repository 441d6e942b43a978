import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { MOST_ROWS } from '@portal/contract'
import { VAT_RATES } from '@portal/domain'
import { IconTrash } from '@tabler/icons-react'
import { useTexts } from '../../../platform/texts.ts'
import { SuggestField } from '../../../ui/suggest-field.tsx'
import { parseAmount } from '../bookkeeping/amounts.ts'
import recordClasses from '../records.module.css'
import { calledOf } from '../use-suggestions.ts'
import classes from './invoicing.module.css'
import { isBlank, quantityOf, rateOf } from './typed-row.ts'
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
            <TextInput
              label={invoicing.quantity}
              inputMode="decimal"
              value={row.quantity}
              error={wrong && quantityOf(row.quantity) === undefined && invoicing.quantityWrong}
              onChange={({ currentTarget }) => change(place, { quantity: currentTarget.value })}
            />
            <TextInput
              label={invoicing.unit}
              value={row.unit}
              maxLength={20}
              onChange={({ currentTarget }) => change(place, { unit: currentTarget.value })}
            />
            <TextInput
              label={invoicing.price}
              inputMode="decimal"
              value={row.price}
              error={wrong && parseAmount(row.price) === undefined && invoicing.priceWrong}
              onChange={({ currentTarget }) => change(place, { price: currentTarget.value })}
            />
            <NativeSelect
              label={invoicing.vat}
              value={String(row.vat)}
              data={VAT_RATES.map((rate) => ({ value: String(rate), label: `${rate} %` }))}
              onChange={({ currentTarget }) => change(place, { vat: rateOf(currentTarget.value) })}
            />
            <ActionIcon variant="subtle" color="red" size={36} aria-label={invoicing.removeRow(place + 1)} onClick={() => remove(place)}>
              <IconTrash size={18} stroke={1.75} />
            </ActionIcon>
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
