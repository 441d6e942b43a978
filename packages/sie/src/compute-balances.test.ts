import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { computeBalances, readSie, type SieDocument } from './index.ts'
import { accepted, FIRST, read, refused } from './testing-reading.ts'

const balancesOf = (document: SieDocument, index = 0) => computeBalances(document).find(({ year }) => year === index)!
const computed = (...lines: readonly string[]) =>
  balancesOf(accepted(read(...lines)).document).balances.map(({ account, amount, of }) => `${of} ${account} ${amount}`)
const voucher = (date: string, ...rows: readonly string[]) => [`#VER A "" ${date}`, '{', ...rows, '}']

describe('a balance is computed of the opening balance and the vouchers', () => {
  it('of the year', () => {
    expect(computed('#IB 0 1910 100', '#IB -1 1910 7', ...voucher('20210105', '#TRANS 1910 {} 1.05', '#TRANS 3010 {} -1.05'))).toEqual([
      'closing 1910 10105',
      'results 3010 -105',
    ])
  })
  it('with rows that were added, once, and without those that were removed', () => {
    const rows = ['#RTRANS 1910 {} 5', '#TRANS 1910 {} 5', '#BTRANS 1910 {} 7', '#TRANS 3010 {} -5']
    expect(computed(...voucher('20210105', ...rows))).toEqual(['closing 1910 500', 'results 3010 -500'])
  })
  it('without vouchers of no year', () => expect(computed(...voucher('20220105', '#TRANS 1910 {} 5', '#TRANS 3010 {} -5'))).toEqual([]))
  it('on the first and the last day of each year', () => {
    const lines = ['#RAR -1 20200101 20201231', ...['20201231', '20210101', '20211231'].flatMap((day) => voucher(day, '#TRANS 1910 {} 1'))]
    const { document } = accepted(read(...lines))
    expect(computeBalances(document).map(({ year, vouchers, balances }) => [year, vouchers, balances[0]?.amount])).toEqual([
      [0, 2, 200],
      [-1, 1, 100],
    ])
  })
  it('as the type of the account says, else its class', () => {
    expect(
      computed('#KONTO 1910 x', '#KTYP 1910 I', '#KONTO 8999 x', '#KTYP 8999 S', ...voucher('20210105', '#TRANS 1910 {} 5', '#TRANS 8999 {} -5')),
    ).toEqual(['results 1910 500', 'closing 8999 -500'])
  })
})

it('a file whose account adds up to more than can be counted is refused', () => {
  const lines = [...voucher('20210105', '#TRANS 1 {} 60000000000000', '#TRANS 2 {} -60000000000000')]
  expect(refused(read(...lines, ...lines))).toEqual({ code: 'amount-too-large', line: FIRST + lines.length, text: '1' })
  expect(refused(read(...lines, '#IB 0 2 50000000000000'))).toMatchObject({ code: 'amount-too-large', line: FIRST })
})

const folder = new URL('../samples/', import.meta.url)

describe.each(readdirSync(folder).filter((name) => name.endsWith('.se')))('%s', (name) => {
  it('declares for its current year what its vouchers make', () => {
    const { document } = accepted(readSie(readFileSync(new URL(name, folder))))
    const declared = [...document.closing, ...document.results].filter(({ year }) => year === 0)
    const { vouchers, balances } = balancesOf(document)
    const amounts = new Map(balances.map(({ account, amount }) => [account, amount]))
    expect(vouchers).toBe(document.vouchers.length)
    expect(declared.filter(({ account, amount }) => amount !== (amounts.get(account) ?? 0))).toEqual([])
    const given = new Set(declared.map(({ account }) => account))
    expect(balances.filter(({ account, amount }) => amount !== 0 && !given.has(account))).toEqual([])
    expect(declared.length).toBeGreaterThan(20)
  })
})
