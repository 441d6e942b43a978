import {
  type ElectronicInvoice,
  electronicInvoiceOf,
  invoiceTotals,
  MOST_NET,
  roundingOf,
  type NamedRow,
  rowNet,
  VAT_RATES,
  type VatReason,
} from '@portal/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { invoiceUbl } from './invoice-ubl.ts'
import { damaged, type Whole } from './testing/damage.ts'
import { DAMAGES } from './testing/damages.ts'
import { misplaced } from './testing/model.ts'
import { judge } from './testing/rule.ts'
import { EN16931 } from './testing/rules-en16931.ts'
import { PEPPOL } from './testing/rules-peppol.ts'
import { VAT_RULES } from './testing/rules-vat.ts'
import { WORDS } from './testing/words.ts'

const RULES = [...EN16931, ...VAT_RULES, ...PEPPOL]
const place = { street: 'Åsögatan 1 & 3', postalCode: '118 29', city: 'Stockholm' }
const SELLER = {
  ...place,
  name: 'Björks Bygg <&> Måleri AB',
  organisationNumber: '556677-1001',
  vatNumber: 'SE556677100101',
  email: 'faktura@bjork.example',
  phone: '08-123 45 67',
  bankgiro: '5050-1055',
  plusgiro: '',
  iban: '',
  bic: '',
  isApprovedForFTax: true,
}
const IBAN = 'SE45 5000 0000 0583 9825 7466'
const BUYER = { ...place, name: 'Köparen AB', organisationNumber: '5590000013', vatNumber: 'SE559000001301', country: 'SE' }
const GERMAN = { ...BUYER, organisationNumber: 'HRB 1234', vatNumber: 'DE123456789', country: 'DE' }
const ROWS: readonly NamedRow[] = [
  { text: 'Målning', quantity: 12_500, unit: 'tim', price: 65_000, vat: 25, vatReason: null },
  { text: 'Lunch', quantity: 3_000, unit: 'st', price: 10_714, vat: 12, vatReason: null },
  { text: 'Handbok', quantity: 1_000, unit: 'pall', price: 18_868, vat: 6, vatReason: null },
  { text: 'Utbildning', quantity: 333, unit: '', price: 100_001, vat: 0, vatReason: 'exempt-public-interest' },
  { text: 'Återlämnat', quantity: 2_000, unit: 'St.', price: -4_999, vat: 25, vatReason: null },
]
type Given = {
  readonly credits?: number | null
  readonly rows?: readonly NamedRow[]
  readonly seller?: typeof SELLER
  readonly buyer?: typeof BUYER
  readonly ocr?: string
  readonly rounding?: number
  readonly delivery?: { readonly from: string; readonly to: string } | null
}
const PERIOD = { from: '2026-11-01', to: '2026-11-20' }

const electronic = ({
  credits = null,
  rows = ROWS,
  seller = SELLER,
  buyer = BUYER,
  delivery = PERIOD,
  ocr = '',
  rounding = 0,
}: Given): ElectronicInvoice => {
  const made = electronicInvoiceOf(
    { number: 1042, date: '2026-11-23', dueDate: '2026-12-23', reference: 'Eva Ek', delivery, ocr, rounding, credits, buyer, rows },
    seller,
  )
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value
}
const ubl = (given: Given = {}) => invoiceUbl(electronic(given), WORDS)
const at0 = (vatReason: VatReason): NamedRow => ({ ...ROWS[0]!, vat: 0, vatReason })
const OUTSIDE = { ...SELLER, vatNumber: '' }
/** One document of each kind that rules are about. */
const WHOLE: Readonly<Record<Whole, Given>> = {
  invoice: {},
  'credit note': { credits: 1, rows: ROWS.map((row) => ({ ...row, quantity: 0 - row.quantity })) },
  'by plusgiro': { seller: { ...SELLER, bankgiro: '', plusgiro: '4-2' } },
  'reverse charge': { rows: [at0('reverse-charge'), ROWS[0]!] },
  'within the EU': { rows: [at0('eu-goods'), at0('eu-services')], buyer: GERMAN, delivery: null },
  export: { rows: [at0('export')], buyer: { ...GERMAN } },
  rounded: { rounding: roundingOf(invoiceTotals(ROWS).total), ocr: '10421' },
  'not subject': { rows: [at0('not-subject')], seller: OUTSIDE },
}
const credited = (rows: readonly NamedRow[]) => rows.map((row) => ({ ...row, quantity: 0 - row.quantity }))

const kronor = (ore: number) => `>${(ore / 100).toFixed(2)}<`

describe('the rules of EN 16931 and of Peppol BIS Billing 3', () => {
  it('are each named once', () => expect(new Set(RULES.map(([id]) => id)).size).toBe(RULES.length))

  it.each([
    ['an invoice', {}],
    ['a credit note', { credits: 1041, rows: credited(ROWS) }],
    ['an invoice that gives more back than it takes', { rows: credited(ROWS) }],
    ['an invoice paid by plusgiro, the seller without F-tax', { seller: { ...SELLER, bankgiro: '', plusgiro: '4-2', isApprovedForFTax: false } }],
    ['an invoice paid to a bank account', { seller: { ...SELLER, bankgiro: '', iban: IBAN, bic: 'ESSESESS' } }],
    ['an invoice paid to a bank account of no known bank', { seller: { ...SELLER, bankgiro: '', iban: IBAN } }],
    ['an invoice without VAT', { rows: ROWS.filter(({ vat }) => vat === 0) }],
    ['two reasons to be exempt', { rows: [at0('exempt-other'), at0('exempt-public-interest')] }],
    ['an association without VAT number or F-tax', { rows: [at0('not-subject')], seller: { ...OUTSIDE, isApprovedForFTax: false } }],
    ['a credit note within the EU', { credits: 7, rows: [at0('eu-goods')], buyer: GERMAN }],
    ...Object.entries(WHOLE),
  ])('are kept by %s', (_, given) => expect(judge(ubl(given), RULES).broken).toEqual([]))

  it('an account stands as the buyer can pay to it', () => {
    const seller = { ...SELLER, iban: IBAN, bic: 'ESSESESS' }
    expect(ubl({ seller })).toContain('SE:BANKGIRO')
    const abroad = ubl({ seller, buyer: GERMAN, rows: [at0('eu-goods')] })
    expect(abroad).toContain('>SE4550000000058398257466</cbc:ID><cac:FinancialInstitutionBranch><cbc:ID>ESSESESS<')
    expect(abroad).not.toContain('SE:BANKGIRO')
  })

  it('have each something to say about one of these documents', () => {
    const documents = Object.values(WHOLE).map(ubl)
    const applied = new Set(documents.flatMap((xml) => judge(xml, RULES).applied))
    expect(RULES.map(([id]) => id).filter((id) => !applied.has(id))).toEqual([])
  })

  it('are kept whatever the rows', () => {
    const kind = fc.constantFrom(
      ...VAT_RATES.filter((vat) => vat > 0).map((vat) => ({ vat, vatReason: null })),
      ...(['reverse-charge', 'exempt-other', 'exempt-public-interest', 'export'] as const).map((vatReason) => ({ vat: 0 as const, vatReason })),
    )
    const said = fc.record({
      text: fc.string({ maxLength: 200, unit: 'grapheme' }),
      quantity: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      unit: fc.constantFrom('', 'st', 'tim', 'pall', 'mån', 'h'),
      price: fc.integer({ min: -100_000_000, max: 100_000_000 }),
    })
    const row = fc.tuple(said, kind).map(([each, of]) => ({ ...each, ...of }))
    const rows = fc.array(
      row.filter((each) => Math.abs(rowNet(each)) <= MOST_NET),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(rows, fc.boolean(), (some, isCredit) => {
        expect(judge(ubl(isCredit ? { credits: 7, rows: credited(some) } : { rows: some }), RULES).broken).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('are each broken by a document made to break it', () => expect(Object.keys(DAMAGES).toSorted()).toEqual(RULES.map(([id]) => id).toSorted()))

  it.each(Object.entries(DAMAGES))('%s is broken by the document that is made to', (id, damage) => {
    expect(judge(damaged(ubl(WHOLE[damage[0]]), damage), RULES).broken.map((each) => each.split(':')[0])).toContain(id)
  })
})

const priced = (price: number, priceDecimals: 2 | 6) => ubl({ rows: [{ ...ROWS[0]!, price, priceDecimals }] })

describe('a document', () => {
  it('has nothing that other rules would be about (UBL-CR-001 to 682, charges, periods, attachments), each part in its schema’s place', () => {
    for (const given of Object.values(WHOLE)) expect(misplaced(ubl(given))).toEqual([])
    expect(misplaced(ubl().replace(/(<cbc:ProfileID>.*?<\/cbc:ProfileID>)(<cbc:ID>1042<\/cbc:ID>)/, '$2$1'))).toEqual(['Invoice: ProfileID'])
    expect(misplaced(ubl().replace('<cbc:DueDate>', '<cbc:UUID>1</cbc:UUID><cbc:DueDate>'))).toEqual(['Invoice: UUID'])
  })

  it.each([
    ['tim', 'HUR'],
    ['Tim.', 'HUR'],
    ['mån', 'MON'],
    ['ma\u030An', 'MON'],
    ['månader', 'MON'],
    ['år', 'ANN'],
    ['m²', 'MTK'],
    ['man', undefined],
    ['ar', undefined],
    ['mil', undefined],
    ['constructor', undefined],
  ])('says the unit %s by its code, or in a note', (unit, code) => {
    const xml = ubl({ rows: [{ ...ROWS[0]!, unit }] })
    expect(xml).toContain(`unitCode="${code ?? 'C62'}"`)
    expect(xml.includes('<cbc:Note>')).toBe(code === undefined)
  })

  it('tells the sums of the invoice to the öre', () => {
    const { net, vat, total } = invoiceTotals(ROWS)
    for (const amount of [net, vat, total]) expect(ubl()).toContain(kronor(amount))
  })

  it.each([
    ['reverse charge', 'AE', 'VATEX-EU-AE'],
    ['within the EU', 'K', 'VATEX-EU-IC'],
    ['export', 'G', 'VATEX-EU-G'],
    ['not subject', 'O', 'VATEX-EU-O'],
    ['invoice', 'E', 'VATEX-EU-132'],
  ] as const)('says why there is no VAT: %s is %s, %s', (whole, category, code) => {
    const xml = ubl(WHOLE[whole])
    expect(xml).toContain(`<cac:ClassifiedTaxCategory><cbc:ID>${category}</cbc:ID>`)
    expect(xml).toContain(`<cbc:TaxExemptionReasonCode>${code}</cbc:TaxExemptionReasonCode><cbc:TaxExemptionReason>Skäl: `)
  })

  it('has the buyer’s VAT number and country, and no code where two reasons share a category', () => {
    expect(ubl(WHOLE['reverse charge'])).toContain('<cbc:CompanyID>SE559000001301</cbc:CompanyID>')
    expect(ubl(WHOLE['within the EU'])).toContain('<cbc:EndpointID schemeID="9930">DE123456789</cbc:EndpointID>')
    expect(ubl({ rows: [at0('exempt-other'), at0('exempt-public-interest')] })).not.toContain('TaxExemptionReasonCode')
  })

  it('is rounded to whole kronor and paid by OCR number; a credit note mirrors the rounding', () => {
    const rows = [{ ...ROWS[0]!, quantity: 1_000, price: 10_030 }]
    const total = invoiceTotals(rows).total
    const rounding = roundingOf(total)
    const xml = ubl({ rows, rounding, ocr: '10421' })
    expect(xml).toContain(`<cbc:PayableRoundingAmount currencyID="SEK">${(rounding / 100).toFixed(2)}<`)
    for (const part of ['<cbc:PaymentID>10421<', kronor(total + rounding)]) expect(xml).toContain(part)
    expect(ubl({ rows: credited(rows), credits: 7, rounding: 0 - rounding })).toContain(kronor(total + rounding))
  })

  it('says a price with all its decimals, at least two', () => {
    expect(priced(1_234_567, 6)).toContain('>1.234567</cbc:PriceAmount>')
    expect(priced(1_230_000, 6)).toContain('>1.23</cbc:PriceAmount>')
    expect(priced(1_000_000, 6)).toContain('>1.00</cbc:PriceAmount>')
    expect(priced(100, 2)).toContain('>1.00</cbc:PriceAmount>')
    expect(judge(priced(1_234_567, 6), RULES).broken).toEqual([])
  })

  it('turns a negative price into a negative quantity, and an unknown unit into a note', () => {
    expect(ubl()).toContain('<cbc:InvoicedQuantity unitCode="C62">-2</cbc:InvoicedQuantity>')
    expect(ubl()).toContain('<cbc:PriceAmount currencyID="SEK">49.99</cbc:PriceAmount>')
    expect(ubl()).toContain('<cbc:Note>Enhet: pall</cbc:Note>')
  })

  it('is well-formed whatever is written in it', () => {
    const rows = [{ ...ROWS[0]!, text: 'a\u0000\u0008]]>\uD800 <b>' }]
    expect(judge(ubl({ rows }), RULES).broken).toEqual([])
  })
})
