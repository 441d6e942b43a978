import type { EInvoiceNeed, SellerNeed, UpgradeReason } from '@portal/domain'

/** Why a service cannot be upgraded, as a sentence. */
export const UPGRADE: Readonly<Record<UpgradeReason, string>> = {
  'no-upgrade': 'Only eEkonomi Fakturering can be upgraded, to eEkonomi Smart.',
  'still-collaborating': 'An agency works in the service. That collaboration ends first.',
  'never-begun': 'The service has only been requested.',
  'being-deleted': 'The service is being deleted, or has been.',
  'has-it-already': 'The company has eEkonomi Smart already.',
}

/** What an e-invoice lacks, as an item of a list. */
export const NEED: Readonly<Record<EInvoiceNeed, string>> = {
  number: 'an invoice number (send the invoice)',
  reference: 'the buyer’s reference',
  seller: 'invoicing details',
  'seller-organisation-number': 'your organisation number',
  'seller-vat-number': 'your VAT number',
  'seller-address': 'your address',
  'seller-account': 'bankgiro, plusgiro or IBAN',
  'buyer-organisation-number': 'the buyer’s organisation number',
  'buyer-vat-number': 'the buyer’s VAT number (of the country and kind that the sale requires)',
  'buyer-electronic-address': 'a buyer who can be reached in Peppol (it has no scheme for VAT numbers of that country)',
  'buyer-address': 'the buyer’s address',
  'row-vat-reason': 'why the rows at 0 % have no VAT',
  'not-subject-alone': 'an invoice of its own for what is not subject to VAT',
}

/** What the details of the seller lack, as an item of a list. */
export const SELLER: Readonly<Record<SellerNeed, string>> = {
  details: 'name, address and VAT number',
  address: 'address',
  'vat-number': 'VAT number',
}
