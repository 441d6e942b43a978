import { describe, expect, it } from 'vitest'
import { rowOf, typedRow } from './typed-row.ts'

describe('a row', () => {
  const row = { text: 'Räkor', quantity: 2_500, unit: 'kg', price: -16_550, priceDecimals: 2, vat: 12, vatReason: null } as const
  it('is filled in from what is there, and sent as it was', () => expect(rowOf(typedRow(row))).toEqual(row))
  it('keeps a price of up to six decimals', () => {
    expect(rowOf({ ...typedRow(row), price: '0,876543' })).toMatchObject({ price: 876_543, priceDecimals: 6 })
    expect(rowOf({ ...typedRow(row), price: '-1 234,5' })).toMatchObject({ price: -123_450, priceDecimals: 2 })
    expect(typedRow({ ...row, price: -876_543, priceDecimals: 6 }).price).toBe('-0,876543')
    expect(rowOf({ ...typedRow(row), price: '0,8765432' })).toBeUndefined()
  })
  it('with a price that is none is not sent', () => expect(rowOf({ ...typedRow(row), price: 'dyrt' })).toBeUndefined())
})
