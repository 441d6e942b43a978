import { PASSWORD_LENGTH, type PasswordFault } from '@portal/domain'

/** What is wrong with a new password, and what to choose instead. */
export const passwordFaultSv: Readonly<Record<PasswordFault, string>> = {
  'too-short': `Lösenordet behöver minst ${PASSWORD_LENGTH.least} tecken. Skriv några ord till.`,
  'too-long': `Lösenordet får ha högst ${PASSWORD_LENGTH.most} tecken. Korta av det.`,
  blank: 'Lösenordet består bara av blanksteg. Skriv några ord som du minns.',
  'own-words': 'Lösenordet är för likt ditt namn, din e-postadress eller företagets namn. Välj ord som inte har med dig att göra.',
  common: 'Lösenordet finns i listor över läckta lösenord. Välj ett som ingen annan har, till exempel fyra ord utan samband.',
  guessable: 'Lösenordet är för lätt att gissa. Lägg till ett par ord, till exempel så att det blir fyra utan samband.',
}
