import { describe, expect, it } from 'vitest'
import { onDay, rowOf, typedRow } from './typed-row.ts'

const DAY = '2026-04-01'

describe('a row', () => {
  const row = { text: 'Räkor', quantity: 2_500, unit: 'kg', price: -16_550, priceDecimals: 2, vat: 12, vatReason: null, vatClass: null } as const
  it('is filled in from what is there, and sent as it was', () => expect(rowOf(typedRow(row, DAY))).toEqual(row))
  it('keeps a price of up to six decimals', () => {
    expect(rowOf({ ...typedRow(row, DAY), price: '0,876543' })).toMatchObject({ price: 876_543, priceDecimals: 6 })
    expect(rowOf({ ...typedRow(row, DAY), price: '-1 234,5' })).toMatchObject({ price: -123_450, priceDecimals: 2 })
    expect(typedRow({ ...row, price: -876_543, priceDecimals: 6 }, DAY).price).toBe('-0,876543')
    expect(rowOf({ ...typedRow(row, DAY), price: '0,8765432' })).toBeUndefined()
  })
  it('of food follows the day of its invoice, unless its rate was chosen by hand', () => {
    const food = { ...row, vatClass: 'food' } as const
    expect(onDay(typedRow(food, '2026-03-31'), DAY).vat).toBe(6)
    expect(onDay(typedRow(food, DAY), DAY).vat).toBe(12)
    expect(onDay(typedRow(row, '2026-03-31'), DAY).vat).toBe(12)
  })
  it('with a price that is none is not sent', () => expect(rowOf({ ...typedRow(row, DAY), price: 'dyrt' })).toBeUndefined())
})
