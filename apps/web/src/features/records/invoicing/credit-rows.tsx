import { useTexts } from '../../../platform/texts.ts'
import { NumberField } from '../../../ui/fields.tsx'
import classes from './invoicing.module.css'
import type { Invoice } from './invoicing.queries.ts'
import { type Credit, isQuantityWrong } from './use-credit.ts'

type Props = { readonly rows: Invoice['content']['rows']; readonly credit: Credit; readonly tried: boolean }

/** The rows of an invoice that something is left of, each with the quantity to credit. */
export const CreditRows = ({ rows, credit, tried }: Props) => {
  const { format, invoicing } = useTexts()
  const say = invoicing.credits
  return (
    <fieldset className={classes['creditRows']}>
      <legend>{say.rows}</legend>
      {rows.map((row, place) => {
        const left = credit.left.quantities[place] ?? 0
        const typed = credit.quantities[place] ?? ''
        const count = `${format.quantity(left)} ${row.unit}`.trim()
        const isWrong = isQuantityWrong(typed)
        return left === 0 ? null : (
          <div key={place} className={classes['creditRow']}>
            <div>
              <span>{row.text}</span>
              <span className={classes['leftOf']}>
                {format.price(row.price, row.priceDecimals)}, {say.leftOf(count)}
              </span>
            </div>
            <NumberField
              aria-label={say.quantityOf(row.text)}
              value={typed}
              error={isWrong && say.quantityWrong(count)}
              onChange={(quantity) => credit.setQuantity(place, quantity)}
            />
          </div>
        )
      })}
      {tried && !credit.choice && <p role="alert">{say.rowsMissing}</p>}
    </fieldset>
  )
}
