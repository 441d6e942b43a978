import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountOf, differenceOf, parseAmount, typedAmount } from './amounts.ts'

describe('an amount as people type it', () => {
  it.each([
    ['1 234,50', 123_450],
    ['1 234,50', 123_450],
    ['1234.5', 123_450],
    ['-12', -1_200],
    ['−12,3', -1_230],
    ['0', 0],
    ['0,01', 1],
    ['1,234', undefined],
    ['', undefined],
    ['tolv', undefined],
    ['1,2,3', undefined],
  ])('%s → %s', (typed, ore) => expect(parseAmount(typed)).toBe(ore))

  it('comes back as it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), fc.boolean(), (size, credit) => {
        const ore = credit ? -size : size
        expect(parseAmount(typedAmount(ore))).toBe(ore)
      }),
    )
  })
})

describe('a row', () => {
  const row = { account: '1930', debit: '', credit: '', text: '' }
  it('is debit or credit, never both', () => {
    expect(amountOf({ ...row, debit: '10' })).toBe(1_000)
    expect(amountOf({ ...row, credit: '10' })).toBe(-1_000)
    expect(amountOf({ ...row, debit: '10', credit: '10' })).toBeUndefined()
  })
  it('adds up with the others', () =>
    expect(
      differenceOf([
        { ...row, debit: '10,50' },
        { ...row, credit: '4' },
        { ...row, debit: 'x' },
      ]),
    ).toBe(650))
})
