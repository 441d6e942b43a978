import { describe, expect, it } from 'vitest'
import { rowOf, typedRow } from './typed-row.ts'

describe('a row', () => {
  const row = { text: 'Räkor', quantity: 2_500, unit: 'kg', price: -16_550, vat: 12, vatReason: null } as const
  it('is filled in from what is there, and sent as it was', () => expect(rowOf(typedRow(row))).toEqual(row))
  it('with a price that is none is not sent', () => expect(rowOf({ ...typedRow(row), price: 'dyrt' })).toBeUndefined())
})
