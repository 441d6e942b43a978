import { type ClassedRow, type OddRate, oddRates, ratePeriodOf } from '@portal/domain'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import classes from './invoicing.module.css'

/** Why rows of a class have their rate on this day, and which rows have another one. */
export const VatNotes = ({ rows, day }: { readonly rows: readonly ClassedRow[]; readonly day: string }) => {
  const { invoicing } = useTexts()
  const odd = oddRates({ date: day, delivery: null, credits: null, rows })
  const used = new Set(rows.flatMap(({ vatClass, vatReason }) => (vatClass && !vatReason ? [vatClass] : [])))
  const said = [...used].flatMap((vatClass) => {
    const period = ratePeriodOf(vatClass, day)
    return period ? [invoicing.vatByClass(invoicing.vatClass[vatClass], period.rate, day, period.from, period.to)] : []
  })
  return (
    <div role="status" className={classes['notes']}>
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <OddRates odd={odd} />
    </div>
  )
}

/** The rows whose rate is not the one of their class. */
export const OddRates = ({ odd }: { readonly odd: readonly OddRate[] }) => {
  const { invoicing } = useTexts()
  if (odd.length === 0) return null
  return (
    <Banner tone="warning" title={invoicing.oddRates}>
      {odd.map(({ row, vatClass, rate, expected, on }) => (
        <p key={row}>{invoicing.oddRate(row, invoicing.vatClass[vatClass], rate, expected, on)}</p>
      ))}
    </Banner>
  )
}
