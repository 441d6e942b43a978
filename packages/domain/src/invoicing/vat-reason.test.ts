import { describe, expect, it } from 'vitest'
import { electronicInvoiceOf, type NamedRow, type Seller } from './electronic-invoice.ts'
import { incompleteInvoice } from './incomplete-invoice.ts'
import { VAT_REASONS, VAT_TREATMENT, type VatReason } from './vat-reason.ts'

const place = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm' }
const SELLER: Seller = {
  ...place,
  name: 'Säljaren AB',
  organisationNumber: '556677-1001',
  vatNumber: 'SE556677100101',
  email: '',
  phone: '',
  bankgiro: '5050-1055',
  plusgiro: '',
  iban: '',
  bic: '',
  isApprovedForFTax: true,
}
const BUYER = { ...place, name: 'Köparen AB', organisationNumber: '559000-0013', vatNumber: '', country: 'SE' }
const GERMAN = { ...BUYER, country: 'DE', organisationNumber: '', vatNumber: 'DE123456789' }
const at0 = (vatReason: VatReason | null): NamedRow => ({ text: 'Arbete', quantity: 1_000, unit: 'tim', price: 100, vat: 0, vatReason })
const at25: NamedRow = { ...at0(null), vat: 25 }
const asked = (rows: readonly NamedRow[], buyer: Partial<typeof BUYER> = {}, seller: Partial<Seller> = {}) =>
  incompleteInvoice({ rows, buyer: { ...BUYER, ...buyer }, seller: { ...SELLER, ...seller } })
const sent = { number: 7, date: '2026-11-23', dueDate: '2026-12-23', reference: 'Eva', delivery: null, ocr: '', rounding: 0, credits: null }
const missing = (rows: readonly NamedRow[], buyer: Partial<typeof BUYER> = {}, seller: Partial<Seller> = {}, reason: VatReason | null = null) => {
  const made = electronicInvoiceOf({ ...sent, rows, buyer: { ...BUYER, ...buyer } }, { ...SELLER, ...seller }, reason)
  return made.ok ? [] : made.error[0].missing
}

describe('a row at 0 %', () => {
  it('names its reason before the invoice is sent', () => {
    expect(asked([at25, at0(null), at0('export'), at0(null)])).toEqual([{ code: 'row-vat-reason-missing', rows: [2, 4] }])
  })
  it('is outside VAT where the seller has no VAT number and says nothing else', () => {
    expect(asked([at0(null)], {}, { vatNumber: '' })).toEqual([])
    expect(missing([at0(null)], {}, { vatNumber: '', isApprovedForFTax: false })).toEqual([])
  })
  it('with reverse charge needs the buyer’s Swedish VAT number, within the EU one of another country', () => {
    expect(asked([at0('reverse-charge')])).toEqual([{ code: 'buyer-vat-number-missing', of: 'swedish' }])
    expect(asked([at0('reverse-charge')], { vatNumber: 'DE123456789' })).toEqual([{ code: 'buyer-vat-number-missing', of: 'swedish' }])
    expect(asked([at0('reverse-charge')], { vatNumber: 'SE559000001301' })).toEqual([])
    expect(asked([at0('eu-goods')], { vatNumber: 'SE559000001301' })).toEqual([{ code: 'buyer-vat-number-missing', of: 'other-eu' }])
    expect(asked([at0('eu-services')], GERMAN)).toEqual([])
  })
  it.each(VAT_REASONS)('for %s needs the seller’s VAT number or not', (reason) => {
    const needs = asked([at0(reason)], GERMAN, { vatNumber: '' }).some(({ code }) => code === 'seller-missing')
    expect(needs).toBe(VAT_TREATMENT[reason].needsSellerVatNumber)
  })
})

describe('an electronic invoice', () => {
  it('asks for the reason that an old invoice does not name, and takes it', () => {
    expect(missing([at0(null)])).toEqual(['row-vat-reason'])
    expect(missing([at0(null)], {}, {}, 'exempt-other')).toEqual([])
    expect(missing([at0(null)], {}, {}, 'reverse-charge')).toEqual(['buyer-vat-number'])
  })
  it('has what is not subject to VAT alone (BR-O-12)', () => {
    expect(missing([at0('not-subject')])).toEqual([])
    expect(missing([at0('not-subject'), at25])).toEqual(['not-subject-alone'])
  })
  it('is exempt with a VAT number or F-tax (BR-E-02)', () => {
    expect(missing([at0('exempt-public-interest')], {}, { vatNumber: '' })).toEqual([])
    expect(missing([at0('exempt-public-interest')], {}, { vatNumber: '', isApprovedForFTax: false })).toEqual(['seller-vat-number'])
  })
  it('reaches a foreign buyer by its VAT number, where Peppol has a scheme for its country', () => {
    expect(electronicInvoiceOf({ ...sent, rows: [at0('eu-goods')], buyer: GERMAN }, SELLER)).toMatchObject({
      value: { buyer: { address: { scheme: '9930', number: 'DE123456789' } } },
    })
    expect(missing([at0('eu-goods')], { ...GERMAN, vatNumber: '' })).toEqual(['buyer-vat-number'])
    expect(missing([at0('eu-goods')], { ...GERMAN, country: 'DK', vatNumber: 'DK12345678' })).toEqual(['buyer-electronic-address'])
  })
})
