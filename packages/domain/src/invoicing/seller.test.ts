import { describe, expect, it } from 'vitest'
import { electronicInvoiceOf, E_INVOICE_NEEDS, type Seller } from './electronic-invoice.ts'
import { isBankgiro, isPlusgiro, isVatNumber, vatNumberOf } from './seller.ts'

describe('an account number', () => {
  it.each([
    ['5050-1055', true],
    ['991-2346', true],
    ['50501055', true],
    ['5050-1056', false],
    ['505-105', false],
    ['5050-1055x', false],
  ])('%s as bankgiro → %s', (text, valid) => expect(isBankgiro(text)).toBe(valid))
  it.each([
    ['4-2', true],
    ['90 20 04-8', false],
    ['410 54 68-5', true],
    ['2', false],
  ])('%s as plusgiro → %s', (text, valid) => expect(isPlusgiro(text)).toBe(valid))
})

it('a VAT number follows from the organisation number', () => {
  expect(vatNumberOf('556677-1001')).toBe('SE556677100101')
  expect(vatNumberOf('165566771001')).toBe('SE556677100101')
  expect(vatNumberOf('556677-1002')).toBe('')
  expect([isVatNumber('SE556677100101'), isVatNumber('SE556677100201'), isVatNumber('556677100101')]).toEqual([true, false, false])
})

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
const BUYER = { ...place, name: 'Köparen AB', organisationNumber: '16556677-1001', vatNumber: '', country: 'SE' }
const ROW = { text: 'Räkor', quantity: -1_000, unit: 'kg', price: 100, vat: 25, vatReason: null } as const
const invoice = {
  number: 7,
  date: '2026-11-23',
  dueDate: '2026-12-23',
  reference: 'Eva',
  delivery: null,
  ocr: '',
  rounding: 0,
  credits: null,
  buyer: BUYER,
  rows: [ROW],
}

describe('an electronic invoice', () => {
  it('has its numbers as digits alone', () => {
    expect(electronicInvoiceOf(invoice, SELLER)).toMatchObject({
      ok: true,
      value: {
        number: 7,
        seller: { organisationNumber: '5566771001', bankgiro: '50501055' },
        buyer: { organisationNumber: '5566771001' },
        rows: [ROW],
      },
    })
  })
  it('that credits another has the signs of its rows turned', () => {
    expect(electronicInvoiceOf({ ...invoice, credits: 6 }, SELLER)).toMatchObject({ value: { rows: [{ quantity: 1_000 }] } })
  })
  it('tells all that is missing at once', () => {
    const elsewhere = new Set(['seller', 'buyer-vat-number', 'buyer-electronic-address', 'row-vat-reason', 'not-subject-alone'])
    const empty = { ...SELLER, organisationNumber: '', vatNumber: '', city: '', bankgiro: '' }
    const bare = { ...invoice, number: null, reference: ' ', buyer: { ...BUYER, organisationNumber: '', street: '' } }
    expect(electronicInvoiceOf(bare, empty)).toEqual({
      ok: false,
      error: [{ code: 'e-invoice-incomplete', missing: E_INVOICE_NEEDS.filter((need) => !elsewhere.has(need)) }],
    })
    expect(electronicInvoiceOf(invoice, null)).toMatchObject({ error: [{ missing: ['seller'] }] })
  })
})
