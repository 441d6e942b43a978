/** Why a SIE file was refused, as the rest of the sentence “Line 12: …”. */
export const sieReasonsEn = (reason: string): string => REASONS[reason] ?? 'the line does not follow the SIE format.'

const REASONS: Readonly<Record<string, string>> = {
  empty: 'the file is empty.',
  'not-sie': 'the file is not a SIE file.',
  'cut-off': 'the file ends in the middle of a voucher.',
}
