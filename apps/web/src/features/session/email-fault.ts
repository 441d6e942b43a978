import { addressFault } from '@portal/domain'
import type { Texts } from '@portal/texts'

/** What is wrong with a typed address of e-mail, as a sentence; `undefined` for one that can be sent. */
export const emailFault = (email: string, { session, words }: Pick<Texts, 'session' | 'words'>): string | undefined => {
  const fault = addressFault(email)
  return email === '' ? session.emailNeeded : fault && words.addressFault[fault]
}
