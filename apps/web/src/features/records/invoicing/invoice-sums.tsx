import { type InvoiceTotals, toPayOf } from '@portal/domain'
import type { ReactNode } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import classes from './invoicing.module.css'

type Sums = Pick<InvoiceTotals, 'net' | 'total' | 'byRate'> & { readonly rounding: number }
type Props = { readonly sums: Sums; readonly total: string; readonly children?: ReactNode }

/** The sums of an invoice or credit note: net, a line for each rate and reason of VAT, rounding, and the total under the name given. */
export const InvoiceSums = ({ sums, total, children }: Props) => {
  const { format, invoicing } = useTexts()
  return (
    <dl className={classes['sums']}>
      <Sum name={invoicing.net} ore={sums.net} />
      {sums.byRate.map(({ rate, reason, net: of, vat }) => (
        <Sum
          key={`${rate} ${reason}`}
          name={invoicing.vatOf(rate, format.money(of), reason ? invoicing.vatReason[reason].name : undefined)}
          ore={vat}
        />
      ))}
      {sums.rounding !== 0 && <Sum name={invoicing.rounding} ore={sums.rounding} />}
      <Sum name={total} ore={toPayOf(sums)} isTotal />
      {children}
    </dl>
  )
}

type SumProps = { readonly name: string; readonly ore: number; readonly isTotal?: boolean }

/** One line of the sums. */
export const Sum = ({ name, ore, isTotal = false }: SumProps) => (
  <div data-total={isTotal || undefined}>
    <dt>{name}</dt>
    <dd>{useTexts().format.money(ore)}</dd>
  </div>
)
