import { describe, expect, it } from 'vitest'
import { amountOf, differenceOf } from './amounts.ts'

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
