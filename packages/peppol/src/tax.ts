import { categoryOf, type InvoiceTotals, type NamedRow, VAT_TREATMENT, type VatLine, type VatReason } from '@portal/domain'
import { amount } from './amounts.ts'
import type { Part } from './xml.ts'

/** The law's words for each reason, in the seller's language. */
export type ReasonWords = Readonly<Record<VatReason, { readonly law: string }>>

/** The VAT total, with a part for each rate and one for each category at 0 %: EN 16931 wants one part for all that is exempt (BR-E-01). */
export const taxPart = ({ vat, byRate }: InvoiceTotals, words: ReasonWords): Part => [
  'cac:TaxTotal',
  [amount('TaxAmount', vat), ...partsOf(byRate).map((lines) => subtotal(lines, words))],
]

const partsOf = (lines: readonly VatLine[]): readonly (readonly VatLine[])[] => [
  ...Map.groupBy(lines, ({ rate, reason }) => `${categoryOf({ vatReason: reason })} ${rate}`).values(),
]

const subtotal = (lines: readonly VatLine[], words: ReasonWords): Part => [
  'cac:TaxSubtotal',
  [
    amount(
      'TaxableAmount',
      lines.reduce((sum, { net }) => sum + net, 0),
    ),
    amount(
      'TaxAmount',
      lines.reduce((sum, { vat }) => sum + vat, 0),
    ),
    totalCategory(lines, words),
  ],
]

const totalCategory = (lines: readonly VatLine[], words: ReasonWords): Part => {
  const reasons = lines.flatMap(({ reason }) => reason ?? [])
  const codes = new Set(reasons.map((reason) => VAT_TREATMENT[reason].code))
  const [code] = codes
  const [first] = lines
  return category('TaxCategory', { vat: first?.rate ?? 0, vatReason: first?.reason ?? null }, [
    // One code cannot say two reasons, so that the text alone says them.
    codes.size === 1 && code ? ['cbc:TaxExemptionReasonCode', code] : undefined,
    ['cbc:TaxExemptionReason', reasons.map((reason) => words[reason].law).join('; ')],
  ])
}

/** The VAT of a line. Its reason is given with the total, not here. */
export const lineCategory = (row: Pick<NamedRow, 'vat' | 'vatReason'>): Part => category('ClassifiedTaxCategory', row, [])

const category = (name: 'TaxCategory' | 'ClassifiedTaxCategory', row: Pick<NamedRow, 'vat' | 'vatReason'>, reasons: readonly Part[]): Part => {
  const code = categoryOf(row)
  return [
    `cac:${name}`,
    [
      ['cbc:ID', code],
      // What is not subject to VAT has no rate, not even 0 (BR-O-05).
      code === 'O' ? undefined : ['cbc:Percent', String(row.vat)],
      ...reasons,
      ['cac:TaxScheme', [['cbc:ID', 'VAT']]],
    ],
  ]
}
