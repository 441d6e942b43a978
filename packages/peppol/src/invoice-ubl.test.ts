import { type ElectronicInvoice, electronicInvoiceOf, invoiceTotals, MOST_NET, type NamedRow, rowNet, VAT_RATES } from '@portal/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { invoiceUbl } from './invoice-ubl.ts'
import { damaged, DAMAGES } from './testing/damages.ts'
import { misplaced } from './testing/model.ts'
import { judge } from './testing/rule.ts'
import { EN16931 } from './testing/rules-en16931.ts'
import { PEPPOL } from './testing/rules-peppol.ts'

const RULES = [...EN16931, ...PEPPOL]
const WORDS = {
  creditOf: (number: number) => `Krediterar faktura ${number}`,
  unit: (unit: string) => `Enhet: ${unit}`,
  exempt: 'Momsfri',
  row: (place: number) => `Rad ${place}`,
  fTax: 'Godkänd för F-skatt',
}
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
  isApprovedForFTax: true,
}
const BUYER = { ...place, name: 'Köparen AB', organisationNumber: '5590000013' }
const ROWS: readonly NamedRow[] = [
  { text: 'Målning', quantity: 12_500, unit: 'tim', price: 65_000, vat: 25 },
  { text: 'Lunch', quantity: 3_000, unit: 'st', price: 10_714, vat: 12 },
  { text: 'Handbok', quantity: 1_000, unit: 'pall', price: 18_868, vat: 6 },
  { text: 'Utbildning', quantity: 333, unit: '', price: 100_001, vat: 0 },
  { text: 'Återlämnat', quantity: 2_000, unit: 'St.', price: -4_999, vat: 25 },
]
type Given = { readonly credits?: number | null; readonly rows?: readonly NamedRow[]; readonly seller?: typeof SELLER }

const electronic = ({ credits = null, rows = ROWS, seller = SELLER }: Given): ElectronicInvoice => {
  const made = electronicInvoiceOf(
    { number: 1042, date: '2026-11-23', dueDate: '2026-12-23', reference: 'Eva Ek', credits, buyer: BUYER, rows },
    seller,
  )
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value
}
const ubl = (given: Given = {}) => invoiceUbl(electronic(given), WORDS)
const credited = (rows: readonly NamedRow[]) => rows.map((row) => ({ ...row, quantity: 0 - row.quantity }))

const kronor = (ore: number) => `>${(ore / 100).toFixed(2)}<`

describe('the rules of EN 16931 and of Peppol BIS Billing 3', () => {
  it('are each named once', () => expect(new Set(RULES.map(([id]) => id)).size).toBe(RULES.length))

  it.each([
    ['an invoice', {}],
    ['a credit note', { credits: 1041, rows: credited(ROWS) }],
    ['an invoice that gives more back than it takes', { rows: credited(ROWS) }],
    ['an invoice paid by plusgiro, the seller without F-tax', { seller: { ...SELLER, bankgiro: '', plusgiro: '4-2', isApprovedForFTax: false } }],
    ['an invoice without VAT', { rows: ROWS.filter(({ vat }) => vat === 0) }],
  ])('are kept by %s', (_, given) => expect(judge(ubl(given), RULES).broken).toEqual([]))

  it('have each something to say about one of these documents', () => {
    const documents = [ubl(), ubl({ credits: 1, rows: credited(ROWS) }), ubl({ seller: { ...SELLER, bankgiro: '', plusgiro: '4-2' } })]
    const applied = new Set(documents.flatMap((xml) => judge(xml, RULES).applied))
    expect(RULES.map(([id]) => id).filter((id) => !applied.has(id))).toEqual([])
  })

  it('are kept whatever the rows', () => {
    const row = fc.record({
      text: fc.string({ maxLength: 200, unit: 'grapheme' }),
      quantity: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      unit: fc.constantFrom('', 'st', 'tim', 'pall', 'mån', 'h'),
      price: fc.integer({ min: -100_000_000, max: 100_000_000 }),
      vat: fc.constantFrom(...VAT_RATES),
    })
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
    const whole = {
      invoice: ubl(),
      'credit note': ubl({ credits: 1, rows: credited(ROWS) }),
      'by plusgiro': ubl({ seller: { ...SELLER, bankgiro: '', plusgiro: '4-2' } }),
    }
    expect(judge(damaged(whole[damage[0]], damage), RULES).broken.map((each) => each.split(':')[0])).toContain(id)
  })
})

describe('a document', () => {
  it('has nothing that other rules would be about (UBL-CR-001 to 682, charges, periods, attachments), each part in its schema’s place', () => {
    for (const xml of [ubl(), ubl({ credits: 1, rows: credited(ROWS) })]) expect(misplaced(xml)).toEqual([])
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
