import { type Element, parseXmlDocument } from 'slimdom'

const HEAD = ['CustomizationID', 'ProfileID', 'ID', 'IssueDate']
const PARTY = ['EndpointID', 'PartyName', 'PostalAddress', 'PartyTaxScheme', 'PartyLegalEntity', 'Contact']
const MONEY = ['AccountingSupplierParty', 'AccountingCustomerParty', 'Delivery', 'PaymentMeans', 'PaymentTerms', 'TaxTotal', 'LegalMonetaryTotal']
const CATEGORY = ['ID', 'Percent', 'TaxExemptionReasonCode', 'TaxExemptionReason', 'TaxScheme']
const line = (quantity: string) => ['ID', 'Note', quantity, 'LineExtensionAmount', 'Item', 'Price']

/** The elements that each element of UBL 2.1 may contain, as EN 16931 uses it in these documents, in the order of the schema. */
const MODEL: Readonly<Record<string, readonly string[]>> = {
  Invoice: [...HEAD, 'DueDate', 'InvoiceTypeCode', 'DocumentCurrencyCode', 'BuyerReference', 'InvoicePeriod', ...MONEY, 'InvoiceLine'],
  CreditNote: [
    ...HEAD,
    'CreditNoteTypeCode',
    'DocumentCurrencyCode',
    'BuyerReference',
    'InvoicePeriod',
    'BillingReference',
    ...MONEY,
    'CreditNoteLine',
  ],
  InvoicePeriod: ['StartDate', 'EndDate'],
  Delivery: ['ActualDeliveryDate', 'DeliveryLocation'],
  DeliveryLocation: ['Address'],
  Address: ['Country'],
  BillingReference: ['InvoiceDocumentReference'],
  InvoiceDocumentReference: ['ID'],
  AccountingSupplierParty: ['Party'],
  AccountingCustomerParty: ['Party'],
  Party: PARTY,
  PartyName: ['Name'],
  PostalAddress: ['StreetName', 'CityName', 'PostalZone', 'Country'],
  Country: ['IdentificationCode'],
  PartyTaxScheme: ['CompanyID', 'TaxScheme'],
  TaxScheme: ['ID'],
  PartyLegalEntity: ['RegistrationName', 'CompanyID'],
  Contact: ['Telephone', 'ElectronicMail'],
  PaymentMeans: ['PaymentMeansCode', 'PaymentID', 'PayeeFinancialAccount'],
  PayeeFinancialAccount: ['ID', 'FinancialInstitutionBranch'],
  FinancialInstitutionBranch: ['ID'],
  PaymentTerms: ['Note'],
  TaxTotal: ['TaxAmount', 'TaxSubtotal'],
  TaxSubtotal: ['TaxableAmount', 'TaxAmount', 'TaxCategory'],
  TaxCategory: CATEGORY,
  ClassifiedTaxCategory: CATEGORY,
  LegalMonetaryTotal: ['LineExtensionAmount', 'TaxExclusiveAmount', 'TaxInclusiveAmount', 'PayableRoundingAmount', 'PayableAmount'],
  InvoiceLine: line('InvoicedQuantity'),
  CreditNoteLine: line('CreditedQuantity'),
  Item: ['Name', 'ClassifiedTaxCategory'],
  Price: ['PriceAmount'],
}

/** Elements that are not allowed here, or stand out of order. */
export const misplaced = (xml: string): readonly string[] => {
  const root = parseXmlDocument(xml).documentElement
  return root ? within(root) : ['no document']
}

const within = (element: Element): readonly string[] => {
  const places = MODEL[element.localName] ?? []
  let reached = 0
  return element.children.flatMap((child) => {
    const place = places.indexOf(child.localName)
    const isWrong = place < reached
    reached = Math.max(reached, place)
    return [...(isWrong ? [`${element.localName}: ${child.localName}`] : []), ...within(child)]
  })
}
