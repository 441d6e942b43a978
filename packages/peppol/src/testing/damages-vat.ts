import { type Damage, each, says, twice, type Whole, without } from './damage.ts'
import { BUYER, SELLER, SUBTOTAL, VAT_SCHEME } from './paths.ts'
import { namespaceResolver } from './rule.ts'

const LINE = '//cac:InvoiceLine'
const STANDARD = `${SUBTOTAL}[cac:TaxCategory/cbc:ID = 'S'][1]`

/** A document that breaks each rule which the categories at 0 % have in common, except the one about the parties' numbers. */
const untaxed = (rule: string, category: string, of: Whole): Readonly<Record<string, Damage>> => {
  const total = `${SUBTOTAL}[cac:TaxCategory/cbc:ID = '${category}']`
  const line = `${LINE}/cac:Item/cac:ClassifiedTaxCategory[cbc:ID = '${category}']`
  return {
    [`BR-${rule}-01`]: twice(total, of),
    [`BR-${rule}-05`]: category === 'O' ? addTo(line, 'Percent', '0', of) : says(`${line}/cbc:Percent`, '6', of),
    [`BR-${rule}-08`]: says(`${total}/cbc:TaxableAmount`, '1.00', of),
    [`BR-${rule}-09`]: says(`${total}/cbc:TaxAmount`, '1.00', of),
    [`BR-${rule}-10`]: without(`${total}/cac:TaxCategory/cbc:TaxExemptionReason`, of),
  }
}

/** Puts an element before the last of a category. */
const addTo = (path: string, name: string, text: string, of: Whole): Damage => [
  of,
  (document) =>
    each(document, path, (node) => {
      const added = document.createElementNS(namespaceResolver('cbc'), `cbc:${name}`)
      added.textContent = text
      node.insertBefore(added, node.lastChild)
    }),
]

/** Gives the seller the VAT number that it must not have here. */
const vatNumberAdded: Damage = [
  'not subject',
  (document) =>
    each(document, `${SELLER}/cac:PartyTaxScheme/cac:TaxScheme/cbc:ID`, (node) => {
      node.textContent = 'VAT'
    }),
]

export const VAT_DAMAGES: Readonly<Record<string, Damage>> = {
  'BR-S-01': without(`${SUBTOTAL}[cac:TaxCategory/cbc:ID = 'S']`),
  'BR-S-02': without(`${SELLER}/${VAT_SCHEME}`),
  'BR-S-05': says(`${LINE}[1]/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent`, '0'),
  'BR-S-08': says(`${STANDARD}/cbc:TaxableAmount`, '1.00'),
  'BR-S-09': says(`${STANDARD}/cbc:TaxAmount`, '1.00'),
  'BR-S-10': addTo(`${STANDARD}/cac:TaxCategory`, 'TaxExemptionReason', 'Momsfri', 'invoice'),
  ...untaxed('E', 'E', 'invoice'),
  'BR-E-02': without(`${SELLER}/cac:PartyTaxScheme`),
  ...untaxed('AE', 'AE', 'reverse charge'),
  'BR-AE-02': without(`${BUYER}/cac:PartyTaxScheme | ${BUYER}/cac:PartyLegalEntity/cbc:CompanyID`, 'reverse charge'),
  ...untaxed('IC', 'K', 'within the EU'),
  'BR-IC-02': without(`${BUYER}/${VAT_SCHEME}`, 'within the EU'),
  'BR-IC-11': without('//cbc:ActualDeliveryDate', 'within the EU'),
  'BR-IC-12': without('//cac:DeliveryLocation', 'within the EU'),
  ...untaxed('G', 'G', 'export'),
  'BR-G-02': without(`${SELLER}/${VAT_SCHEME}`, 'export'),
  ...untaxed('O', 'O', 'not subject'),
  'BR-O-02': vatNumberAdded,
  'BR-O-11': twice(SUBTOTAL, 'not subject'),
  'BR-O-12': says(`${LINE}[1]/cac:Item/cac:ClassifiedTaxCategory/cbc:ID`, 'E', 'not subject'),
}
