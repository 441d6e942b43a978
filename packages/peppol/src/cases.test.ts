import { readdirSync, readFileSync } from 'node:fs'
import { electronicInvoiceOf, type NamedRow, type Seller } from '@portal/domain'
import { describe, expect, it } from 'vitest'
import { invoiceUbl } from './invoice-ubl.ts'
import { judge } from './testing/rule.ts'
import { EN16931 } from './testing/rules-en16931.ts'
import { PEPPOL } from './testing/rules-peppol.ts'
import { VAT_RULES } from './testing/rules-vat.ts'
import { WORDS } from './testing/words.ts'

const PLACE = { street: 'Hamnen 2', postalCode: '456 32', city: 'Kungshamn' }
const SELLER: Seller = {
  ...PLACE,
  name: 'Åkes Fisk AB',
  organisationNumber: '556677-1001',
  vatNumber: 'SE556677100101',
  email: 'ake@fisk.example',
  phone: '0523-120 34',
  bankgiro: '5050-1055',
  plusgiro: '',
  iban: '',
  bic: '',
  isApprovedForFTax: true,
}
const BUYER = { ...PLACE, name: 'Båtklubben Måsen', organisationNumber: '559000-0013', vatNumber: 'SE559000001301', country: 'SE' }

type Case = {
  readonly rows: readonly Omit<NamedRow, 'vatReason'>[]
  readonly seller?: Partial<Seller>
  readonly buyer?: Partial<typeof BUYER>
  readonly invoice?: { readonly reference: string }
}
const FOLDER = new URL('testing/cases/', import.meta.url)
const caseOf = (name: string): Case => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Case
const made = (name: string, credits: number | null, reason: 'exempt-other' | 'reverse-charge' | null) => {
  const { rows, seller, buyer, invoice } = caseOf(name)
  return electronicInvoiceOf(
    {
      number: 7,
      date: '2026-11-23',
      dueDate: '2026-12-23',
      reference: 'Eva Ek',
      ...invoice,
      delivery: null,
      ocr: '',
      rounding: 0,
      credits,
      buyer: { ...BUYER, ...buyer },
      rows: rows.map((row) => ({ ...row, vatReason: null })),
    },
    { ...SELLER, ...seller },
    reason,
  )
}
const brokenBy = (name: string, credits: number | null, reason: 'exempt-other' | 'reverse-charge' | null) => {
  const invoice = made(name, credits, reason)
  if (!invoice.ok) throw new Error(JSON.stringify(invoice.error))
  return judge(invoiceUbl(invoice.value, WORDS), [...EN16931, ...VAT_RULES, ...PEPPOL]).broken
}

describe('invoices from the real world', () => {
  it.each(readdirSync(FOLDER).toSorted())('%s breaks no rule, as an invoice and as a credit note', (name) => {
    for (const credits of [null, 6]) expect(brokenBy(name, credits, 'exempt-other')).toEqual([])
  })
  it('say no reason for 0 % by themselves: it is asked for', () => {
    expect(made('ubl13-reverse-charge.json', null, null)).toMatchObject({ error: [{ missing: ['row-vat-reason'] }] })
    expect(brokenBy('ubl13-reverse-charge.json', null, 'reverse-charge')).toEqual([])
  })
  it('are outside VAT where the seller has no VAT number', () => {
    expect(made('ubl12-no-vat-number.json', null, null)).toMatchObject({ value: { rows: [{ vatReason: 'not-subject' }] } })
  })
})
