import { VAT_REASONS, type VatReason } from '@portal/domain'
import type { UblWords } from '../invoice-ubl.ts'

/** Words of an e-invoice that name what they stand for. */
export const WORDS: UblWords = {
  creditOf: (number: number) => `Krediterar faktura ${number}`,
  unit: (unit: string) => `Enhet: ${unit}`,
  reasons: Object.fromEntries(VAT_REASONS.map((reason) => [reason, { law: `Skäl: ${reason}` }])) as Record<VatReason, { law: string }>,
  row: (place: number) => `Rad ${place}`,
  fTax: 'Godkänd för F-skatt',
}
