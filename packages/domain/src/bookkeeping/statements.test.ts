import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AccountType, headingOf, HEADINGS } from './headings.ts'
import { type AccountSums, balanceSheetOf, incomeStatementOf } from './statements.ts'

const account = (number: string, change: number, opening = 0, type: AccountType = null): AccountSums => ({
  account: number,
  name: '',
  type,
  opening,
  change,
  closing: opening + change,
})

describe('an account stands under', () => {
  it.each([
    ['1010', null, 'intangible-assets'],
    ['1210', null, 'tangible-assets'],
    ['1930', null, 'cash'],
    ['2099', null, 'equity'],
    ['2440', null, 'short-term-liabilities'],
    ['3001', null, 'net-sales'],
    ['3740', null, 'net-sales'],
    ['3990', null, 'other-income'],
    ['4010', null, 'goods'],
    ['6990', null, 'external-costs'],
    ['7210', null, 'staff'],
    ['7832', null, 'depreciation'],
    ['8310', null, 'financial-income'],
    ['8410', null, 'financial-costs'],
    ['8810', null, 'appropriations'],
    ['8910', null, 'tax'],
    ['8999', null, 'result-transferred'],
    ['0351', null, 'other-results'],
    ['9100', null, 'other-results'],
    ['K19', null, 'other-results'],
    ['1', null, 'other-balances'],
    ['3001', 'T', 'other-balances'],
    ['1930', 'K', 'other-results'],
    ['1930', 'T', 'cash'],
  ] as const)('%s, declared as %s: %s', (number, type, heading) => expect(headingOf(number, type)).toBe(heading))
})

/** A year: 500 paid in at the start, sales of 1 000, purchases of 300, interest of 20. */
const YEAR = [
  account('1930', 680_00, 500_00),
  account('2081', 0, -500_00),
  account('3001', -1_000_00),
  account('4010', 300_00),
  account('8410', 20_00),
]

describe('a balance sheet', () => {
  it('balances by the result that nobody has booked yet', () => {
    const { assets, equityAndLiabilities, calculatedResult, difference } = balanceSheetOf(YEAR)
    expect(assets).toMatchObject({ opening: 500_00, change: 680_00, closing: 1_180_00 })
    expect(equityAndLiabilities.closing).toBe(-500_00)
    expect(calculatedResult).toEqual({ opening: 0, change: -680_00, closing: -680_00, previous: null })
    expect(difference).toEqual({ opening: 0, change: 0, closing: 0, previous: null })
  })

  it('has the year before beside it, with the accounts of that year alone in their place', () => {
    const before = [account('1220', 40_00), account('1930', 460_00), account('2081', -500_00), account('6000', 0)]
    const { assets, equityAndLiabilities, calculatedResult, difference } = balanceSheetOf(YEAR, before)
    const shown = assets.groups.flatMap(({ accounts }) => accounts.map(({ account: number, closing, previous }) => [number, closing, previous]))
    expect(shown).toEqual([
      ['1220', 0, 40_00],
      ['1930', 1_180_00, 460_00],
    ])
    expect([assets, equityAndLiabilities, calculatedResult, difference].map(({ previous }) => previous)).toEqual([500_00, -500_00, 0, 0])
  })

  it('has no calculated result left once it is booked in the equity', () => {
    const { calculatedResult, equityAndLiabilities } = balanceSheetOf([...YEAR, account('2099', -680_00), account('8999', 680_00)])
    expect(calculatedResult.closing).toBe(0)
    expect(equityAndLiabilities.closing).toBe(-1_180_00)
  })

  it('says the difference of books that came in unbalanced', () =>
    expect(balanceSheetOf([...YEAR, account('1940', 1)]).difference).toEqual({ opening: 0, change: 1, closing: 1, previous: null }))

  it('leaves headings without accounts out', () => expect(balanceSheetOf(YEAR).assets.groups.map(({ heading }) => heading)).toEqual(['cash']))
})

describe('an income statement', () => {
  it('adds up section by section, income positive', () => {
    const { operating, financial, closing } = incomeStatementOf(YEAR)
    expect(operating.groups.map(({ heading, amount }) => [heading, amount])).toEqual([
      ['net-sales', 1_000_00],
      ['goods', -300_00],
    ])
    expect([operating, financial, closing].map(({ result }) => result.amount)).toEqual([700_00, 680_00, 680_00])
  })

  it('comes to the same result whether it is booked in the equity or not', () => {
    const booked = incomeStatementOf([...YEAR, account('2099', -680_00), account('8999', 680_00)])
    expect(booked.closing.result.amount).toBe(680_00)
    expect(booked.transferred.amount).toBe(-680_00)
  })

  it('has the year before beside it, with the accounts of that year alone in their place', () => {
    const { operating, closing } = incomeStatementOf(YEAR, [
      account('3001', -900_00),
      account('3040', -50_00),
      account('5010', 200_00),
      account('6000', 0),
    ])
    const shown = operating.groups.flatMap(({ accounts }) => accounts.map(({ account: number, amount, previous }) => [number, amount, previous]))
    expect(shown).toEqual([
      ['3001', 1_000_00, 900_00],
      ['3040', 0, 50_00],
      ['4010', -300_00, 0],
      ['5010', 0, -200_00],
    ])
    expect(closing.result).toEqual({ amount: 680_00, previous: 750_00 })
    expect(incomeStatementOf(YEAR).closing.result.previous).toBeNull()
  })

  it('has no negative nought', () => expect(incomeStatementOf([account('3001', 0)]).operating.groups[0]?.accounts[0]?.amount).toBe(0))
})

const anyAccount = fc.record({
  number: fc.oneof(fc.integer({ min: 0, max: 99_999 }).map(String), fc.string({ maxLength: 6 })),
  type: fc.constantFrom<AccountType>('T', 'S', 'K', 'I', null),
  opening: fc.integer({ min: -1e9, max: 1e9 }),
  change: fc.integer({ min: -1e9, max: 1e9 }),
})

describe('whatever the accounts', () => {
  it('each stands in one statement, once, and nothing is lost', () =>
    fc.assert(
      fc.property(fc.array(anyAccount), (all) => {
        const accounts = all.map(({ number, type, opening, change }) => account(number, change, opening, type))
        const { assets, equityAndLiabilities, others, difference } = balanceSheetOf(accounts)
        const { operating, financial, closing, transferred } = incomeStatementOf(accounts)
        const sections = [assets, equityAndLiabilities, others, operating, financial, closing]
        const shown = sections.flatMap(({ groups }) => groups.flatMap(({ accounts: under }) => under.length)).reduce((sum, count) => sum + count, 0)
        const moved = accounts.filter(({ account: number, type }) => headingOf(number, type) === 'result-transferred').length
        expect(shown + moved).toBe(accounts.length)
        expect(difference.closing).toBe(accounts.reduce((sum, each) => sum + each.closing, 0))
        expect(assets.closing + equityAndLiabilities.closing + others.closing - closing.result.amount - transferred.amount).toBe(difference.closing)
        expect(HEADINGS).toHaveLength(new Set(HEADINGS).size)
      }),
    ))
})
