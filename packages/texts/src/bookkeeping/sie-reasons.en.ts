/** Why a SIE file was refused, as the end of the sentence “Line 12: …”. */
export const sieReasonsEn = (reason: string): string => REASONS[reason] ?? 'the line does not follow the SIE format.'

const REASONS: Readonly<Record<string, string>> = {
  empty: 'the file is empty.',
  binary: 'the file is not a text file.',
  'encoding-utf16': 'the file is saved as UTF-16. Save it as PC8 or UTF-8 and try again.',
  'checksum-wrong': 'the file’s checksum is wrong: the file was changed after it was made. Export it again.',
  'not-sie': 'the file is not a SIE file.',
  'cut-off': 'the file is cut off: it ends before it is complete.',
  'voucher-not-closed': 'the voucher before it has no closing brace.',
  'brace-unexpected': 'a brace is in the wrong place.',
  'row-outside-voucher': 'a row stands outside its voucher.',
  'record-misplaced': 'the record is in the wrong place.',
  'row-malformed': 'the voucher row is malformed.',
  'record-malformed': 'the record is malformed.',
  'amount-malformed': 'the amount cannot be read.',
  'amount-too-precise': 'the amount has more than two decimals.',
  'amount-too-large': 'the amount is too large.',
  'date-malformed': 'the date cannot be read.',
  'year-malformed': 'the fiscal year cannot be read.',
  'year-missing': 'the fiscal year of the voucher is missing.',
}
