import { CONTENT, shownAddress } from '@portal/contract'
import { formatOrganisationNumber, spacedIban } from '@portal/domain'
import { offlineKind } from '../offline.ts'

export const offlineBuyers = offlineKind(
  CONTENT.customer,
  ({ invoicing: say }) => [
    { label: say.name, is: 'text' },
    { label: say.organisationNumber, is: 'text' },
    { label: say.city, is: 'text', wide: true },
    { label: say.email, is: 'text', wide: true },
  ],
  ({ name, organisationNumber, email, street, postalCode, city, country, vatNumber, terms, vatReason }, { texts: { format, invoicing: say } }) => ({
    title: name,
    cells: [name, formatOrganisationNumber(organisationNumber), city, shownAddress(email)],
    words: [organisationNumber, street, vatNumber],
    facts: [
      [say.organisationNumber, formatOrganisationNumber(organisationNumber)],
      [say.email, shownAddress(email)],
      [say.street, street],
      [say.postalCode, postalCode],
      [say.city, city],
      [say.country, country === 'SE' ? '' : format.country(country)],
      [say.vatNumberOfBuyer, vatNumber],
      [say.terms, String(terms)],
      [say.vatOfBuyer, vatReason === null ? '' : say.vatReason[vatReason].name],
    ],
    tables: [],
  }),
)

export const offlineArticles = offlineKind(
  CONTENT.article,
  ({ invoicing: say }) => [
    { label: say.articleNumber, is: 'text' },
    { label: say.name, is: 'text' },
    { label: say.unit, is: 'text', wide: true },
    { label: say.price, is: 'text' },
  ],
  ({ number, name, unit, price, priceDecimals, vat, vatReason }, { texts: { format, invoicing: say } }) => ({
    title: `${number} ${name}`,
    cells: [number, name, unit, format.price(price, priceDecimals)],
    words: [],
    facts: [
      [say.unit, unit],
      [say.price, format.price(price, priceDecimals)],
      [say.vat, say.vatChoice(vat, vatReason === null ? undefined : say.vatReason[vatReason].name)],
    ],
    tables: [],
  }),
)

export const offlineSellers = offlineKind(
  CONTENT.seller,
  ({ invoicing: say }) => [
    { label: say.name, is: 'text' },
    { label: say.organisationNumber, is: 'text' },
  ],
  (seller, { texts: { invoicing: say } }) => ({
    title: seller.name,
    cells: [seller.name, formatOrganisationNumber(seller.organisationNumber)],
    words: [],
    facts: [
      [say.organisationNumber, formatOrganisationNumber(seller.organisationNumber)],
      [say.vatNumber, seller.vatNumber],
      [say.fTax, seller.isApprovedForFTax ? say.isApproved : ''],
      [say.street, seller.street],
      [say.postalCode, seller.postalCode],
      [say.city, seller.city],
      [say.email, shownAddress(seller.email)],
      [say.phone, seller.phone],
      ['Bankgiro', seller.bankgiro],
      ['Plusgiro', seller.plusgiro],
      ['IBAN', spacedIban(seller.iban)],
      ['BIC', seller.bic],
      [say.ocrKind, say.ocrKinds[seller.ocr]],
    ],
    tables: [],
  }),
)
