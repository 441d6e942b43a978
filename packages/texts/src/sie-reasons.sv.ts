/** Why a SIE file was refused, as the rest of the sentence “Rad 12: …”. The reader's codes; one that is new to us is told in general words. */
export const sieReasonsSv = (reason: string): string => REASONS[reason] ?? 'raden följer inte SIE-formatet.'

const REASONS: Readonly<Record<string, string>> = {
  empty: 'filen är tom.',
  'not-sie': 'filen är ingen SIE-fil.',
  'cut-off': 'filen slutar mitt i en verifikation.',
}
