import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'

/** A month is open while payslips are made, and locked once they are paid. */
export const PAYROLL_PERIOD_STATES = ['open', 'locked'] as const
export type PayrollPeriodState = (typeof PAYROLL_PERIOD_STATES)[number]

/** The facts that decide about a month. */
export type PayrollPeriod = { readonly month: string; readonly state: PayrollPeriodState; readonly payslips: number }

export type PayrollRefusal =
  | { readonly code: 'payroll-period-unknown'; readonly month: string }
  | { readonly code: 'payroll-period-locked'; readonly month: string }
  | { readonly code: 'payroll-period-open'; readonly month: string }
  | { readonly code: 'payroll-in-use'; readonly payslips: number }

/** Whether anything in the month can be changed: not once it is locked. */
export const isOpenPeriod = ({ state }: Pick<PayrollPeriod, 'state'>): boolean => state === 'open'

export const PAYROLL_PERIOD_ABILITIES = ['change', 'lock', 'open'] as const
export type PayrollPeriodAbility = (typeof PAYROLL_PERIOD_ABILITIES)[number]

const ABILITIES: Readonly<Record<PayrollPeriodState, readonly PayrollPeriodAbility[]>> = { open: ['change', 'lock'], locked: ['open'] }

/** What those who may write can do with a month. `change`: its payday and its payslips; it can be removed while it has none. */
export const payrollPeriodAbilities = (state: PayrollPeriodState): readonly PayrollPeriodAbility[] => ABILITIES[state]

/** Payslips can be made, corrected and removed only in an open month. `undefined`: there is no such month. */
export const planPayslip = (month: string, period: PayrollPeriod | undefined): Result<PayrollPeriod, NonEmpty<PayrollRefusal>> => {
  if (!period) return refuse([{ code: 'payroll-period-unknown', month }])
  return isOpenPeriod(period) ? ok(period) : refuse([{ code: 'payroll-period-locked', month }])
}

/** A locked month cannot be changed. A month with payslips cannot be removed or moved to another month. */
export const planPeriodChange = (period: PayrollPeriod, to: 'same-month' | 'other-month' | 'gone'): Result<'change', NonEmpty<PayrollRefusal>> => {
  if (!isOpenPeriod(period)) return refuse([{ code: 'payroll-period-locked', month: period.month }])
  return to === 'same-month' || period.payslips === 0 ? ok('change') : refuse([{ code: 'payroll-in-use', payslips: period.payslips }])
}

/** An open month is locked, and a locked one opened. */
export const planPeriodMove = (
  { month, state }: Pick<PayrollPeriod, 'month' | 'state'>,
  to: PayrollPeriodState,
): Result<PayrollPeriodState, NonEmpty<PayrollRefusal>> => (state === to ? refuse([{ code: `payroll-period-${to}`, month }]) : ok(to))

/** An employee with payslips cannot be removed. */
export const planEmployeeRemoval = (payslips: number): Result<'remove', NonEmpty<PayrollRefusal>> =>
  payslips === 0 ? ok('remove') : refuse([{ code: 'payroll-in-use', payslips }])
