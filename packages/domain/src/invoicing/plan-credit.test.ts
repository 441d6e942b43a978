import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Credited, creditLeft } from './credit-left.ts'
import type { NamedRow } from './electronic-invoice.ts'
import { invoiceTotals, rowNet } from './invoice.ts'
import type { InvoiceState } from './invoice-state.ts'
import { VAT_RATES } from './vat-rates.ts'
import { CREDIT_KINDS, type CreditChoice, planCredit } from './plan-credit.ts'
import { roundingOf, toPayOf } from './rounding.ts'

const WORDS = { amount: 'Belopp', adjustment: 'Justering' }
const PLACE = { street: 'Hamnen 2', postalCode: '456 32', city: 'Kungshamn' }
const row = (more: Partial<NamedRow>): NamedRow => ({ text: 'Vara', unit: 'st', quantity: 1_000, price: 10_000, vat: 25, vatReason: null, ...more })

const invoiceOf = (rows: readonly NamedRow[], roundsToKronor = false) => {
  const creditNotes: readonly Credited[] = []
  const totals = invoiceTotals(rows)
  const seller = { ...PLACE, vatNumber: 'SE556677100101', roundsToKronor }
  const rounding = roundsToKronor ? roundingOf(totals.total) : 0
  return { ...totals, rows, rounding, state: sentState(), credits: null, seller, buyer: { ...PLACE, vatNumber: '' }, creditNotes }
}
/** A state that may become another. */
const sentState = (): InvoiceState => 'sent'
type Invoice = ReturnType<typeof invoiceOf>

const creditOf = (invoice: Invoice, choice: CreditChoice, sender: Invoice['seller'] | null = invoice.seller) =>
  planCredit({ invoice, sender, choice, words: WORDS })
const planned = (invoice: Invoice, choice: CreditChoice) => {
  const plan = creditOf(invoice, choice)
  if (!plan.ok) throw new Error(JSON.stringify(plan.error))
  return plan.value
}
const after = (invoice: Invoice, choice: CreditChoice): Invoice => {
  const { credited, isAll } = planned(invoice, choice)
  const state = isAll ? 'credited' : invoice.state
  return { ...invoice, state, creditNotes: [...invoice.creditNotes, { ...credited, number: 18 + invoice.creditNotes.length, date: '2026-11-28' }] }
}

const TWO = invoiceOf([row({ quantity: 10_000 }), row({ text: 'Räkor', quantity: 2_000, price: 5_000, vat: 12 })])

describe('a credit note of everything', () => {
  it('mirrors the invoice', () => {
    const { note, isAll } = planned(TWO, { kind: 'all' })
    expect(note).toMatchObject({ net: -110_000, vat: -26_200, total: -136_200, rows: [{ quantity: -10_000 }, { quantity: -2_000 }] })
    expect(isAll).toBe(true)
  })
  it('takes what earlier ones left: rows with their rest, less amounts', () => {
    const some = after(after(TWO, { kind: 'rows', rows: [{ row: 0, quantity: 4_000 }] }), { kind: 'amount', amount: 8_620 })
    const { note, isAll } = planned(some, { kind: 'all' })
    expect([note.total, isAll]).toEqual([-(136_200 - 50_000 - 8_620), true])
    expect(note.rows.map(({ text, quantity }) => [text, quantity])).toEqual([
      ['Vara', -6_000],
      ['Räkor', -2_000],
      ['Justering', -1_000],
      ['Justering', -1_000],
    ])
  })
})

describe('a credit note of rows', () => {
  it('has the chosen quantities with their VAT', () => {
    const { note, isAll } = planned(TWO, { kind: 'rows', rows: [{ row: 0, quantity: 3_000 }] })
    expect(note).toMatchObject({ byRate: [{ rate: 25, net: -30_000, vat: -7_500 }], total: -37_500, rows: [{ quantity: -3_000 }] })
    expect(isAll).toBe(false)
  })
  it('is refused beyond what is left of a row, of a row that is not there, and against its sign', () => {
    const some = after(TWO, { kind: 'rows', rows: [{ row: 0, quantity: 4_000 }] })
    const rows = [
      { row: 0, quantity: 6_001 },
      { row: 1, quantity: -1 },
      { row: 7, quantity: 1 },
    ]
    expect(creditOf(some, { kind: 'rows', rows })).toEqual({
      ok: false,
      error: [{ code: 'credit-quantity-exceeds', rows: [1, 2, 8].map((place, at) => ({ row: place, left: [6_000, 2_000, 0][at] })) }],
    })
  })
  it('is refused where an amount has left less than the row comes to, until all of it is taken', () => {
    const some = after(invoiceOf([row({ quantity: 10_000 }), row({ quantity: 1_000 })]), { kind: 'amount', amount: 100_000 })
    expect(creditOf(some, { kind: 'rows', rows: [{ row: 0, quantity: 10_000 }] })).toMatchObject({
      error: [{ code: 'credit-exceeds-left' }],
    })
    const rows = [
      { row: 0, quantity: 10_000 },
      { row: 1, quantity: 1_000 },
    ]
    expect(planned(some, { kind: 'rows', rows })).toMatchObject({ note: { total: -37_500 }, isAll: true })
  })
  it('is refused where it takes more than a discount has left of its rate', () => {
    const cheap = invoiceOf([row({ quantity: 10_000 }), row({ text: 'Rabatt', price: -20_000 })])
    expect(creditOf(cheap, { kind: 'rows', rows: [{ row: 0, quantity: 10_000 }] }).ok).toBe(false)
    expect(creditOf(cheap, { kind: 'rows', rows: [{ row: 1, quantity: 1_000 }] }).ok).toBe(false)
  })
  it('that come to nothing is refused', () => {
    const free = invoiceOf([row({ price: 0 }), row({})])
    expect(creditOf(free, { kind: 'rows', rows: [{ row: 0, quantity: 1_000 }] })).toMatchObject({ error: [{ code: 'credit-nothing' }] })
    expect(creditOf(free, { kind: 'rows', rows: [] }).ok).toBe(false)
  })
})

describe('a credit note of an amount', () => {
  it('is spread over the rates in proportion to what is left of each with VAT', () => {
    const { note } = planned(TWO, { kind: 'amount', amount: 13_620 })
    expect(note.byRate).toEqual([
      { rate: 25, reason: null, net: -10_000, vat: -2_500 },
      { rate: 12, reason: null, net: -1_000, vat: -120 },
    ])
    expect(note.rows).toMatchObject([
      { text: 'Belopp', quantity: -1_000, price: 10_000, vat: 25 },
      { text: 'Belopp', price: 1_000, vat: 12 },
    ])
  })
  it('is refused beyond what is left, and as nothing', () => {
    const some = after(TWO, { kind: 'amount', amount: 36_200 })
    expect(creditOf(some, { kind: 'amount', amount: 100_001 })).toEqual({
      ok: false,
      error: [{ code: 'credit-exceeds-left', left: 100_000 }],
    })
    expect(creditOf(some, { kind: 'amount', amount: 0 })).toMatchObject({ error: [{ code: 'credit-nothing' }] })
    expect(planned(some, { kind: 'amount', amount: 100_000 }).isAll).toBe(true)
  })
})

it('what is left to pay is rounded as an invoice of that sum is, so that whole kronor are credited each time', () => {
  const rounded = invoiceOf([row({ price: 8_035 })], true)
  expect(toPayOf(rounded)).toBe(10_000)
  const some = after(rounded, { kind: 'amount', amount: 5_050 })
  expect(some.creditNotes[0]?.toPay).toBe(5_000)
  expect(creditLeft(some)).toMatchObject({ total: 4_994, toPay: 5_000 })
  expect(planned(some, { kind: 'all' })).toMatchObject({ note: { total: -4_994, rounding: -6 }, isAll: true })
})

it('all refusals are told at once', () => {
  expect(creditOf({ ...TWO, state: 'draft' }, { kind: 'amount', amount: -5 })).toMatchObject({
    error: [{ code: 'invoice-move-refused' }, { code: 'credit-nothing' }],
  })
  expect(creditOf(TWO, { kind: 'rows', rows: [] }, null)).toMatchObject({ error: [{ code: 'seller-missing' }, { code: 'credit-nothing' }] })
})

const rowsDrawn = fc.array(
  fc.record({
    text: fc.constant('Vara'),
    unit: fc.constant('st'),
    quantity: fc.integer({ min: 1, max: 20_000 }),
    price: fc.integer({ min: 1, max: 999_999 }),
    priceDecimals: fc.constantFrom(2, 4, 6),
    vat: fc.constantFrom(...VAT_RATES),
    vatReason: fc.constant(null),
  }),
  { minLength: 1, maxLength: 6 },
)
const choices = fc.array(fc.record({ kind: fc.constantFrom(...CREDIT_KINDS.slice(1)), share: fc.double({ min: 0.01, max: 1, noNaN: true }) }), {
  maxLength: 6,
})

it('credit notes take exactly what the invoice came to, each with the VAT of its rate within two öre', () => {
  fc.assert(
    fc.property(rowsDrawn, choices, fc.boolean(), (rows, drawn, roundsToKronor) => {
      let invoice = invoiceOf(
        rows.map((each) => ({ ...each, vatReason: each.vat === 0 ? 'export' : null })),
        roundsToKronor,
      )
      for (const { kind, share } of [...drawn, { kind: 'all', share: 1 } as const]) {
        const left = creditLeft(invoice)
        const parts = left.quantities.map((quantity, place) => ({ row: place, quantity: Math.round(quantity * share) }))
        const choice: CreditChoice =
          kind === 'all' ? { kind } : kind === 'rows' ? { kind, rows: parts } : { kind, amount: Math.round(left.total * share) }
        const plan = creditOf(invoice, choice)
        if (!plan.ok) continue
        const { note, credited } = plan.value
        expect(invoiceTotals(note.rows).net).toBe(note.net)
        expect(note.byRate.reduce((sum, line) => sum + line.net + line.vat, 0)).toBe(note.total)
        expect(toPayOf(note)).toBe(0 - credited.toPay)
        for (const line of note.byRate) {
          const net = note.rows.reduce((sum, each) => sum + (each.vat === line.rate ? rowNet(each) : 0), 0)
          expect(net).toBe(line.net)
          expect(Math.abs(line.vat - (line.net * line.rate) / 100)).toBeLessThan(2)
          expect(line.net).toBeLessThanOrEqual(0)
        }
        expect(!roundsToKronor || credited.toPay % 100 === 0).toBe(true)
        expect(note.rows.length).toBeGreaterThan(0)
        invoice = after(invoice, choice)
        expect(creditLeft(invoice).byRate.filter(({ net: rest, vat }) => rest === 0 && vat !== 0)).toEqual([])
      }
      expect(creditLeft(invoice)).toMatchObject({ total: 0, toPay: 0 })
      expect(invoice.creditNotes.reduce((sum, { toPay }) => sum + toPay, 0)).toBe(toPayOf(invoice))
      for (const line of creditLeft(invoice).byRate) expect([line.net, line.vat]).toEqual([0, 0])
    }),
    { numRuns: 300 },
  )
})
