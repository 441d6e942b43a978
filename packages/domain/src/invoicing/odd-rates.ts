import type { Day } from '../retention/retention.ts'
import { ratePeriodOf, type VatClass, vatDay, type VatRate } from './vat-rates.ts'
import type { RowVat } from './vat-reason.ts'

/** What a row is sold as (`null`: nothing is said, and its rate is as it is written). */
export type ClassedRow = RowVat<VatRate> & { readonly vatClass: VatClass | null }

/** A row whose rate is not the one of its class on the invoice's day. `row` counts from 1. It may be meant, so it is told and never refused. */
export type OddRate = { readonly row: number; readonly vatClass: VatClass; readonly rate: VatRate; readonly expected: VatRate; readonly on: Day }

type Dated = {
  readonly date: Day
  readonly delivery: { readonly to: Day } | null
  /** The invoice that this one credits; `null`: none. */
  readonly credits: number | null
  readonly rows: readonly ClassedRow[]
}

/** The rows to tell about. A credit note has the rates of its invoice; a row without VAT has its reason. */
export const oddRates = ({ credits, rows, ...dated }: Dated): readonly OddRate[] => {
  if (credits !== null) return []
  const on = vatDay(dated)
  return rows.flatMap(({ vat: rate, vatReason, vatClass }, place) => {
    if (vatClass === null || vatReason !== null) return []
    const expected = ratePeriodOf(vatClass, on)?.rate ?? rate
    return expected === rate ? [] : [{ row: place + 1, vatClass, rate, expected, on }]
  })
}

/** The row with the rate of its class on the day; unchanged without a class, with a reason of its own, or where the table does not reach. */
export const withClassRate = <Row extends ClassedRow>(row: Row, day: Day): Row => {
  const period = row.vatClass === null || row.vatReason !== null ? undefined : ratePeriodOf(row.vatClass, day)
  return period ? { ...row, vat: period.rate } : row
}
