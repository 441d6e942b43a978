import { evaluateXPathToNodes } from 'fontoxpath'
import { type Document, Element, Attr, type Node, parseXmlDocument, serializeToWellFormedString } from 'slimdom'
import { BUYER, SELLER, SUBTOTAL, TOTAL, VAT_SCHEME } from './paths.ts'
import { namespaceResolver } from './rule.ts'

export type Whole = 'invoice' | 'credit note' | 'by plusgiro'
/** A change to a valid document that makes it break one rule. */
export type Damage = readonly [of: Whole, done: (document: Document) => void]

/** The damaged document. Throws if there was nothing to damage. */
export const damaged = (xml: string, [, done]: Damage): string => {
  const document = parseXmlDocument(xml)
  done(document)
  return serializeToWellFormedString(document)
}

const each = (document: Document, path: string, done: (node: Node) => void): void => {
  const nodes = evaluateXPathToNodes<Node>(path, document, null, {}, { namespaceResolver })
  if (nodes.length === 0) throw new Error(`there is nothing at ${path} to damage`)
  for (const node of nodes) done(node)
}

const without = (path: string, of: Whole = 'invoice'): Damage => [
  of,
  (document) =>
    each(document, path, (node) => (node instanceof Attr ? node.ownerElement?.removeAttributeNode(node) : node.parentNode?.removeChild(node))),
]
const says = (path: string, text: string, of: Whole = 'invoice'): Damage => [
  of,
  (document) =>
    each(document, path, (node) => {
      if (node instanceof Attr) node.value = text
      else if (node instanceof Element) node.textContent = text
    }),
]
const twice = (path: string, of: Whole = 'invoice', text?: string): Damage => [
  of,
  (document) =>
    each(document, path, (node) => {
      const copy = node.cloneNode(true)
      if (text !== undefined && copy instanceof Element) copy.textContent = text
      node.parentNode?.insertBefore(copy, node)
    }),
]

const LINE = '//cac:InvoiceLine'
const F_TAX = "cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'TAX']"
const STANDARD = `${SUBTOTAL}[cac:TaxCategory/cbc:ID = 'S'][1]`
const EXEMPT = `${SUBTOTAL}[cac:TaxCategory/cbc:ID = 'E']`
const EXEMPT_LINES = `${LINE}/cac:Item/cac:ClassifiedTaxCategory[cbc:ID = 'E']`

/** For each rule, a document that breaks it. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'BR-01': without('/*/cbc:CustomizationID'),
  'BR-02': without('/*/cbc:ID'),
  'BR-03': without('/*/cbc:IssueDate'),
  'BR-04': without('/*/cbc:InvoiceTypeCode'),
  'BR-05': without('/*/cbc:DocumentCurrencyCode'),
  'BR-06': without(`${SELLER}/cac:PartyLegalEntity/cbc:RegistrationName`),
  'BR-07': without(`${BUYER}/cac:PartyLegalEntity/cbc:RegistrationName`),
  'BR-08': without(`${SELLER}/cac:PostalAddress`),
  'BR-09': without(`${SELLER}/cac:PostalAddress/cac:Country`),
  'BR-10': without(`${BUYER}/cac:PostalAddress`),
  'BR-11': without(`${BUYER}/cac:PostalAddress/cac:Country`),
  'BR-12': without(`${TOTAL}/cbc:LineExtensionAmount`),
  'BR-13': without(`${TOTAL}/cbc:TaxExclusiveAmount`),
  'BR-14': without(`${TOTAL}/cbc:TaxInclusiveAmount`),
  'BR-15': without(`${TOTAL}/cbc:PayableAmount`),
  'BR-16': without(LINE),
  'BR-21': without(`${LINE}[2]/cbc:ID`),
  'BR-22': without(`${LINE}[2]/cbc:InvoicedQuantity`),
  'BR-23': without(`${LINE}[2]/cbc:InvoicedQuantity/@unitCode`),
  'BR-24': without(`${LINE}[2]/cbc:LineExtensionAmount`),
  'BR-25': without(`${LINE}[2]/cac:Item/cbc:Name`),
  'BR-26': without(`${LINE}[2]/cac:Price`),
  'BR-27': says(`${LINE}[1]/cac:Price/cbc:PriceAmount`, '-650.00'),
  'BR-45': without(`${STANDARD}/cbc:TaxableAmount`),
  'BR-46': without(`${STANDARD}/cbc:TaxAmount`),
  'BR-47': without(`${STANDARD}/cac:TaxCategory/cbc:ID`),
  'BR-48': without(`${STANDARD}/cac:TaxCategory/cbc:Percent`),
  'BR-49': without('//cbc:PaymentMeansCode'),
  'BR-50': without('//cac:PayeeFinancialAccount/cbc:ID'),
  'BR-55': without('//cac:InvoiceDocumentReference/cbc:ID', 'credit note'),
  'BR-61': without('//cac:PayeeFinancialAccount'),
  'BR-62': without(`${SELLER}/cbc:EndpointID/@schemeID`),
  'BR-63': without(`${BUYER}/cbc:EndpointID/@schemeID`),
  'BR-CO-04': without(`${LINE}[2]/cac:Item/cac:ClassifiedTaxCategory`),
  'BR-CO-09': says(`${SELLER}/${VAT_SCHEME}/cbc:CompanyID`, '556677100101'),
  'BR-CO-10': says(`${TOTAL}/cbc:LineExtensionAmount`, '1.00'),
  'BR-CO-13': says(`${TOTAL}/cbc:TaxExclusiveAmount`, '1.00'),
  'BR-CO-14': says('/*/cac:TaxTotal/cbc:TaxAmount', '1.00'),
  'BR-CO-15': says(`${TOTAL}/cbc:TaxInclusiveAmount`, '1.00'),
  'BR-CO-16': says(`${TOTAL}/cbc:PayableAmount`, '1.00'),
  'BR-CO-17': says(`${STANDARD}/cbc:TaxAmount`, '1.00'),
  'BR-CO-18': without(SUBTOTAL),
  'BR-CO-25': without('//cbc:DueDate'),
  'BR-CO-26': without(`${SELLER}/cac:PartyTaxScheme | ${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`),
  'BR-DEC-09': says(`${TOTAL}/cbc:LineExtensionAmount`, '1.001'),
  'BR-DEC-12': says(`${TOTAL}/cbc:TaxExclusiveAmount`, '1.001'),
  'BR-DEC-13': says('/*/cac:TaxTotal/cbc:TaxAmount', '1.001'),
  'BR-DEC-14': says(`${TOTAL}/cbc:TaxInclusiveAmount`, '1.001'),
  'BR-DEC-18': says(`${TOTAL}/cbc:PayableAmount`, '1.001'),
  'BR-DEC-19': says(`${STANDARD}/cbc:TaxableAmount`, '1.001'),
  'BR-DEC-20': says(`${STANDARD}/cbc:TaxAmount`, '1.001'),
  'BR-DEC-23': says(`${LINE}[1]/cbc:LineExtensionAmount`, '1.001'),
  'BR-S-01': without(`${SUBTOTAL}[cac:TaxCategory/cbc:ID = 'S']`),
  'BR-S-02': without(`${SELLER}/${VAT_SCHEME}`),
  'BR-S-05': says(`${LINE}[1]/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent`, '0'),
  'BR-S-08': says(`${STANDARD}/cbc:TaxableAmount`, '1.00'),
  'BR-S-09': says(`${STANDARD}/cbc:TaxAmount`, '1.00'),
  'BR-S-10': [
    'invoice',
    (document) =>
      each(document, `${STANDARD}/cac:TaxCategory`, (node) => {
        const reason = document.createElementNS(namespaceResolver('cbc'), 'cbc:TaxExemptionReason')
        reason.textContent = 'Momsfri'
        node.insertBefore(reason, node.lastChild)
      }),
  ],
  'BR-E-01': twice(EXEMPT),
  'BR-E-02': without(`${SELLER}/${VAT_SCHEME}`),
  'BR-E-05': says(`${EXEMPT_LINES}/cbc:Percent`, '6'),
  'BR-E-08': says(`${EXEMPT}/cbc:TaxableAmount`, '1.00'),
  'BR-E-09': says(`${EXEMPT}/cbc:TaxAmount`, '1.00'),
  'BR-E-10': without(`${EXEMPT}/cac:TaxCategory/cbc:TaxExemptionReason`),
  'BR-CL-01': says('/*/cbc:InvoiceTypeCode', '999'),
  'BR-CL-03': says(`${LINE}[1]/cbc:LineExtensionAmount/@currencyID`, 'EUR'),
  'BR-CL-04': says('/*/cbc:DocumentCurrencyCode', 'kr'),
  'BR-CL-11': says(`${BUYER}/cac:PartyLegalEntity/cbc:CompanyID/@schemeID`, 'orgnr'),
  'BR-CL-14': says(`${BUYER}//cac:Country/cbc:IdentificationCode`, 'Sverige'),
  'BR-CL-16': says('//cbc:PaymentMeansCode', 'BG'),
  'BR-CL-17': says(`${STANDARD}/cac:TaxCategory/cbc:ID`, 'M'),
  'BR-CL-18': says(`${LINE}[1]/cac:Item/cac:ClassifiedTaxCategory/cbc:ID`, 'M'),
  'BR-CL-23': says(`${LINE}[1]/cbc:InvoicedQuantity/@unitCode`, 'TIM'),
  'BR-CL-25': says(`${BUYER}/cbc:EndpointID/@schemeID`, 'SE:ORGNR'),
  'UBL-SR-05': twice('//cac:PaymentTerms', 'credit note'),
  'UBL-SR-09': twice(`${SELLER}/cac:PartyLegalEntity/cbc:RegistrationName`),
  'UBL-SR-10': twice(`${SELLER}/cac:PartyName`),
  'UBL-SR-11': twice(`${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`),
  'UBL-SR-12': twice(`${SELLER}/${VAT_SCHEME}`),
  'UBL-SR-13': twice(`${SELLER}/${F_TAX}`),
  'UBL-SR-15': twice(`${BUYER}/cac:PartyLegalEntity/cbc:RegistrationName`),
  'UBL-SR-17': twice(`${BUYER}/cac:PartyLegalEntity/cbc:CompanyID`),
  'UBL-SR-32': twice(`${EXEMPT}/cac:TaxCategory/cbc:TaxExemptionReason`),
  'UBL-SR-34': twice(`${LINE}/cbc:Note`),
  'UBL-SR-40': twice(`${BUYER}/cac:PartyName`),
  'UBL-SR-42': twice(`${SELLER}/cac:PartyTaxScheme`),
  'UBL-SR-44': twice('//cbc:PaymentID', 'invoice', '7'),
  'UBL-SR-47': twice('//cbc:PaymentMeansCode', 'invoice', '58'),
  'UBL-SR-48': twice(`${LINE}[1]/cac:Item/cac:ClassifiedTaxCategory`),
  'UBL-DT-01': says(`${LINE}[1]/cac:Price/cbc:PriceAmount`, '650.001'),
  'PEPPOL-EN16931-R001': without('/*/cbc:ProfileID'),
  'PEPPOL-EN16931-R003': without('/*/cbc:BuyerReference'),
  'PEPPOL-EN16931-R004': says('/*/cbc:CustomizationID', 'urn:cen.eu:en16931:2017'),
  'PEPPOL-EN16931-R007': says('/*/cbc:ProfileID', 'faktura'),
  'PEPPOL-EN16931-R008': says('/*/cbc:BuyerReference', ' '),
  'PEPPOL-EN16931-R010': without(`${BUYER}/cbc:EndpointID`),
  'PEPPOL-EN16931-R020': without(`${SELLER}/cbc:EndpointID`),
  'PEPPOL-EN16931-R051': says(`${TOTAL}/cbc:PayableAmount/@currencyID`, 'EUR'),
  'PEPPOL-EN16931-R053': twice('/*/cac:TaxTotal'),
  'PEPPOL-EN16931-R054': without(SUBTOTAL),
  'PEPPOL-EN16931-R120': says(`${LINE}[1]/cbc:InvoicedQuantity`, '12.6'),
  'PEPPOL-EN16931-P0100': says('/*/cbc:InvoiceTypeCode', '381'),
  'PEPPOL-EN16931-P0101': says('/*/cbc:CreditNoteTypeCode', '380', 'credit note'),
  'PEPPOL-EN16931-F001': says('/*/cbc:IssueDate', '20261123'),
  'PEPPOL-EN16931-CL007': says(`${TOTAL}/cbc:PayableAmount/@currencyID`, 'kr'),
  'PEPPOL-EN16931-CL008': says(`${SELLER}/cbc:EndpointID/@schemeID`, 'SE:ORGNR'),
  'PEPPOL-COMMON-R049': says(`${SELLER}/cbc:EndpointID`, '5566771002'),
  'SE-R-001': says(`${SELLER}/${VAT_SCHEME}/cbc:CompanyID`, 'SE5566771001'),
  'SE-R-002': says(`${SELLER}/${VAT_SCHEME}/cbc:CompanyID`, 'SE55667710010A'),
  'SE-R-003': says(`${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`, '556677-100'),
  'SE-R-004': says(`${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`, '165566771001'),
  'SE-R-005': says(`${SELLER}/${F_TAX}/cbc:CompanyID`, 'F-skatt'),
  'SE-R-006': says(`${STANDARD}/cac:TaxCategory/cbc:Percent`, '24'),
  'SE-R-007': says('//cac:PayeeFinancialAccount/cbc:ID', '4-2', 'by plusgiro'),
  'SE-R-008': says('//cac:PayeeFinancialAccount/cbc:ID', '5050-105'),
  'SE-R-009': says('//cac:PayeeFinancialAccount/cbc:ID', '505010'),
  'SE-R-010': says('//cac:PayeeFinancialAccount/cbc:ID', '4', 'by plusgiro'),
  'SE-R-011': says('//cbc:PaymentMeansCode', '50'),
  'SE-R-012': says('//cbc:PaymentMeansCode', '31'),
  'SE-R-013': says(`${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`, '5566771002'),
}
