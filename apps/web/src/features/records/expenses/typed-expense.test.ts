import { describe, expect, it } from 'vitest'
import { amountOf, emptyExpense, isBlank, isWhole, sent, totalOf, typed, type TypedExpense, vatOf } from './typed-expense.ts'

const expense = (asked: Partial<TypedExpense>): TypedExpense => ({ ...emptyExpense('2026-10-01'), ...asked })

describe('an expense as it is typed', () => {
  it.each([
    ['1 190,50', '67,36', 119_050, 6_736],
    ['100', '', 10_000, 0],
    ['0', '', undefined, 0],
    ['-5', '', undefined, 0],
    ['12,345', '', undefined, 0],
    ['100', '100', 10_000, undefined],
    ['100', '-1', 10_000, undefined],
    ['100', 'x', 10_000, undefined],
  ])('%s with VAT %j is %s and %s öre', (amount, vat, ore, vatOre) => {
    expect([amountOf(expense({ amount, vat })), vatOf(expense({ amount, vat }))]).toEqual([ore, vatOre])
  })

  it('is left out while it is blank, and whole when it has a day and its amounts', () => {
    expect(isBlank(expense({ text: ' ' }))).toBe(true)
    expect(isBlank(expense({ text: 'Tåg' }))).toBe(false)
    expect(isWhole(expense({ amount: '100' }))).toBe(true)
    expect(isWhole(expense({ amount: '100', date: '' }))).toBe(false)
  })

  it('comes back as it was sent', () => {
    const row = { date: '2026-10-01', kind: 'fuel', text: 'Diesel', amount: 187_550, vat: 37_510 } as const
    expect(sent(typed(row))).toEqual(row)
  })

  it('adds up as far as it goes', () =>
    expect(totalOf([expense({ amount: '10' }), expense({ amount: 'x' }), expense({ amount: '0,50' })])).toBe(1_050))
})
