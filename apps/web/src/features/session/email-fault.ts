import type { FirstTexts } from '@portal/texts'
import { wrongAddress } from '../../parts/wrong-address.ts'

/** The same as `wrongAddress`, with its own sentence for an empty field. */
export const emailFault = (email: string, texts: Pick<FirstTexts, 'session' | 'words'>): string | undefined =>
  email === '' ? texts.session.emailNeeded : wrongAddress(email, texts)
