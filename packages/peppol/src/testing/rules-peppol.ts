import { BUYER, SELLER } from './paths.ts'
import type { Rule } from './rule.ts'

const DOC = '/*'
const LINE = '//cac:InvoiceLine | //cac:CreditNoteLine'
const ACCOUNT = (branch: string) => `//cac:PayeeFinancialAccount[cac:FinancialInstitutionBranch/cbc:ID = '${branch}']/cbc:ID`
const SWEDISH_NUMBER = `//(cbc:EndpointID | cbc:CompanyID)[@schemeID = '0007']`
const LUHN = `(sum(for $place in 1 to 10 return let $digit := number(substring(., 11 - $place, 1)) * (if ($place mod 2 = 0) then 2 else 1)
  return if ($digit > 9) then $digit - 9 else $digit)) mod 10 = 0`

/** The rules that Peppol BIS Billing 3 adds to EN 16931, and those for Swedish sellers, by name, in our words. */
export const PEPPOL: readonly Rule[] = [
  ['PEPPOL-EN16931-R001', 'a business process', DOC, 'exists(cbc:ProfileID)'],
  ['PEPPOL-EN16931-R003', 'the buyer’s reference', DOC, `exists((cbc:BuyerReference, cac:OrderReference/cbc:ID))`],
  [
    'PEPPOL-EN16931-R004',
    'the specification',
    DOC,
    `cbc:CustomizationID = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'`,
  ],
  ['PEPPOL-EN16931-R007', 'the process of billing', DOC, `matches(cbc:ProfileID, '^urn:fdc:peppol\\.eu:2017:poacc:billing:\\d\\d:1\\.0$')`],
  ['PEPPOL-EN16931-R008', 'nothing empty', '//*[not(*)]', `normalize-space(.) != ''`],
  ['PEPPOL-EN16931-R010', 'the buyer’s electronic address', BUYER, 'exists(cbc:EndpointID)'],
  ['PEPPOL-EN16931-R020', 'the seller’s electronic address', SELLER, 'exists(cbc:EndpointID)'],
  ['PEPPOL-EN16931-R051', 'amounts in the document’s currency', '//*[@currencyID]', '@currencyID = //cbc:DocumentCurrencyCode'],
  ['PEPPOL-EN16931-R053', 'one VAT total with its parts', DOC, 'count(cac:TaxTotal[cac:TaxSubtotal]) = 1'],
  ['PEPPOL-EN16931-R054', 'no other VAT total', DOC, 'count(cac:TaxTotal[not(cac:TaxSubtotal)]) = 0'],
  [
    'PEPPOL-EN16931-R120',
    'a line’s net is quantity times price',
    LINE,
    `abs(number(cbc:LineExtensionAmount) - number((cbc:InvoicedQuantity, cbc:CreditedQuantity)[1]) * number(cac:Price/cbc:PriceAmount)) <= 0.02`,
  ],
  ['PEPPOL-EN16931-P0100', 'an invoice’s type', '//cbc:InvoiceTypeCode', `. = '380'`],
  ['PEPPOL-EN16931-P0101', 'a credit note’s type', '//cbc:CreditNoteTypeCode', `. = '381'`],
  ...(
    [
      ['P0104', 'G', 'G'],
      ['P0105', 'O', 'O'],
      ['P0106', 'K', 'IC'],
      ['P0107', 'AE', 'AE'],
    ] as const
  ).map(([rule, category, code]): Rule => [
    `PEPPOL-EN16931-${rule}`,
    'the category that belongs to the reason',
    `//cac:TaxCategory[cbc:TaxExemptionReasonCode = 'VATEX-EU-${code}']`,
    `cbc:ID = '${category}'`,
  ]),
  [
    'PEPPOL-EN16931-F001',
    'days as YYYY-MM-DD',
    '//cbc:IssueDate | //cbc:DueDate | //cbc:ActualDeliveryDate | //cbc:StartDate | //cbc:EndDate',
    `. castable as xs:date and string-length(.) = 10`,
  ],
  ['PEPPOL-EN16931-CL007', 'a currency of the list', '//*[@currencyID]', `@currencyID = 'SEK'`],
  ['PEPPOL-EN16931-CL008', 'an address scheme of the list', '//cbc:EndpointID', `@schemeID = ('0007', '9930')`],
  ['PEPPOL-COMMON-R049', 'Swedish organisation numbers', SWEDISH_NUMBER, `matches(., '^\\d{10}$') and ${LUHN}`],
  ['SE-R-001', 'VAT numbers of 14 characters', `${SELLER}/cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'VAT']`, 'string-length(cbc:CompanyID) = 14'],
  ['SE-R-002', 'twelve of them digits', `${SELLER}/cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'VAT']`, `matches(cbc:CompanyID, '^SE\\d{12}$')`],
  ['SE-R-003', 'organisation numbers in digits', `${SELLER}/cac:PartyLegalEntity`, `matches(cbc:CompanyID, '^\\d+$')`],
  ['SE-R-004', 'ten of them', `${SELLER}/cac:PartyLegalEntity`, 'string-length(cbc:CompanyID) = 10'],
  [
    'SE-R-005',
    'approved for F-tax in words',
    `${SELLER}/cac:PartyTaxScheme[cac:TaxScheme/cbc:ID != 'VAT']`,
    `upper-case(cbc:CompanyID) = 'GODKÄND FÖR F-SKATT'`,
  ],
  ['SE-R-006', 'Swedish rates', `//*[self::cac:TaxCategory or self::cac:ClassifiedTaxCategory][cbc:ID = 'S']`, `number(cbc:Percent) = (25, 12, 6)`],
  ['SE-R-007', 'plusgiro in digits', ACCOUNT('SE:PLUSGIRO'), `matches(., '^\\d+$')`],
  ['SE-R-008', 'bankgiro in digits', ACCOUNT('SE:BANKGIRO'), `matches(., '^\\d+$')`],
  ['SE-R-009', 'seven or eight of them', ACCOUNT('SE:BANKGIRO'), 'string-length(.) = (7, 8)'],
  ['SE-R-010', 'two to eight of them', ACCOUNT('SE:PLUSGIRO'), 'string-length(.) >= 2 and string-length(.) <= 8'],
  ['SE-R-011', 'giro as credit transfer', '//cac:PaymentMeans', `not(cbc:PaymentMeansCode = ('50', '56'))`],
  ['SE-R-012', 'domestic as code 30', '//cac:PaymentMeans', `not(cbc:PaymentMeansCode = '31')`],
  ['SE-R-013', 'a right check digit', `${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`, LUHN],
]
