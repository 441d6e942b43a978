import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'

/** A month is open while its payslips are made, and locked once they are paid out. */
export const PAYROLL_PERIOD_STATES = ['open', 'locked'] as const
export type PayrollPeriodState = (typeof PAYROLL_PERIOD_STATES)[number]

/** What decides about a month. */
export type PayrollPeriod = { readonly month: string; readonly state: PayrollPeriodState; readonly payslips: number }

export type PayrollRefusal =
  | { readonly code: 'payroll-period-unknown'; readonly month: string }
  | { readonly code: 'payroll-period-locked'; readonly month: string }
  | { readonly code: 'payroll-in-use'; readonly payslips: number }

/** A payslip is made, corrected and removed only in a month that is there and open. `undefined`: there is no such period. */
export const planPayslip = (month: string, period: PayrollPeriod | undefined): Result<PayrollPeriod, NonEmpty<PayrollRefusal>> => {
  if (!period) return refuse([{ code: 'payroll-period-unknown', month }])
  return period.state === 'open' ? ok(period) : refuse([{ code: 'payroll-period-locked', month }])
}

/** A locked month stays as it is; one with payslips is not removed, nor made another month. */
export const planPeriodChange = (period: PayrollPeriod, to: 'same-month' | 'other-month' | 'gone'): Result<'change', NonEmpty<PayrollRefusal>> => {
  if (period.state === 'locked') return refuse([{ code: 'payroll-period-locked', month: period.month }])
  return to === 'same-month' || period.payslips === 0 ? ok('change') : refuse([{ code: 'payroll-in-use', payslips: period.payslips }])
}

/** Whoever has payslips is kept with them. */
export const planEmployeeRemoval = (payslips: number): Result<'remove', NonEmpty<PayrollRefusal>> =>
  payslips === 0 ? ok('remove') : refuse([{ code: 'payroll-in-use', payslips }])
