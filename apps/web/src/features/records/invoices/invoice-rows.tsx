import { ActionIcon, Autocomplete, Button, NativeSelect, TextInput } from '@mantine/core'
import { VAT_RATES } from '@portal/domain'
import { IconTrash } from '@tabler/icons-react'
import { useTexts } from '../../../platform/texts.ts'
import { parseAmount, typedAmount } from '../books/amounts.ts'
import recordClasses from '../records.module.css'
import classes from './invoices.module.css'
import type { Article } from './invoices.queries.ts'
import { EMPTY_ROW, isBlank, quantityOf, rateOf, type TypedRow } from './typed-row.ts'

type Props = {
  readonly rows: readonly TypedRow[]
  readonly articles: readonly Article[]
  readonly tried: boolean
  readonly onChange: (rows: readonly TypedRow[]) => void
}

/** What is invoiced: an article's name fills in its unit, price and VAT. */
export const InvoiceRows = ({ rows, articles, tried, onChange }: Props) => {
  const { invoices } = useTexts()
  const set = (place: number, change: Partial<TypedRow>) => onChange(rows.map((row, each) => (each === place ? { ...row, ...change } : row)))
  const choose = (place: number, text: string) => {
    const article = articles.find(({ content }) => content.name === text)?.content
    set(place, article ? { text, unit: article.unit, price: typedAmount(article.price), vat: article.vat } : { text })
  }
  const names = [...new Set(articles.map(({ content }) => content.name))]
  return (
    <div className={recordClasses['rows']}>
      {rows.map((row, place) => {
        const wrong = tried && !isBlank(row)
        return (
          <fieldset key={place} className={classes['row']}>
            <legend className="visually-hidden">{invoices.row(place + 1)}</legend>
            <Autocomplete label={invoices.what} value={row.text} data={names} maxLength={200} onChange={(text) => choose(place, text)} />
            <TextInput
              label={invoices.quantity}
              inputMode="decimal"
              value={row.quantity}
              error={wrong && quantityOf(row.quantity) === undefined && invoices.quantityWrong}
              onChange={({ currentTarget }) => set(place, { quantity: currentTarget.value })}
            />
            <TextInput
              label={invoices.unit}
              value={row.unit}
              maxLength={20}
              onChange={({ currentTarget }) => set(place, { unit: currentTarget.value })}
            />
            <TextInput
              label={invoices.price}
              inputMode="decimal"
              value={row.price}
              error={wrong && parseAmount(row.price) === undefined && invoices.priceWrong}
              onChange={({ currentTarget }) => set(place, { price: currentTarget.value })}
            />
            <NativeSelect
              label={invoices.vat}
              value={String(row.vat)}
              data={VAT_RATES.map((rate) => ({ value: String(rate), label: `${rate} %` }))}
              onChange={({ currentTarget }) => set(place, { vat: rateOf(currentTarget.value) })}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              size={36}
              aria-label={invoices.removeRow(place + 1)}
              onClick={() => onChange(rows.filter((_, each) => each !== place))}
            >
              <IconTrash size={18} stroke={1.75} />
            </ActionIcon>
          </fieldset>
        )
      })}
      <div>
        <Button variant="light" onClick={() => onChange([...rows, EMPTY_ROW])}>
          {invoices.addRow}
        </Button>
      </div>
    </div>
  )
}
