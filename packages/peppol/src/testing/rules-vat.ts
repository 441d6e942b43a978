import { BUYER, has, ore, SELLER, SUBTOTAL, sum, VAT_SCHEME } from './paths.ts'
import type { Rule } from './rule.ts'

const DOC = '/*'
const SELLER_VAT = `exists(${SELLER}/${VAT_SCHEME}/cbc:CompanyID)`
/** A VAT number, or another tax registration (F-tax). */
const SELLER_TAX = `exists(${SELLER}/cac:PartyTaxScheme/cbc:CompanyID)`
const BUYER_VAT = `exists(${BUYER}/${VAT_SCHEME}/cbc:CompanyID)`
const linesOf = (category: string) => `//*[cac:Item/cac:ClassifiedTaxCategory/cbc:ID = '${category}']`
const totalOf = (category: string) => `${SUBTOTAL}[cac:TaxCategory/cbc:ID = '${category}']`
const sameRate = '[cac:Item/cac:ClassifiedTaxCategory/cbc:Percent = $rate]/cbc:LineExtensionAmount'

/** The rules that all categories at 0 % have in common: `rule` is their name's middle, `parties` what BR-…-02 wants of seller and buyer. */
const untaxed = (rule: string, category: string, parties: string): readonly Rule[] => [
  [`BR-${rule}-01`, 'these lines have one sum', DOC, `count(${totalOf(category)}) = (if (${linesOf(category)}) then 1 else 0)`],
  [`BR-${rule}-02`, 'with the numbers of the parties', `${DOC}[${linesOf(category)}]`, parties],
  [
    `BR-${rule}-05`,
    'at no rate',
    `//cac:ClassifiedTaxCategory[cbc:ID = '${category}']`,
    category === 'O' ? 'empty(cbc:Percent)' : 'number(cbc:Percent) = 0',
  ],
  [
    `BR-${rule}-08`,
    'their sum is that of the lines',
    totalOf(category),
    `${ore('cbc:TaxableAmount')} = ${sum(`${linesOf(category)}/cbc:LineExtensionAmount`)}`,
  ],
  [`BR-${rule}-09`, 'no VAT of it', totalOf(category), 'number(cbc:TaxAmount) = 0'],
  [`BR-${rule}-10`, 'and the reason why', totalOf(category), has('cac:TaxCategory/cbc:TaxExemptionReason')],
]

/** The rules of EN 16931-1 for each category of VAT: standard, exempt, reverse charge, within the EU, export, not subject. */
export const VAT_RULES: readonly Rule[] = [
  ['BR-S-01', 'a standard line has its sum', DOC, `exists(${linesOf('S')}) = exists(${totalOf('S')})`],
  ['BR-S-02', 'with the seller’s VAT number', `${DOC}[${linesOf('S')}]`, SELLER_VAT],
  ['BR-S-05', 'at a rate above nought', `//cac:ClassifiedTaxCategory[cbc:ID = 'S']`, 'number(cbc:Percent) > 0'],
  [
    'BR-S-08',
    'each rate’s sum is that of its lines',
    totalOf('S'),
    `let $rate := cac:TaxCategory/cbc:Percent return ${ore('cbc:TaxableAmount')} = ${sum(`${linesOf('S')}${sameRate}`)}`,
  ],
  [
    'BR-S-09',
    'each rate’s VAT is that of its sum, as for BR-CO-17',
    totalOf('S'),
    `let $off := abs(${ore('cbc:TaxAmount')} - ${ore('cbc:TaxableAmount')} * number(cac:TaxCategory/cbc:Percent) div 100)
      return $off <= 0.5 or (exists(/*/cbc:CreditNoteTypeCode) and $off < 2)`,
  ],
  ['BR-S-10', 'without a reason to be exempt', totalOf('S'), 'empty(cac:TaxCategory/(cbc:TaxExemptionReason | cbc:TaxExemptionReasonCode))'],
  ...untaxed('E', 'E', SELLER_TAX),
  ...untaxed('AE', 'AE', `${SELLER_TAX} and (${BUYER_VAT} or exists(${BUYER}/cac:PartyLegalEntity/cbc:CompanyID))`),
  ...untaxed('IC', 'K', `${SELLER_VAT} and ${BUYER_VAT}`),
  ['BR-IC-11', 'with the day or period of delivery', `${DOC}[${totalOf('K')}]`, 'exists((//cbc:ActualDeliveryDate, //cac:InvoicePeriod/*))'],
  ['BR-IC-12', 'and its country', `${DOC}[${totalOf('K')}]`, has('//cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode')],
  ...untaxed('G', 'G', SELLER_VAT),
  ...untaxed('O', 'O', `not(${SELLER_VAT}) and not(${BUYER_VAT})`),
  ['BR-O-11', 'no other sum beside what is not subject to VAT', `${DOC}[${totalOf('O')}]`, `count(${SUBTOTAL}) = 1`],
  ['BR-O-12', 'no other line beside it', `${DOC}[${totalOf('O')}]`, `every $each in //cac:ClassifiedTaxCategory satisfies $each/cbc:ID = 'O'`],
]
