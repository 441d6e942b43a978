import { describe, expect, it } from 'vitest'
import { AT_ONCE, lacksDay, lastDayOf, namedDays } from './last-day.ts'

const days = { from: '2026-11-28', to: '2028-11-28', month: '2026-11-30', fiscalYear: '2027-04-30' }

describe('the choice of a last day (G14)', () => {
  it('is at once without a day, or one of the named days', () => {
    expect([lastDayOf(AT_ONCE, days), lacksDay(AT_ONCE, days)]).toEqual([undefined, false])
    expect(namedDays(days).map(({ way, day }) => [way, day, lastDayOf({ way, day: '' }, days)])).toEqual([
      ['today', '2026-11-28', '2026-11-28'],
      ['month', '2026-11-30', '2026-11-30'],
      ['fiscal-year', '2027-04-30', '2027-04-30'],
    ])
  })
  it('offers no day twice, and no fiscal year that is not known', () => {
    expect(namedDays({ ...days, from: '2026-11-30', fiscalYear: '2026-11-30' }).map(({ way }) => way)).toEqual(['today'])
    expect(namedDays({ ...days, fiscalYear: null }).map(({ way }) => way)).toEqual(['today', 'month'])
  })
  it.each([
    ['', true],
    ['2026-11-27', true],
    ['2028-11-29', true],
    ['2026-12-24', false],
  ])('lacks a day with %j typed: %s', (day, lacks) => expect(lacksDay({ way: 'another', day }, days)).toBe(lacks))
})
