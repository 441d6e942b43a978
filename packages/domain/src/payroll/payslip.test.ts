import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { payslipSums } from './payslip.ts'
import { payrollPeriodAbilities, planEmployeeRemoval, planPayslip, planPeriodChange, planPeriodMove } from './period.ts'

const paid = (...amounts: number[]) => amounts.map((amount) => ({ text: 'Lön', amount }))

describe('a payslip', () => {
  it('comes to its rows less the tax, in whole kronor', () => {
    expect(payslipSums(paid(3_250_000), 30, null)).toEqual({ gross: 3_250_000, tax: 975_000, net: 2_275_000 })
    expect(payslipSums(paid(1_000_033, -50_010), 30, null)).toEqual({ gross: 950_023, tax: 285_000, net: 665_023 })
  })
  it('takes the tax that is given, and no more than there is', () => {
    expect(payslipSums(paid(100_000), 30, 12_345)).toEqual({ gross: 100_000, tax: 12_345, net: 87_655 })
    expect(payslipSums(paid(100_000), 30, 100_001)).toBeUndefined()
  })
  it('draws nothing from what is not paid', () => expect(payslipSums(paid(-5_000), 30, null)).toEqual({ gross: -5_000, tax: 0, net: -5_000 }))
  it('always adds up, to the öre, and never pays out less than nothing of a gross that is something', () => {
    const amounts = fc.array(fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }), { maxLength: 100 })
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 100 }), (rows, percent) => {
        const sums = payslipSums(paid(...rows), percent, null)
        if (!sums) throw new Error('a percentage is never more than the whole')
        expect(sums.net + sums.tax).toBe(sums.gross)
        expect(sums.tax % 100).toBe(0)
        expect(sums.tax).toBeGreaterThanOrEqual(0)
        expect(sums.net).toBeGreaterThanOrEqual(Math.min(0, sums.gross))
      }),
    )
  })
})

describe('a month', () => {
  const october = { month: '2026-10', state: 'open', payslips: 2 } as const
  const locked = { ...october, state: 'locked' } as const
  it('takes payslips while it is there and open', () => {
    expect(planPayslip('2026-10', october).ok).toBe(true)
    expect(planPayslip('2026-10', locked)).toEqual({ ok: false, error: [{ code: 'payroll-period-locked', month: '2026-10' }] })
    expect(planPayslip('2026-12', undefined)).toEqual({ ok: false, error: [{ code: 'payroll-period-unknown', month: '2026-12' }] })
  })
  it('keeps its payslips: with some it is neither removed nor made another month', () => {
    expect(planPeriodChange(october, 'same-month').ok).toBe(true)
    expect(planPeriodChange(october, 'gone')).toEqual({ ok: false, error: [{ code: 'payroll-in-use', payslips: 2 }] })
    expect(planPeriodChange(october, 'other-month').ok).toBe(false)
    expect(planPeriodChange({ ...october, payslips: 0 }, 'gone').ok).toBe(true)
  })
  it('offers what can be done: change and lock it while it is open, open it while it is locked', () =>
    expect([payrollPeriodAbilities('open'), payrollPeriodAbilities('locked')]).toEqual([['change', 'lock'], ['open']]))
  it('stays as it is once locked', () => expect(planPeriodChange(locked, 'same-month').ok).toBe(false))
  it('is locked while it is open and opened while it is locked', () => {
    expect([planPeriodMove(october, 'locked'), planPeriodMove(locked, 'open')]).toMatchObject([{ value: 'locked' }, { value: 'open' }])
    expect(planPeriodMove(locked, 'locked')).toEqual({ ok: false, error: [{ code: 'payroll-period-locked', month: '2026-10' }] })
    expect(planPeriodMove(october, 'open')).toEqual({ ok: false, error: [{ code: 'payroll-period-open', month: '2026-10' }] })
  })
  it('keeps its people', () => {
    expect(planEmployeeRemoval(0).ok).toBe(true)
    expect(planEmployeeRemoval(1).ok).toBe(false)
  })
})
