import { BUYER, SELLER, SUBTOTAL, TOTAL, VAT_SCHEME } from './paths.ts'
import type { Rule } from './rule.ts'

const DOC = '/*'
const LINE = '//cac:InvoiceLine | //cac:CreditNoteLine'
const AMOUNT = '//*[@currencyID]'
const OTHER_SCHEME = `cac:PartyTaxScheme[cac:TaxScheme/cbc:ID != 'VAT']`
/** A test that a path occurs at most this many times. */
const atMost = (most: number, path: string) => `count(${path}) <= ${most}`
const TWO_DECIMALS = `matches(., '^-?\\d+(\\.\\d{1,2})?$')`
/** Whole hundredths, so that comparisons are exact. */
const ore = (path: string) => `round(100 * number(${path}))`
const sum = (path: string) => `sum((for $each in ${path} return ${ore('$each')}))`
const has = (path: string) => `exists(${path}) and normalize-space(${path}) != ''`
const linesOf = (category: string) => `//*[cac:Item/cac:ClassifiedTaxCategory/cbc:ID = '${category}']`
const sameRate = '[cac:Item/cac:ClassifiedTaxCategory/cbc:Percent = $rate]/cbc:LineExtensionAmount'
const SUBTOTAL_S = `${SUBTOTAL}[cac:TaxCategory/cbc:ID = 'S']`
const SUBTOTAL_E = `${SUBTOTAL}[cac:TaxCategory/cbc:ID = 'E']`

/** The codes of UN/ECE recommendation 20 that these documents use. */
const RECOMMENDATION_20 = ['C62', 'HUR', 'MIN', 'DAY', 'WEE', 'MON', 'ANN', 'KGM', 'GRM', 'HGM', 'TNE', 'LTR', 'MTR', 'KMT', 'MTK', 'MTQ', 'KWH']

/** The business rules of EN 16931-1 that can apply to these documents, by name, in our words. */
export const EN16931: readonly Rule[] = [
  ['BR-01', 'a specification identifier', DOC, has('cbc:CustomizationID')],
  ['BR-02', 'a number', DOC, has('cbc:ID')],
  ['BR-03', 'a day of issue', DOC, has('cbc:IssueDate')],
  ['BR-04', 'a type', DOC, 'exists((cbc:InvoiceTypeCode, cbc:CreditNoteTypeCode))'],
  ['BR-05', 'a currency', DOC, has('cbc:DocumentCurrencyCode')],
  ['BR-06', 'the seller’s name', SELLER, has('cac:PartyLegalEntity/cbc:RegistrationName')],
  ['BR-07', 'the buyer’s name', BUYER, has('cac:PartyLegalEntity/cbc:RegistrationName')],
  ['BR-08', 'the seller’s address', SELLER, 'exists(cac:PostalAddress)'],
  ['BR-09', 'the seller’s country', SELLER, has('cac:PostalAddress/cac:Country/cbc:IdentificationCode')],
  ['BR-10', 'the buyer’s address', BUYER, 'exists(cac:PostalAddress)'],
  ['BR-11', 'the buyer’s country', BUYER, has('cac:PostalAddress/cac:Country/cbc:IdentificationCode')],
  ['BR-12', 'the sum of the lines', TOTAL, has('cbc:LineExtensionAmount')],
  ['BR-13', 'the total without VAT', TOTAL, has('cbc:TaxExclusiveAmount')],
  ['BR-14', 'the total with VAT', TOTAL, has('cbc:TaxInclusiveAmount')],
  ['BR-15', 'what is to be paid', TOTAL, has('cbc:PayableAmount')],
  ['BR-16', 'a line', DOC, 'exists((cac:InvoiceLine, cac:CreditNoteLine))'],
  ['BR-21', 'a line’s identifier', LINE, has('cbc:ID')],
  ['BR-22', 'a line’s quantity', LINE, 'exists((cbc:InvoicedQuantity, cbc:CreditedQuantity))'],
  ['BR-23', 'a line’s unit', LINE, 'exists((cbc:InvoicedQuantity, cbc:CreditedQuantity)/@unitCode)'],
  ['BR-24', 'a line’s net', LINE, has('cbc:LineExtensionAmount')],
  ['BR-25', 'a line’s name', LINE, has('cac:Item/cbc:Name')],
  ['BR-26', 'a line’s price', LINE, has('cac:Price/cbc:PriceAmount')],
  ['BR-27', 'no negative price', LINE, 'number(cac:Price/cbc:PriceAmount) >= 0'],
  ['BR-45', 'the sum that VAT is taken of', SUBTOTAL, has('cbc:TaxableAmount')],
  ['BR-46', 'the VAT of it', SUBTOTAL, has('cbc:TaxAmount')],
  ['BR-47', 'its category', SUBTOTAL, has('cac:TaxCategory/cbc:ID')],
  ['BR-48', 'its rate', SUBTOTAL, has('cac:TaxCategory/cbc:Percent')],
  ['BR-49', 'a way of payment', '//cac:PaymentMeans', has('cbc:PaymentMeansCode')],
  ['BR-50', 'an account', '//cac:PayeeFinancialAccount', has('cbc:ID')],
  ['BR-55', 'the number of what is credited', '//cac:BillingReference', has('cac:InvoiceDocumentReference/cbc:ID')],
  ['BR-61', 'an account with a credit transfer', `//cac:PaymentMeans[cbc:PaymentMeansCode = '30']`, has('cac:PayeeFinancialAccount/cbc:ID')],
  ['BR-62', 'the scheme of the seller’s address', SELLER, 'exists(cbc:EndpointID/@schemeID)'],
  ['BR-63', 'the scheme of the buyer’s address', BUYER, 'exists(cbc:EndpointID/@schemeID)'],
  ['BR-CO-04', 'a category on each line', LINE, has('cac:Item/cac:ClassifiedTaxCategory/cbc:ID')],
  ['BR-CO-09', 'a country before the VAT number', `//cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'VAT']`, `starts-with(cbc:CompanyID, 'SE')`],
  [
    'BR-CO-10',
    'lines add up',
    TOTAL,
    `${ore('cbc:LineExtensionAmount')} = ${sum('(//cac:InvoiceLine, //cac:CreditNoteLine)/cbc:LineExtensionAmount')}`,
  ],
  ['BR-CO-13', 'without charges the total is that of the lines', TOTAL, 'cbc:TaxExclusiveAmount = cbc:LineExtensionAmount'],
  ['BR-CO-14', 'VAT adds up', '//cac:TaxTotal', `${ore('cbc:TaxAmount')} = ${sum('cac:TaxSubtotal/cbc:TaxAmount')}`],
  [
    'BR-CO-15',
    'net and VAT add up',
    TOTAL,
    `${ore('cbc:TaxInclusiveAmount')} = ${ore('cbc:TaxExclusiveAmount')} + ${ore('../cac:TaxTotal/cbc:TaxAmount')}`,
  ],
  ['BR-CO-16', 'without prepayment all is to be paid', TOTAL, 'cbc:PayableAmount = cbc:TaxInclusiveAmount'],
  [
    'BR-CO-17',
    'VAT is its rate of the sum, to the öre',
    SUBTOTAL,
    `abs(${ore('cbc:TaxAmount')} - ${ore('cbc:TaxableAmount')} * number(cac:TaxCategory/cbc:Percent) div 100) <= 0.5`,
  ],
  ['BR-CO-18', 'a VAT breakdown', DOC, 'exists(cac:TaxTotal/cac:TaxSubtotal)'],
  ['BR-CO-25', 'when to pay what is to be paid', `${TOTAL}[number(cbc:PayableAmount) > 0]`, 'exists((//cbc:DueDate, //cac:PaymentTerms/cbc:Note))'],
  ['BR-CO-26', 'a number of the seller’s', SELLER, 'exists((cac:PartyTaxScheme/cbc:CompanyID, cac:PartyLegalEntity/cbc:CompanyID))'],
  ['BR-DEC-09', 'two decimals at most in the sum of the lines', `${TOTAL}/cbc:LineExtensionAmount`, TWO_DECIMALS],
  ['BR-DEC-12', 'in the total without VAT', `${TOTAL}/cbc:TaxExclusiveAmount`, TWO_DECIMALS],
  ['BR-DEC-13', 'in the VAT', '/*/cac:TaxTotal/cbc:TaxAmount', TWO_DECIMALS],
  ['BR-DEC-14', 'in the total with VAT', `${TOTAL}/cbc:TaxInclusiveAmount`, TWO_DECIMALS],
  ['BR-DEC-18', 'in what is to be paid', `${TOTAL}/cbc:PayableAmount`, TWO_DECIMALS],
  ['BR-DEC-19', 'in what VAT is taken of', `${SUBTOTAL}/cbc:TaxableAmount`, TWO_DECIMALS],
  ['BR-DEC-20', 'in the VAT of it', `${SUBTOTAL}/cbc:TaxAmount`, TWO_DECIMALS],
  ['BR-DEC-23', 'in a line’s net', `(${LINE})/cbc:LineExtensionAmount`, TWO_DECIMALS],
  ['BR-S-01', 'a standard line has its sum', DOC, `exists(${linesOf('S')}) = exists(${SUBTOTAL_S})`],
  ['BR-S-02', 'with the seller’s VAT number', `${DOC}[${linesOf('S')}]`, `exists(${SELLER}/cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'VAT'])`],
  ['BR-S-05', 'at a rate above nought', `//cac:ClassifiedTaxCategory[cbc:ID = 'S']`, 'number(cbc:Percent) > 0'],
  [
    'BR-S-08',
    'each rate’s sum is that of its lines',
    SUBTOTAL_S,
    `let $rate := cac:TaxCategory/cbc:Percent return ${ore('cbc:TaxableAmount')} = ${sum(`${linesOf('S')}${sameRate}`)}`,
  ],
  [
    'BR-S-09',
    'each rate’s VAT is that of its sum',
    SUBTOTAL_S,
    `abs(${ore('cbc:TaxAmount')} - ${ore('cbc:TaxableAmount')} * number(cac:TaxCategory/cbc:Percent) div 100) <= 0.5`,
  ],
  ['BR-S-10', 'without a reason to be exempt', SUBTOTAL_S, 'empty(cac:TaxCategory/cbc:TaxExemptionReason)'],
  ['BR-E-01', 'exempt lines have one sum', DOC, `count(${SUBTOTAL_E}) = (if (${linesOf('E')}) then 1 else 0)`],
  ['BR-E-02', 'with the seller’s VAT number', `${DOC}[${linesOf('E')}]`, `exists(${SELLER}/cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'VAT'])`],
  ['BR-E-05', 'at no rate', `//cac:ClassifiedTaxCategory[cbc:ID = 'E']`, 'number(cbc:Percent) = 0'],
  ['BR-E-08', 'their sum is that of the lines', SUBTOTAL_E, `${ore('cbc:TaxableAmount')} = ${sum(`${linesOf('E')}/cbc:LineExtensionAmount`)}`],
  ['BR-E-09', 'no VAT of it', SUBTOTAL_E, 'number(cbc:TaxAmount) = 0'],
  ['BR-E-10', 'and the reason why', SUBTOTAL_E, has('cac:TaxCategory/cbc:TaxExemptionReason')],
  ['BR-CL-01', 'a type of the list', DOC, `(cbc:InvoiceTypeCode, cbc:CreditNoteTypeCode) = ('380', '381')`],
  ['BR-CL-03', 'one currency throughout', AMOUNT, '@currencyID = //cbc:DocumentCurrencyCode'],
  ['BR-CL-04', 'a currency of the list', DOC, `cbc:DocumentCurrencyCode = 'SEK'`],
  ['BR-CL-11', 'a register of the list', '//cac:PartyLegalEntity/cbc:CompanyID/@schemeID', `. = '0007'`],
  ['BR-CL-14', 'a country of the list', '//cac:Country', `cbc:IdentificationCode = 'SE'`],
  ['BR-CL-16', 'a way of payment of the list', '//cac:PaymentMeans', `cbc:PaymentMeansCode = '30'`],
  ['BR-CL-17', 'a VAT category of the list', SUBTOTAL, `cac:TaxCategory/cbc:ID = ('S', 'E')`],
  ['BR-CL-18', 'a line’s VAT category of the list', '//cac:ClassifiedTaxCategory', `cbc:ID = ('S', 'E')`],
  ['BR-CL-23', 'a unit of the list', '//@unitCode', `. = (${RECOMMENDATION_20.map((code) => `'${code}'`).join(', ')})`],
  ['BR-CL-25', 'an address scheme of the list', '//cbc:EndpointID/@schemeID', `. = '0007'`],
  ['UBL-SR-05', 'terms of payment once', DOC, atMost(1, 'cac:PaymentTerms/cbc:Note')],
  ['UBL-SR-09', 'the seller’s name once', SELLER, atMost(1, 'cac:PartyLegalEntity/cbc:RegistrationName')],
  ['UBL-SR-10', 'the name it goes by once', SELLER, atMost(1, 'cac:PartyName/cbc:Name')],
  ['UBL-SR-11', 'its organisation number once', SELLER, atMost(1, 'cac:PartyLegalEntity/cbc:CompanyID')],
  ['UBL-SR-12', 'its VAT number once', SELLER, atMost(1, `${VAT_SCHEME}/cbc:CompanyID`)],
  ['UBL-SR-13', 'its other tax registration once', SELLER, atMost(1, `${OTHER_SCHEME}/cbc:CompanyID`)],
  ['UBL-SR-15', 'the buyer’s name once', BUYER, atMost(1, 'cac:PartyLegalEntity/cbc:RegistrationName')],
  ['UBL-SR-17', 'its organisation number once', BUYER, atMost(1, 'cac:PartyLegalEntity/cbc:CompanyID')],
  ['UBL-SR-32', 'the reason to be exempt once', SUBTOTAL, atMost(1, 'cac:TaxCategory/cbc:TaxExemptionReason')],
  ['UBL-SR-34', 'a line’s note once', LINE, atMost(1, 'cbc:Note')],
  ['UBL-SR-40', 'the name that the buyer goes by once', BUYER, atMost(1, 'cac:PartyName/cbc:Name')],
  ['UBL-SR-42', 'two tax registrations at most', SELLER, atMost(2, 'cac:PartyTaxScheme')],
  ['UBL-SR-44', 'one payment reference', DOC, atMost(1, 'distinct-values(//cbc:PaymentID)')],
  ['UBL-SR-47', 'one way of payment', DOC, atMost(1, 'distinct-values(//cbc:PaymentMeansCode)')],
  ['UBL-SR-48', 'one VAT category a line', LINE, 'count(cac:Item/cac:ClassifiedTaxCategory) = 1'],
  ['UBL-DT-01', 'two decimals at most in any sum', AMOUNT, `string-length(substring-after(., '.')) <= 2`],
]
