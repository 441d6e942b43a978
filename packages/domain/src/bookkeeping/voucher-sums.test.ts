import { describe, expect, it } from 'vitest'
import { debitAndCredit, NO_SUMS, plusSums, sumsBy } from './voucher-sums.ts'

const sale = { year: '2026', rows: [row('1930', 12_500), row('3001', -10_000), row('2611', -2_500)] }
const wages = { year: '2026', rows: [row('7010', 4_000), row('1930', -4_000), row('1930', 999, 'removed')] }
function row(account: string, amount: number, change = 'original') {
  return { account, amount, change }
}

it('a voucher’s debit and credit leave out struck rows', () => {
  expect(debitAndCredit(wages.rows)).toEqual({ debit: 4_000, credit: 4_000 })
  expect(debitAndCredit(sale.rows)).toEqual({ debit: 12_500, credit: 12_500 })
})

describe('what a year’s vouchers come to', () => {
  it('counts them, their debits and their result; struck rows do not count', () =>
    expect(sumsBy([sale, wages], ({ year }) => year).get('2026')).toEqual({ vouchers: 2, debit: 16_500, result: 6_000 }))
  it('is kept apart by year, and added', () => {
    const sums = sumsBy([sale, { ...wages, year: '2025' }], ({ year }) => year)
    expect(plusSums(sums.get('2026') ?? NO_SUMS, sums.get('2025') ?? NO_SUMS)).toEqual({ vouchers: 2, debit: 16_500, result: 6_000 })
  })
})
