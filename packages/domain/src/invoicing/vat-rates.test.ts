import { describe, expect, it } from 'vitest'
import { addDays } from '../retention/calendar.ts'
import { oddRates, withClassRate } from './odd-rates.ts'
import { ratePeriodOf, VAT_CLASSES, VAT_PERIODS, vatDay } from './vat-rates.ts'

describe('the VAT on food', () => {
  it.each([
    ['2026-03-31', 12],
    ['2026-04-01', 6],
    ['2027-12-31', 6],
    ['2028-01-01', 12],
    ['1996-01-01', 12],
    ['1995-12-31', undefined],
  ])('on %s is %s percent', (day, rate) => expect(ratePeriodOf('food', day)?.rate).toBe(rate))
})

it.each(VAT_CLASSES)('the rates of %s have neither gaps nor overlaps, and the last has no end', (vatClass) => {
  const periods = VAT_PERIODS[vatClass]
  for (const [place, { to }] of periods.entries()) expect(periods[place + 1]?.from).toBe(to === null ? undefined : addDays(to, 1))
  expect(periods.at(-1)?.to).toBeNull()
})

describe('the day that decides', () => {
  it('is that of delivery', () => expect(vatDay({ date: '2026-04-02', delivery: { to: '2026-03-31' } })).toBe('2026-03-31'))
  it('is the invoice’s without one', () => expect(vatDay({ date: '2026-04-02', delivery: null })).toBe('2026-04-02'))
})

describe('a row', () => {
  const food = { vat: 12, vatReason: null, vatClass: 'food' } as const
  const other = { vat: 12, vatReason: null, vatClass: null } as const
  const exported = { vat: 0, vatReason: 'export', vatClass: 'food' } as const
  const sent = { date: '2026-04-01', delivery: null, credits: null }
  it('of food takes the rate of the day, another keeps its own', () => {
    expect([food, other, exported].map((row) => withClassRate(row, '2026-04-01').vat)).toEqual([6, 12, 0])
  })
  it('of food at another rate is told, with the rate that is the law; other goods at 12 % are not', () => {
    expect(oddRates({ ...sent, rows: [other, food, exported] })).toEqual([{ row: 2, vatClass: 'food', rate: 12, expected: 6, on: '2026-04-01' }])
  })
  it('of what was delivered before the change is not told', () => {
    expect(oddRates({ ...sent, delivery: { to: '2026-03-31' }, rows: [food] })).toEqual([])
  })
  it('of a credit note is not told, since it has the rates of its invoice', () => expect(oddRates({ ...sent, credits: 7, rows: [food] })).toEqual([]))
})
