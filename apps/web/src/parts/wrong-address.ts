import { addressFault } from '@portal/domain'
import type { FirstTexts } from '@portal/texts'

/** What is wrong with a typed address of e-mail, as a sentence; `undefined` for one that can be sent. */
export const wrongAddress = (email: string, { words }: Pick<FirstTexts, 'words'>): string | undefined => {
  const fault = addressFault(email)
  return fault && words.addressFault[fault]
}
