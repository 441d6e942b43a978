import { PASSWORD_LENGTH, type PasswordFault } from '@portal/domain'

/** What is wrong with a new password, and what to choose instead. */
export const passwordFaultEn: Readonly<Record<PasswordFault, string>> = {
  'too-short': `The password needs at least ${PASSWORD_LENGTH.least} characters. Add some words.`,
  'too-long': `The password may have at most ${PASSWORD_LENGTH.most} characters. Shorten it.`,
  blank: 'The password is only spaces. Write some words that you remember.',
  'own-words': 'The password is too like your name, your e-mail address or the name of the company. Choose words that have nothing to do with you.',
  common: 'The password is on lists of leaked passwords. Choose one that nobody else has, such as four unrelated words.',
  guessable: 'The password is too easy to guess. Add a few words, for example so that there are four unrelated ones.',
}
