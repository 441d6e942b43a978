import { isNonEmpty, type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { Day } from '../retention/retention.ts'
import { type IncompleteInvoice, incompleteInvoice, incompleteSeller, type NamedBuyer, type NamedSeller, type SaidRow } from './incomplete-invoice.ts'
import type { InvoiceState } from './invoice-state.ts'
import { type Owed, planReminder } from './reminder.ts'
import { VAT_RATES, type VatRate } from './vat-rates.ts'
import { type RowVat, VAT_REASONS, type VatReason } from './vat-reason.ts'

/** Every rate, and every reason of 0 %. */
const KINDS_OF_VAT: readonly RowVat<VatRate>[] = VAT_RATES.flatMap((vat): RowVat<VatRate>[] =>
  [null, ...(vat === 0 ? VAT_REASONS : [])].map((vatReason) => ({ vat, vatReason })),
)

/** The decimals that the price of a unit may have, in kronor: öre, or up to millionths, as for electricity by the kWh. */
export const PRICE_DECIMALS = [2, 3, 4, 5, 6] as const
export type PriceDecimals = (typeof PRICE_DECIMALS)[number]

/** `quantity` in thousandths; `price` per unit without VAT, in units of its last decimal: öre where `priceDecimals` is 2, as it is by default. */
type Priced = { readonly quantity: number; readonly price: number; readonly priceDecimals?: PriceDecimals | undefined }
/** Quantity and price may be negative, for returns. */
export type InvoiceRow = RowVat<VatRate> & Priced
/** `reason`: why no VAT is charged; `null` at a rate above 0, and on old invoices that gave none. */
export type VatLine = { readonly rate: VatRate; readonly reason: VatReason | null; readonly net: number; readonly vat: number }
/** All amounts in öre. */
export type InvoiceTotals = { readonly net: number; readonly vat: number; readonly total: number; readonly byRate: VatLine[] }

/** Divides, and rounds half an öre away from zero, so that a credit note has exactly the invoice's amounts with the signs reversed. */
export const roundedQuotient = (value: bigint, divisor: bigint): number => {
  const size = value < 0n ? -value : value
  const whole = (2n * size + divisor) / (2n * divisor)
  return Number(value < 0n ? 0n - whole : whole)
}

/** Öre. A larger amount for one row or invoice is a mistake: ten billion kronor. Sums of thousands of such amounts are still exact numbers. */
export const MOST_NET = 1_000_000_000_000

/** A row's amount without VAT, rounded to the öre. Computed with bigint, because the product can exceed the safe numbers. */
export const rowNet = ({ quantity, price, priceDecimals = 2 }: Priced): number =>
  roundedQuotient(BigInt(quantity) * BigInt(price), 10n ** BigInt(priceDecimals + 1))

/**
 * The sums: rows are rounded to the öre, then VAT is computed on the sum of each rate, as it is declared. Only the rates in use, highest first; 0 %
 * has a line for each reason.
 */
export const invoiceTotals = (rows: readonly InvoiceRow[]): InvoiceTotals => {
  const byRate = KINDS_OF_VAT.flatMap(({ vat: rate, vatReason: reason }): VatLine[] => {
    const own = rows.filter(({ vat, vatReason }) => vat === rate && vatReason === reason)
    const net = own.reduce((sum, row) => sum + rowNet(row), 0)
    return own.length === 0 ? [] : [{ rate, reason, net, vat: roundedQuotient(BigInt(net) * BigInt(rate), 100n) }]
  })
  const net = byRate.reduce((sum, line) => sum + line.net, 0)
  const vat = byRate.reduce((sum, line) => sum + line.vat, 0)
  return { net, vat, total: net + vat, byRate }
}

export type Invoice = {
  readonly state: InvoiceState
  readonly rows: readonly SaidRow[]
  readonly buyer: NamedBuyer
  readonly credits: number | null
  /** The seller that would be on the invoice if it were sent now. */
  readonly seller: NamedSeller | null
}

export type InvoiceRefusal =
  | { readonly code: 'invoice-not-draft'; readonly state: InvoiceState }
  | { readonly code: 'invoice-move-refused'; readonly state: InvoiceState; readonly to: InvoiceState }
  | IncompleteInvoice

/** A sent invoice is accounting information: it can be credited but not changed. */
export const planInvoiceChange = ({ state }: Pick<Invoice, 'state'>): Result<'change', NonEmpty<InvoiceRefusal>> =>
  state === 'draft' ? ok('change') : refuse([{ code: 'invoice-not-draft', state }])

/**
 * A complete draft can be sent. A sent invoice can be paid or credited, a paid one credited too. A payment can be taken back. A credit note can be
 * neither paid nor credited, and like every invoice it names its seller.
 */
export const planInvoiceMove = (invoice: Invoice, to: InvoiceState): Result<InvoiceState, NonEmpty<InvoiceRefusal>> => {
  const { state, credits } = invoice
  if (!NEXT[state].includes(to) || (credits !== null && state !== 'draft')) return refuse([{ code: 'invoice-move-refused', state, to }])
  const missing = state === 'draft' ? incompleteInvoice(invoice) : to === 'credited' ? incompleteSeller(invoice) : []
  return isNonEmpty(missing) ? refuse(missing) : ok(to)
}

const NEXT: Readonly<Record<InvoiceState, readonly InvoiceState[]>> = {
  draft: ['sent'],
  sent: ['paid', 'credited'],
  paid: ['sent', 'credited'],
  credited: [],
}

export const INVOICE_ABILITIES = ['change', 'send', 'pay', 'take-payment-back', 'credit', 'remind'] as const
export type InvoiceAbility = (typeof INVOICE_ABILITIES)[number]

/**
 * What a person with write access may do with the invoice on this day. Sending an incomplete draft is offered too: the refusal then says what is
 * missing.
 */
export const invoiceAbilities = (invoice: Owed, today: Day): readonly InvoiceAbility[] => {
  const { state, credits } = invoice
  if (state === 'draft') return ['change', 'send']
  if (credits !== null) return []
  if (state === 'paid') return ['take-payment-back', 'credit']
  if (state !== 'sent') return []
  return planReminder(invoice, today, false).ok ? ['pay', 'remind', 'credit'] : ['pay', 'credit']
}
