import type { Words } from './words.ts'

/** Why an e-mail address is not accepted. */
export const addressFaultEn: Words['addressFault'] = {
  'no-address': 'Type an e-mail address, such as name@company.com.',
  'letters-before-at':
    'Before @ the e-mail address can have only a–z, digits and . _ + -. After @, letters such as å, ä and ö are fine. Use another address.',
}
