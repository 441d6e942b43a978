import type { Words } from './words.ts'

/** Why an e-mail address is not accepted. */
export const addressFaultSv: Words['addressFault'] = {
  'no-address': 'Skriv en e-postadress, som namn@foretag.se.',
  'letters-before-at': 'Före @ kan e-postadressen bara ha a–z, siffror och . _ + -. Efter @ går å, ä och ö bra. Använd en annan adress.',
}
