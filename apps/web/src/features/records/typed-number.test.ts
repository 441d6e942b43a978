import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAmount, parseQuantity, parseWhole, typedAmount, typedQuantity } from './typed-number.ts'

describe('an amount as people type it', () => {
  it.each([
    ['1 234,50', 123_450],
    ['1 234,50', 123_450],
    ['1234.5', 123_450],
    ['-12', -1_200],
    ['−12,3', -1_230],
    ['0', 0],
    ['-0', 0],
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

describe('a quantity as people type it', () => {
  it.each([
    ['1', 1_000],
    ['1,5', 1_500],
    ['0.125', 125],
    ['-2', -2_000],
    ['−0,5', -500],
    ['1 000', 1_000_000],
    ['1,2345', undefined],
    ['två', undefined],
    ['', undefined],
  ])('%s → %s', (typed, thousandths) => expect(parseQuantity(typed)).toBe(thousandths))

  it('comes back as it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (thousandths) => {
        expect(parseQuantity(typedQuantity(thousandths))).toBe(thousandths)
      }),
    )
  })
})

it.each([
  ['30', 30],
  [' 7 ', 7],
  ['0', 0],
  ['365', 365],
  ['366', undefined],
  ['-1', undefined],
  ['1,5', undefined],
  ['', undefined],
])('a whole number from 0 to 365: %j → %s', (typed, number) => expect(parseWhole(typed, 0, 365)).toBe(number))
