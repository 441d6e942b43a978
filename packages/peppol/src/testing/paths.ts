/** XPaths to the parts of a document that rules and damages refer to. */
export const SELLER = '//cac:AccountingSupplierParty/cac:Party'
export const BUYER = '//cac:AccountingCustomerParty/cac:Party'
export const TOTAL = '//cac:LegalMonetaryTotal'
export const SUBTOTAL = '//cac:TaxSubtotal'
/** Within a party. */
export const VAT_SCHEME = "cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'VAT']"
