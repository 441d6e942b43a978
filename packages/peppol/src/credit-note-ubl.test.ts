import { type Credited, type CreditChoice, electronicInvoiceOf, invoiceTotals, type NamedRow, planCredit, roundingOf } from '@portal/domain'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { invoiceUbl } from './invoice-ubl.ts'
import { judge } from './testing/rule.ts'
import { EN16931 } from './testing/rules-en16931.ts'
import { PEPPOL } from './testing/rules-peppol.ts'
import { VAT_RULES } from './testing/rules-vat.ts'
import { WORDS } from './testing/words.ts'

const RULES = [...EN16931, ...VAT_RULES, ...PEPPOL]
const PLACE = { street: 'Hamnen 2', postalCode: '456 32', city: 'Kungshamn' }
const SELLER = {
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
  roundsToKronor: false,
}
const BUYER = { ...PLACE, name: 'Båtklubben', organisationNumber: '559000-0013', vatNumber: 'SE559000001301', country: 'SE' }
const SENT = { number: 18, date: '2026-11-28', dueDate: '2026-11-28', reference: 'Eva Ek', delivery: null, ocr: '', credits: 17, buyer: BUYER }

const rows = fc.array(
  fc
    .record({ quantity: fc.integer({ min: 1, max: 9_999 }), price: fc.integer({ min: 1, max: 99_999 }), vat: fc.constantFrom(25, 12, 6, 0) })
    .map((row): NamedRow => ({ ...row, text: 'Vara', unit: 'st', vatReason: row.vat === 0 ? 'exempt-other' : null })),
  { minLength: 1, maxLength: 5 },
)
const amounts = fc.array(fc.integer({ min: 1, max: 100_000 }), { maxLength: 3 })

it('the credit notes of parts of an invoice keep every rule of the e-invoice', () => {
  fc.assert(
    fc.property(rows, amounts, fc.boolean(), (sold, parts, roundsToKronor) => {
      const totals = invoiceTotals(sold)
      const invoice = {
        ...totals,
        rows: sold,
        rounding: roundsToKronor ? roundingOf(totals.total) : 0,
        state: 'sent',
        credits: null,
        buyer: BUYER,
        seller: { ...SELLER, roundsToKronor },
      } as const
      let creditNotes: readonly Credited[] = []
      const choices: readonly CreditChoice[] = [
        { kind: 'rows', rows: [{ row: 0, quantity: Math.ceil((sold[0]?.quantity ?? 0) / 3) }] },
        ...parts.map((amount) => ({ kind: 'amount', amount }) as const),
        { kind: 'all' },
      ]
      for (const choice of choices) {
        const plan = planCredit({
          invoice: { ...invoice, creditNotes },
          sender: SELLER,
          choice,
          words: { amount: 'Belopp', adjustment: 'Justering' },
        })
        if (!plan.ok) continue
        const { note, credited, isAll } = plan.value
        const made = electronicInvoiceOf({ ...SENT, ...note }, SELLER)
        expect(made.ok && judge(invoiceUbl(made.value, WORDS), RULES).broken).toEqual([])
        creditNotes = [...creditNotes, { ...credited, number: 18, date: '2026-11-28' }]
        if (isAll) break
      }
      expect(creditNotes.length).toBeGreaterThan(0)
    }),
    { numRuns: 8 },
  )
})
