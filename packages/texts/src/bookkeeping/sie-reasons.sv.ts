/** Why a SIE file was refused, as the end of the sentence “Rad 12: …”, by the reader's codes. An unknown code gets a general text. */
export const sieReasonsSv = (reason: string): string => REASONS[reason] ?? 'raden följer inte SIE-formatet.'

const REASONS: Readonly<Record<string, string>> = {
  empty: 'filen är tom.',
  binary: 'filen är ingen textfil.',
  'encoding-utf16': 'filen är sparad som UTF-16. Spara den som PC8 eller UTF-8 och försök igen.',
  'checksum-wrong': 'filens kontrollsumma stämmer inte: filen har ändrats sedan den skapades. Exportera den på nytt.',
  'not-sie': 'filen är ingen SIE-fil.',
  'cut-off': 'filen är avkapad: den slutar innan den är klar.',
  'voucher-not-closed': 'föregående verifikation saknar avslutande klammer.',
  'brace-unexpected': 'en klammer står på fel ställe.',
  'row-outside-voucher': 'en rad står utanför verifikationen.',
  'record-misplaced': 'posten står på fel ställe.',
  'row-malformed': 'verifikationsraden är felaktig.',
  'record-malformed': 'posten är felaktig.',
  'amount-malformed': 'beloppet går inte att läsa.',
  'amount-too-precise': 'beloppet har fler än två decimaler.',
  'amount-too-large': 'beloppet är för stort.',
  'date-malformed': 'datumet går inte att läsa.',
  'year-malformed': 'räkenskapsåret går inte att läsa.',
  'year-missing': 'räkenskapsåret för verifikationen saknas.',
}
