import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INVOICE_STATES } from './invoice-state.ts'
import { VAT_RATES } from './vat-rates.ts'
import { VAT_REASONS } from './vat-reason.ts'
import {
  type Invoice,
  invoiceAbilities,
  type InvoiceRow,
  invoiceTotals,
  planInvoiceChange,
  planInvoiceMove,
  PRICE_DECIMALS,
  rowNet,
} from './invoice.ts'

const row = fc.record({
  quantity: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  price: fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }),
})
const kindOfVat = fc.constantFrom(
  ...VAT_RATES.map((vat) => ({ vat, vatReason: null })),
  ...VAT_REASONS.map((vatReason) => ({ vat: 0 as const, vatReason })),
)
const small = fc.array(
  fc
    .tuple(fc.record({ quantity: fc.integer({ min: -9_999, max: 9_999 }), price: fc.integer({ min: -999_999, max: 999_999 }) }), kindOfVat)
    .map(([each, kind]) => ({ ...each, ...kind })),
  { maxLength: 30 },
)

describe('a row', () => {
  it.each([
    [1_000, 12_345, 12_345],
    [1_500, 333, 500],
    [500, 1, 1],
    [-500, 1, -1],
    [333, 1_000, 333],
    [0, 99_999, 0],
  ])('of %i thousandths at %i öre is %i öre', (quantity, price, net) => expect(rowNet({ quantity, price })).toBe(net))
  it.each([
    [1_000_000, 1_234_567, 6, 123_457],
    [12_345_678, 87_654, 5, 1_082_148],
    [1_000, 5, 3, 1],
    [-1_000, 5, 3, -1],
    [1_000, 4, 3, 0],
  ] as const)('of %i thousandths at %i with %i decimals is rounded once, to %i öre', (quantity, price, priceDecimals, net) =>
    expect(rowNet({ quantity, price, priceDecimals })).toBe(net),
  )
  it('comes to the same with needless decimals', () => {
    fc.assert(
      fc.property(row, fc.constantFrom(...PRICE_DECIMALS), ({ quantity, price }, priceDecimals) => {
        const whole = price % 10_000_000
        expect(rowNet({ quantity, price: whole * 10 ** (priceDecimals - 2), priceDecimals })).toBe(rowNet({ quantity, price: whole }))
      }),
    )
  })
  it('is exact where the product is beyond what a number holds', () => {
    expect(rowNet({ quantity: 90_071_993, price: 99_999_999_999 })).toBe(9_007_199_299_909_928)
  })
  it('turned around is the same with the sign turned', () => {
    fc.assert(
      fc.property(row, ({ quantity, price }) => {
        expect(rowNet({ quantity: 0 - quantity, price }) + rowNet({ quantity, price })).toBe(0)
      }),
    )
  })
})

describe('the sums of an invoice', () => {
  it('have VAT on the sum of each rate, to the öre', () => {
    const rows = [
      { quantity: 1_000, price: 10_002, vat: 25, vatReason: null },
      { quantity: 3_000, price: 3_333, vat: 12, vatReason: null },
      { quantity: 1_000, price: 5_000, vat: 25, vatReason: null },
    ] as const
    expect(invoiceTotals(rows)).toEqual({
      net: 25_001,
      vat: 3_751 + 1_200,
      total: 25_001 + 3_751 + 1_200,
      byRate: [
        { rate: 25, reason: null, net: 15_002, vat: 3_751 },
        { rate: 12, reason: null, net: 9_999, vat: 1_200 },
      ],
    })
  })
  it('have a line for each reason of 0 %', () => {
    const rows = [null, 'export', 'not-subject', 'export'].map((vatReason) => ({ quantity: 1_000, price: 100, vat: 0, vatReason }) as InvoiceRow)
    expect(invoiceTotals(rows).byRate).toEqual([
      { rate: 0, reason: null, net: 100, vat: 0 },
      { rate: 0, reason: 'export', net: 200, vat: 0 },
      { rate: 0, reason: 'not-subject', net: 100, vat: 0 },
    ])
  })
  it('are the sums of their parts, in whatever order the rows stand', () => {
    fc.assert(
      fc.property(small, (rows) => {
        const { net, vat, total, byRate } = invoiceTotals(rows)
        expect(net).toBe(rows.reduce((sum, each) => sum + rowNet(each), 0))
        expect(vat).toBe(byRate.reduce((sum, line) => sum + line.vat, 0))
        expect(total).toBe(net + vat)
        expect(invoiceTotals(rows.toReversed())).toEqual(invoiceTotals(rows))
      }),
    )
  })
  it('of a credit are those of its invoice with the signs turned', () => {
    fc.assert(
      fc.property(small, (rows) => {
        const credit = invoiceTotals(rows.map((each) => ({ ...each, quantity: -each.quantity })))
        expect(credit.total + invoiceTotals(rows).total).toBe(0)
        expect(credit.vat + invoiceTotals(rows).vat).toBe(0)
      }),
    )
  })
})

describe('the way of an invoice', () => {
  const buyer = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', vatNumber: '' }
  const seller = { ...buyer, vatNumber: 'SE556677100101' }
  const rows = [{ text: 'Räkor', vat: 12, vatReason: null }]
  const invoice = (more: Partial<Invoice> = {}): Invoice => ({ state: 'draft', rows, buyer, credits: null, seller, ...more })
  it('goes from draft to sent, from sent to paid or credited, from paid back or to credited', () => {
    const moves = INVOICE_STATES.flatMap((state) =>
      INVOICE_STATES.filter((to) => planInvoiceMove(invoice({ state }), to).ok).map((to) => `${state} → ${to}`),
    )
    expect(moves).toEqual(['draft → sent', 'sent → paid', 'sent → credited', 'paid → sent', 'paid → credited'])
  })
  it.each([
    ['rows', { rows: [] }, [{ code: 'invoice-empty' }]],
    ['the buyer’s address', { buyer: { ...buyer, city: ' ' } }, [{ code: 'buyer-address-missing' }]],
    ['saying what is sold', { rows: [rows[0]!, { text: ' ', vat: 25, vatReason: null }] }, [{ code: 'row-text-missing', rows: [2] }]],
    ['a seller', { seller: null }, [{ code: 'seller-missing', missing: ['details'] }]],
    [
      'the seller’s address and VAT number',
      { seller: { ...seller, street: '', vatNumber: '' } },
      [{ code: 'seller-missing', missing: ['address', 'vat-number'] }],
    ],
  ])('is not begun without %s', (_, more, error) => expect(planInvoiceMove(invoice(more), 'sent')).toEqual({ ok: false, error }))
  it('says all that is missing at once', () => {
    expect(
      planInvoiceMove(invoice({ rows: [{ text: '', vat: 25, vatReason: null }], buyer: { ...buyer, city: '' }, seller: null }), 'sent'),
    ).toMatchObject({
      error: [{ code: 'row-text-missing' }, { code: 'buyer-address-missing' }, { code: 'seller-missing' }],
    })
  })
  it('is open without a VAT number to whoever charges no VAT', () => {
    expect(planInvoiceMove(invoice({ rows: [{ text: 'Vård', vat: 0, vatReason: null }], seller: { ...seller, vatNumber: '' } }), 'sent').ok).toBe(
      true,
    )
  })
  it('needs a seller for a credit note too, but none to be paid', () => {
    expect(planInvoiceMove(invoice({ state: 'sent', seller: null }), 'credited')).toMatchObject({ error: [{ code: 'seller-missing' }] })
    expect(planInvoiceMove(invoice({ state: 'sent', seller: null }), 'paid').ok).toBe(true)
  })
  it('is over for a credit note once it is sent', () => {
    expect(planInvoiceMove(invoice({ state: 'sent', credits: 17 }), 'credited').ok).toBe(false)
    expect(invoiceAbilities({ state: 'sent', credits: 17, dueDate: '2026-01-01', reminders: [], creditNotes: [] }, '2026-11-23')).toEqual([])
  })
  it('lets only a draft be changed', () => {
    expect(INVOICE_STATES.filter((state) => planInvoiceChange({ state }).ok)).toEqual(['draft'])
  })
})
