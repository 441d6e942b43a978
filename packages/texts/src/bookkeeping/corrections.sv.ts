import { formatOf } from '../format.ts'
import type { FixedReason, NotCorrectableReason } from '@portal/domain'

const { list } = formatOf('sv')

/** Why a voucher stays as it is, as a sentence. */
export const FIXED_SV: Readonly<Record<FixedReason, string>> = {
  time: 'Det har gått mer än 24 timmar sedan den bokfördes. Välj Rätta, så görs en vändning och en ny verifikation.',
  corrected: 'Den är rättad av en annan verifikation. Rätta den nya i stället.',
  reversal: 'Den vänder en annan verifikation och hör ihop med den.',
  replacement: 'Den ersätter en rättad verifikation och hör ihop med den. Välj Rätta om den också är fel.',
}

/** Why a voucher cannot be corrected, as a sentence. */
export const NOT_CORRECTABLE_SV: Readonly<Record<NotCorrectableReason, string>> = {
  corrected: 'Den är redan rättad. Öppna den nya verifikationen och rätta den i stället.',
  reversal: 'En vändning rättas inte. Rätta den nya verifikationen, eller gör en ny.',
}

export const correctionsSv = {
  /** The text of a reversal, in the books. */
  reversalText: (name: string, text: string) => (text === '' ? `Rättar ${name}` : `Rättar ${name}: ${text}`),
  correct: 'Rätta',
  title: (name: string) => `Rätta verifikation ${name}`,
  how: (name: string) => `${name} blir kvar som den är. Den vänds av en ny verifikation, och det rätta bokförs i ännu en.`,
  reversalDate: 'Vändningens datum',
  replace: 'Bokför en ny verifikation i stället',
  original: 'Original',
  reversal: 'Vändning',
  replacement: 'Ny',
  change: 'Förändring',
  effect: 'Rättelsen konto för konto',
  confirm: 'Rätta verifikationen',
  corrected: (name: string, by: readonly string[]) => `Verifikation ${name} är rättad av ${list(by)}`,
  corrects: 'Rättar',
  as: 'Verifikationens roll',
  correctedBy: 'Rättad av',
  byNames: (names: readonly string[]) => (names.length === 0 ? 'rättad' : `rättad av ${list(names)}`),
  gone: 'en verifikation som inte finns kvar',
  correctedOn: 'Rättad den',
}
export type CorrectionsTexts = typeof correctionsSv
