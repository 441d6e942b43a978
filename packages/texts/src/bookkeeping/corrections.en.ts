import type { FixedReason, NotCorrectableReason } from '@portal/domain'
import { formatOf } from '../format.ts'
import type { CorrectionsTexts } from './corrections.sv.ts'

const { list } = formatOf('en')

/** Why a voucher stays as it is, as a sentence. */
export const FIXED_EN: Readonly<Record<FixedReason, string>> = {
  time: 'More than 24 hours have passed since it was posted. Choose Correct: it is reversed, and a new voucher is made.',
  corrected: 'It is corrected by another voucher. Correct the new one instead.',
  reversal: 'It reverses another voucher and belongs to it.',
  replacement: 'It replaces a corrected voucher and belongs to it. Choose Correct if it is wrong too.',
}

/** Why a voucher cannot be corrected, as a sentence. */
export const NOT_CORRECTABLE_EN: Readonly<Record<NotCorrectableReason, string>> = {
  corrected: 'It is corrected already. Open the new voucher and correct that one instead.',
  reversal: 'A reversal is not corrected. Correct the new voucher, or make another one.',
}

export const correctionsEn: CorrectionsTexts = {
  reversalText: (name, text) => (text === '' ? `Corrects ${name}` : `Corrects ${name}: ${text}`),
  correct: 'Correct',
  title: (name) => `Correct voucher ${name}`,
  how: (name) => `${name} stays as it is. A new voucher reverses it, and another one holds what is right.`,
  reversalDate: 'Date of the reversal',
  replace: 'Post a new voucher in its place',
  original: 'Original',
  reversal: 'Reversal',
  replacement: 'New',
  change: 'Change',
  effect: 'The correction, account by account',
  confirm: 'Correct the voucher',
  corrected: (name, by) => `Voucher ${name} is corrected by ${list(by)}`,
  corrects: 'Corrects',
  as: 'Role of the voucher',
  correctedBy: 'Corrected by',
  byNames: (names) => (names.length === 0 ? 'corrected' : `corrected by ${list(names)}`),
  gone: 'a voucher that is no longer there',
  correctedOn: 'Corrected on',
}
