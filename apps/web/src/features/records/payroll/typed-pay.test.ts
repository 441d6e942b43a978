import { describe, expect, it } from 'vitest'
import { isWhole, sentRow, taxTyped, typedRow } from './typed-pay.ts'

describe('a row of a payslip as it is typed', () => {
  it('comes back as it was, deductions too', () => {
    for (const row of [
      { text: 'Lön', amount: 3_250_000 },
      { text: 'Frånvaro', amount: -125_050 },
      { text: 'Inget', amount: 0 },
    ])
      expect(sentRow(typedRow(row))).toEqual(row)
  })
  it('is whole with a text and an amount', () => {
    expect(isWhole({ text: 'Lön', amount: '32 500,00' })).toBe(true)
    expect(isWhole({ text: ' ', amount: '1' })).toBe(false)
    expect(isWhole({ text: 'Lön', amount: 'mycket' })).toBe(false)
  })
})

it('tax: nothing said, an amount, or none', () => {
  expect([taxTyped(' '), taxTyped('9 750'), taxTyped('-1'), taxTyped('x')]).toEqual([null, 975_000, undefined, undefined])
})
