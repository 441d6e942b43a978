import type { EInvoiceNeed, SellerNeed, UpgradeReason } from '@portal/domain'

/** Why a service cannot be upgraded, as a sentence. */
export const UPGRADE: Readonly<Record<UpgradeReason, string>> = {
  'no-upgrade': 'Bara eEkonomi Fakturering kan uppgraderas, till eEkonomi Smart.',
  'still-collaborating': 'En byrå arbetar i tjänsten. Samarbetet avslutas först.',
  'never-begun': 'Tjänsten har bara efterfrågats.',
  'being-deleted': 'Tjänsten raderas eller är raderad.',
  'has-it-already': 'Företaget har redan eEkonomi Smart.',
}

/** What an e-invoice lacks, as an item of a list. */
export const NEED: Readonly<Record<EInvoiceNeed, string>> = {
  number: 'ett fakturanummer (skicka fakturan)',
  reference: 'köparens referens',
  seller: 'fakturauppgifter',
  'seller-organisation-number': 'ert organisationsnummer',
  'seller-vat-number': 'ert momsregistreringsnummer',
  'seller-address': 'er adress',
  'seller-account': 'bankgiro, plusgiro eller IBAN',
  'buyer-organisation-number': 'köparens organisationsnummer',
  'buyer-vat-number': 'köparens momsregistreringsnummer (det land och slag som försäljningen kräver)',
  'buyer-electronic-address': 'en köpare som går att nå i Peppol (numret i köparens land saknas där)',
  'buyer-address': 'köparens adress',
  'row-vat-reason': 'orsaken till att raderna med 0 % saknar moms',
  'not-subject-alone': 'en egen faktura för det som inte omfattas av moms',
}

/** What the details of the seller lack, as an item of a list. */
export const SELLER: Readonly<Record<SellerNeed, string>> = {
  details: 'namn, adress och momsregistreringsnummer',
  address: 'adress',
  'vat-number': 'momsregistreringsnummer',
}
