import { describe, expect, it } from 'vitest'
import { type FileYear, planYears } from './plan-years.ts'

const year = (index: number, from: string, to: string) => ({ index, from, to })
const known = (from: string, to: string, vouchers: number) => ({ id: from, from, to, vouchers })
const file = (years: readonly FileYear[], ...dates: readonly string[]) => ({ years, vouchers: dates.map((date) => ({ date })) })

const Y26 = year(0, '2026-01-01', '2026-12-31')
const Y25 = year(-1, '2025-01-01', '2025-12-31')

describe('the years of an import', () => {
  it('are all written into empty books', () =>
    expect(planYears(file([Y26, Y25], '2026-02-01'), [], false)).toEqual({ main: Y26, written: [Y26, Y25], replaced: [], dropped: [] }))

  it('do not displace vouchers of a year that the file only knows the balances of', () =>
    expect(planYears(file([Y26, Y25], '2026-02-01'), [known('2025-01-01', '2025-12-31', 9)], false)).toMatchObject({ written: [Y26], replaced: [] }))

  it('displace such a year once the file has vouchers of it, if that is wanted', () => {
    const both = file([Y26, Y25], '2026-02-01', '2025-02-01')
    const before = known('2025-01-01', '2025-12-31', 9)
    expect(planYears(both, [before], false)).toEqual({ taken: before })
    expect(planYears(both, [before], true)).toMatchObject({ written: [Y26, Y25], replaced: [before] })
  })

  it('may not share a day with a known year that has vouchers', () => {
    const broken = known('2026-05-01', '2027-04-30', 1)
    expect(planYears(file([Y26], '2026-02-01'), [broken], false)).toEqual({ taken: broken })
  })

  it('take the place of years known by their balances alone', () => {
    const without = known('2026-05-01', '2027-04-30', 0)
    expect(planYears(file([Y26], '2026-02-01'), [without], false)).toMatchObject({ written: [Y26], replaced: [without] })
  })

  it('that share days in the file itself: the one nearest the main year stands', () => {
    const overlapping = year(-2, '2025-07-01', '2026-06-30')
    expect(planYears(file([overlapping, Y26]), [], false)).toMatchObject({ main: Y26, written: [Y26], dropped: [overlapping] })
  })
})
