/** XPaths to the parts of a document that rules and damages refer to. */
export const SELLER = '//cac:AccountingSupplierParty/cac:Party'
export const BUYER = '//cac:AccountingCustomerParty/cac:Party'
export const TOTAL = '//cac:LegalMonetaryTotal'
export const SUBTOTAL = '//cac:TaxSubtotal'
/** Within a party. */
export const VAT_SCHEME = "cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'VAT']"

/** Whole hundredths, so that comparisons are exact. */
export const ore = (path: string) => `round(100 * number(${path}))`
export const sum = (path: string) => `sum((for $each in ${path} return ${ore('$each')}))`
export const has = (path: string) => `exists(${path}) and normalize-space(${path}) != ''`
