/** Why a row has no VAT. A row at 0 % names one of these when its invoice is sent. */
export const VAT_REASONS = ['reverse-charge', 'exempt-public-interest', 'exempt-other', 'eu-goods', 'eu-services', 'export', 'not-subject'] as const
export type VatReason = (typeof VAT_REASONS)[number]

/** The categories of UNCL 5305 that EN 16931 uses: standard, exempt, reverse charge, sale within the EU, export, not subject to VAT. */
export type VatCategory = 'S' | 'E' | 'AE' | 'K' | 'G' | 'O'

type Treatment = {
  readonly category: Exclude<VatCategory, 'S'>
  /** The code of the VATEX list. `null`: the list has no code for it (it has none for article 135: finance, insurance, property). */
  readonly code: string | null
  /** Whether the seller must have a VAT number. */
  readonly needsSellerVatNumber: boolean
  /** Whose VAT number the buyer must have (mervärdesskattelagen (2023:200) 17 kap. 24 §). */
  readonly needsBuyerVatNumber: 'swedish' | 'other-eu' | null
}

/** What follows from each reason. */
export const VAT_TREATMENT: Readonly<Record<VatReason, Treatment>> = {
  'reverse-charge': { category: 'AE', code: 'VATEX-EU-AE', needsSellerVatNumber: true, needsBuyerVatNumber: 'swedish' },
  'exempt-public-interest': { category: 'E', code: 'VATEX-EU-132', needsSellerVatNumber: false, needsBuyerVatNumber: null },
  'exempt-other': { category: 'E', code: null, needsSellerVatNumber: false, needsBuyerVatNumber: null },
  'eu-goods': { category: 'K', code: 'VATEX-EU-IC', needsSellerVatNumber: true, needsBuyerVatNumber: 'other-eu' },
  'eu-services': { category: 'K', code: 'VATEX-EU-IC', needsSellerVatNumber: true, needsBuyerVatNumber: 'other-eu' },
  export: { category: 'G', code: 'VATEX-EU-G', needsSellerVatNumber: true, needsBuyerVatNumber: null },
  'not-subject': { category: 'O', code: 'VATEX-EU-O', needsSellerVatNumber: false, needsBuyerVatNumber: null },
}

/** The VAT of a row: its rate in percent, and at 0 % the reason. `null` at 0 %: no reason was given. */
export type RowVat<Rate extends number = number> = { readonly vat: Rate; readonly vatReason: VatReason | null }

/**
 * The row with the reason that follows from its seller: a seller without a VAT number sells outside VAT unless the row says otherwise.
 * `seller` null: none is filled in, and nothing follows.
 */
export const withReason = <Row extends RowVat>(row: Row, seller: { readonly vatNumber: string } | null): Row =>
  row.vat === 0 && row.vatReason === null && seller?.vatNumber === '' ? { ...row, vatReason: 'not-subject' } : row

/** The places, from 1, of the rows at 0 % without a reason. */
export const rowsWithoutReason = (rows: readonly RowVat[]): readonly number[] =>
  rows.flatMap(({ vat, vatReason }, place) => (vat === 0 && vatReason === null ? [place + 1] : []))

/** Whether the seller needs a VAT number for these rows: it charges VAT, or the reason not to charge it requires the number. */
export const needsSellerVatNumber = (rows: readonly RowVat[]): boolean =>
  rows.some(({ vat, vatReason }) => vat > 0 || (vatReason !== null && VAT_TREATMENT[vatReason].needsSellerVatNumber))
