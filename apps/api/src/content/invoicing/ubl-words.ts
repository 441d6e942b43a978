import type { UblWords } from '@portal/peppol'
import { type Language, texts } from '@portal/texts'

/** The texts of an e-invoice in the seller's language. */
export const ublWords = (language: Language): UblWords => {
  const { creditOfNumber: creditOf, unitNote: unit, row, vatReason: reasons } = texts(language).invoicing
  return { creditOf, unit, row, reasons, fTax: texts('sv').invoicing.isApproved }
}
