import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantityOf, rowOf, typedQuantity, typedRow } from './typed-row.ts'

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
  ])('%s → %s', (typed, thousandths) => expect(quantityOf(typed)).toBe(thousandths))
  it('comes back as it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (thousandths) => {
        expect(quantityOf(typedQuantity(thousandths))).toBe(thousandths)
      }),
    )
  })
})

describe('a row', () => {
  const row = { text: 'Räkor', quantity: 2_500, unit: 'kg', price: -16_550, vat: 12 } as const
  it('is filled in from what is there, and sent as it was', () => expect(rowOf(typedRow(row))).toEqual(row))
  it('with a price that is none is not sent', () => expect(rowOf({ ...typedRow(row), price: 'dyrt' })).toBeUndefined())
})
