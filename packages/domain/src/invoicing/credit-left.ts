import type { Day } from '../retention/retention.ts'
import type { InvoiceState } from './invoice-state.ts'
import type { InvoiceRow, VatLine } from './invoice.ts'
import { roundingOf, toPayOf } from './rounding.ts'

/** A quantity, in thousandths, of one row; `row` counts from 0. It has the sign of the row's own quantity. */
export type RowQuantity = { readonly row: number; readonly quantity: number }

/** What one credit note took of an invoice, with the signs of the invoice. Amounts in öre. `toPay`: with VAT and rounding. */
export type Credited = {
  readonly number: number
  readonly date: Day
  readonly toPay: number
  readonly byRate: readonly VatLine[]
  readonly quantities: readonly RowQuantity[]
}

/** An invoice as far as its credit notes depend on it. `seller`: as of the sending. */
export type CreditedInvoice<Row extends InvoiceRow = InvoiceRow> = {
  readonly state: InvoiceState
  readonly rows: readonly Row[]
  readonly byRate: readonly VatLine[]
  readonly total: number
  readonly rounding: number
  readonly seller: { readonly roundsToKronor: boolean } | null
  readonly creditNotes: readonly Credited[]
}

/** What is left of an invoice to credit. `quantities`: of each row, in thousandths; `total` with VAT and `toPay` with its rounding as well, in öre. */
export type CreditLeft = {
  readonly quantities: readonly number[]
  readonly byRate: readonly VatLine[]
  readonly total: number
  readonly toPay: number
}

/** Whether both are one line of the VAT table: the same rate, and at 0 % the same reason. */
export const isSameVat = (one: Pick<VatLine, 'rate' | 'reason'>, other: Pick<VatLine, 'rate' | 'reason'>): boolean =>
  one.rate === other.rate && one.reason === other.reason

/** The line of the VAT table that the row belongs to. */
export const lineOf = ({ vat: rate, vatReason: reason }: InvoiceRow): Pick<VatLine, 'rate' | 'reason'> => ({ rate, reason })

/** What is left of an invoice after its credit notes: each line of the VAT table less what they took. Nothing is left of a credited one. */
export const creditLeft = (invoice: CreditedInvoice): CreditLeft => {
  const { state, rows, creditNotes } = invoice
  const isUntouched = creditNotes.length === 0
  const byRate = invoice.byRate.map((line) => {
    if (state === 'credited') return { ...line, net: 0, vat: 0 }
    const taken = creditNotes.flatMap((note) => note.byRate.filter((each) => isSameVat(each, line)))
    return { ...line, net: line.net - sumOf(taken, 'net'), vat: line.vat - sumOf(taken, 'vat') }
  })
  const isLeft = (row: InvoiceRow) => isUntouched || byRate.some((line) => isSameVat(line, lineOf(row)) && (line.net !== 0 || line.vat !== 0))
  const taken = (place: number) => creditNotes.flatMap(({ quantities }) => quantities.filter(({ row }) => row === place))
  const total = sumOf(byRate, 'net') + sumOf(byRate, 'vat')
  return {
    quantities: rows.map((row, place) =>
      state === 'credited' || !isLeft(row) ? 0 : row.quantity - taken(place).reduce((sum, { quantity }) => sum + quantity, 0),
    ),
    byRate,
    total,
    toPay: toPayOf({ total, rounding: roundingLeft(invoice, total) }),
  }
}

/** The rounding of what is left, `total` in öre: as an invoice of that sum would be rounded, where the invoice was. */
export const roundingLeft = (invoice: Pick<CreditedInvoice, 'total' | 'rounding' | 'seller'>, total: number): number => {
  if (total === invoice.total) return invoice.rounding
  return invoice.rounding !== 0 || invoice.seller?.roundsToKronor ? roundingOf(total) : 0
}

/** The sum of the lines’ nets or of their VAT, in öre. */
export const sumOf = (lines: readonly VatLine[], of: 'net' | 'vat'): number => lines.reduce((sum, line) => sum + line[of], 0)
