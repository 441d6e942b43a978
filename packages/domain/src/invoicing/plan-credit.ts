import { isNonEmpty, type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import {
  type Credited,
  type CreditedInvoice,
  type CreditLeft,
  creditLeft,
  isSameVat,
  lineOf,
  roundingLeft,
  type RowQuantity,
  sumOf,
} from './credit-left.ts'
import type { NamedRow } from './electronic-invoice.ts'
import { type Invoice, type InvoiceRefusal, type InvoiceTotals, planInvoiceMove, roundedQuotient, rowNet, type VatLine } from './invoice.ts'
import { spread } from './spread.ts'

/** What is credited: all that is left; rows, each with a quantity in thousandths; or an amount with VAT, in öre, spread over the rates. */
export type CreditChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'rows'; readonly rows: readonly RowQuantity[] }
  | { readonly kind: 'amount'; readonly amount: number }
export const CREDIT_KINDS = ['all', 'rows', 'amount'] as const satisfies readonly CreditChoice['kind'][]

/** The texts of rows that a credit note has beyond those of its invoice. */
export type CreditWords = { readonly amount: string; readonly adjustment: string }

/** `rows`: places from 1, with what is left of each in thousandths. `left`: what is left to credit with VAT, in öre. */
export type CreditRefusal =
  | InvoiceRefusal
  | { readonly code: 'credit-quantity-exceeds'; readonly rows: readonly { readonly row: number; readonly left: number }[] }
  | { readonly code: 'credit-exceeds-left'; readonly left: number }
  | { readonly code: 'credit-nothing' }

/** `note`: the rows and sums of the credit note, negative. `credited`: what it takes of the invoice. `isAll`: nothing is left after it. */
export type CreditPlan = {
  readonly note: InvoiceTotals & { readonly rows: readonly NamedRow[]; readonly rounding: number }
  readonly credited: Omit<Credited, 'number' | 'date'>
  readonly isAll: boolean
}

/** `sender`: the seller that would be on the credit note if it were sent now. */
type Given = CreditedInvoice<NamedRow> & Omit<Invoice, 'seller'>
type Asked = { readonly invoice: Given; readonly sender: Invoice['seller']; readonly choice: CreditChoice; readonly words: CreditWords }
type Taken = { readonly rows: readonly NamedRow[]; readonly byRate: readonly VatLine[]; readonly quantities: readonly RowQuantity[] }

/**
 * The credit note of what is chosen, or why there is none. No line of the VAT table is credited beyond what is left of it, and the credit notes of
 * an invoice together have exactly its sums: the last one of a line takes what is left of it, to the öre.
 */
export const planCredit = ({ invoice, sender, choice, words }: Asked): Result<CreditPlan, NonEmpty<CreditRefusal>> => {
  const left = creditLeft(invoice)
  const move = planInvoiceMove({ ...invoice, seller: sender }, 'credited')
  const taken = takenBy(invoice, left, choice, words)
  const refusals = [...(move.ok ? [] : move.error), ...(taken.ok ? [] : [taken.error])]
  if (isNonEmpty(refusals)) return refuse(refusals)
  return taken.ok ? ok(planOf(invoice, left, taken.value)) : refuse([taken.error])
}

const takenBy = (invoice: Given, left: CreditLeft, choice: CreditChoice, words: CreditWords): Result<Taken, CreditRefusal> => {
  const all = left.quantities.map((quantity, row) => ({ row, quantity }))
  const isUntouched = invoice.creditNotes.length === 0
  if (choice.kind === 'all') return ok(rowsTaken(invoice, left, isUntouched ? all : all.filter(({ quantity }) => quantity !== 0), words, true))
  if (choice.kind === 'rows') return chosenRows(invoice, left, choice.rows, words)
  if (choice.amount === left.toPay || choice.amount === left.total) return takenBy(invoice, left, { kind: 'all' }, words)
  if (choice.amount <= 0) return refuse({ code: 'credit-nothing' })
  return choice.amount > left.total ? refuse({ code: 'credit-exceeds-left', left: left.toPay }) : ok(amountTaken(invoice, left, choice.amount, words))
}

const chosenRows = (invoice: Given, left: CreditLeft, chosen: readonly RowQuantity[], words: CreditWords): Result<Taken, CreditRefusal> => {
  const beyond = chosen.flatMap(({ row, quantity }) => {
    const rest = left.quantities[row] ?? 0
    return isWithin(quantity, rest) ? [] : [{ row: row + 1, left: rest }]
  })
  if (beyond.length > 0) return refuse({ code: 'credit-quantity-exceeds', rows: beyond })
  const taken = rowsTaken(invoice, left, chosen, words, false)
  const exceeds = taken.byRate.some((line) => !isWithin(line.net, lineIn(left.byRate, line).net))
  if (exceeds) return refuse({ code: 'credit-exceeds-left', left: left.toPay })
  return taken.byRate.every(({ net, vat }) => net === 0 && vat === 0) ? refuse({ code: 'credit-nothing' }) : ok(taken)
}

/** A line of which every row is taken is taken whole: an extra row settles what rounding or earlier amounts make of the difference. */
const rowsTaken = (invoice: Given, left: CreditLeft, chosen: readonly RowQuantity[], words: CreditWords, isAll: boolean): Taken => {
  const quantityOf = (place: number) => chosen.find(({ row }) => row === place)?.quantity ?? 0
  const rows = chosen.flatMap(({ row, quantity }) => {
    const of = invoice.rows[row]
    return of ? [{ ...of, quantity }] : []
  })
  const lines = invoice.byRate.flatMap((line) => {
    const own = rows.filter((row) => isSameVat(lineOf(row), line))
    const net = own.reduce((sum, row) => sum + rowNet(row), 0)
    const rest = lineIn(left.byRate, line)
    const isWhole = isAll || invoice.rows.every((row, place) => !isSameVat(lineOf(row), line) || quantityOf(place) === left.quantities[place])
    if (own.length === 0 && !isWhole) return []
    const taken = isWhole ? rest : { ...line, net, vat: vatTaken(line, rest, net) }
    return [{ taken, adjustment: taken.net - net }]
  })
  const adjustments = lines.flatMap(({ taken, adjustment }) => (adjustment === 0 ? [] : [extraRow(words.adjustment, taken, adjustment)]))
  return { rows: [...rows, ...adjustments], byRate: lines.map(({ taken }) => taken), quantities: chosen }
}

/** The amount is spread over the lines of the VAT table in proportion to what is left of each with VAT, one row a line. */
const amountTaken = (invoice: Given, left: CreditLeft, amount: number, words: CreditWords): Taken => {
  const shares = spread(
    amount,
    left.byRate.map(({ net, vat }) => net + vat),
  )
  const byRate = invoice.byRate.flatMap((line, place) => {
    const rest = lineIn(left.byRate, line)
    const share = shares[place] ?? 0
    if (share === 0) return []
    const net = netOfShare(line, rest, share)
    return [{ ...line, net, vat: share - net }]
  })
  return { rows: byRate.map((line) => extraRow(words.amount, line, line.net)), byRate, quantities: [] }
}

/**
 * The net of a share with VAT, so that the sums credited of the line up to now keep its rate to the öre. A part never takes all of the net: VAT
 * alone would be left.
 */
const netOfShare = (line: VatLine, rest: VatLine, share: number): number => {
  if (share === rest.net + rest.vat) return rest.net
  const upToNow = line.net + line.vat - rest.net - rest.vat + share
  const net = roundedQuotient(BigInt(upToNow) * 100n, BigInt(100 + line.rate)) - (line.net - rest.net)
  return net === rest.net ? net - Math.sign(net) : net
}

/** The VAT of a net that is taken of a line: what the VAT of all that was taken comes to now, less what was taken before. */
const vatTaken = (line: VatLine, rest: VatLine, net: number): number => {
  if (net === rest.net) return rest.vat
  return roundedQuotient(BigInt(line.net - rest.net + net) * BigInt(line.rate), 100n) - (line.vat - rest.vat)
}

const extraRow = (text: string, { rate, reason }: VatLine, net: number): NamedRow => ({
  text,
  quantity: 1_000,
  unit: '',
  price: net,
  priceDecimals: 2,
  vat: rate,
  vatReason: reason,
})

const planOf = (invoice: Given, left: CreditLeft, { rows, byRate, quantities }: Taken): CreditPlan => {
  const [net, vat] = [sumOf(byRate, 'net'), sumOf(byRate, 'vat')]
  const total = net + vat
  const rounding = left.toPay - left.total - roundingLeft(invoice, left.total - total)
  return {
    note: {
      rows: rows.map((row) => ({ ...row, quantity: 0 - row.quantity })),
      net: 0 - net,
      vat: 0 - vat,
      total: 0 - total,
      byRate: byRate.map((line) => ({ ...line, net: 0 - line.net, vat: 0 - line.vat })),
      rounding: 0 - rounding,
    },
    credited: { toPay: total + rounding, byRate, quantities },
    isAll: left.byRate.every((line) => {
      const own = byRate.find((each) => isSameVat(each, line))
      return own ? own.net === line.net && own.vat === line.vat : line.net === 0 && line.vat === 0
    }),
  }
}

const lineIn = (lines: readonly VatLine[], line: VatLine): VatLine => lines.find((each) => isSameVat(each, line)) ?? { ...line, net: 0, vat: 0 }

/** Whether the part lies between nothing and the whole, which may be negative. */
const isWithin = (part: number, whole: number): boolean => (whole < 0 ? part <= 0 && part >= whole : part >= 0 && part <= whole)
