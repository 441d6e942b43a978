export const PLACE = { street: 'Hamnen 2', postalCode: '456 32', city: 'Kungshamn' }
/** A seller with all that invoices and e-invoices ask for. */
export const SELLER = {
  ...PLACE,
  name: 'Björks Bygg och El AB',
  organisationNumber: '556677-1001',
  vatNumber: 'SE556677100101',
  bankgiro: '5050-1055',
  isApprovedForFTax: true,
}
