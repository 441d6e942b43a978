import { isOrganisationNumber, isPersonalNumber, PAYROLL_PERIOD_ABILITIES, PAYROLL_PERIOD_STATES } from '@portal/domain'
import * as z from 'zod'
import { day, id, instant, line, month, ore } from '../scalars.ts'

const MOST = 100_000_000_000
const personalNumber = z
  .string()
  .max(13)
  .refine((text) => isOrganisationNumber(text) && isPersonalNumber(text))
const percent = z.int().min(0).max(100)

export const employeeDraft = z.strictObject({
  /** Absent: the portal gives the next number. */
  number: z.int().min(1).max(999_999).nullable().default(null),
  name: line(100),
  personalNumber: personalNumber.nullable().default(null),
  /** Öre per month; new payslips start with it. */
  monthlySalary: z.int().min(0).max(MOST).nullable().default(null),
  /** The tax rate of payslips that give no tax of their own. */
  taxPercent: percent.default(30),
})
export const employee = z.strictObject({
  number: z.int().nullable().default(null),
  name: z.string(),
  personalNumber: z.string().nullable().default(null),
  monthlySalary: ore.nullable().default(null),
  taxPercent: z.int().default(30),
})

export const payrollPeriodDraft = z.strictObject({ month, payday: day })
export const payrollPeriod = payrollPeriodDraft.extend({ state: z.enum(PAYROLL_PERIOD_STATES) })
/** Beside the content: what the caller may do with it now. */
export const ofPayrollPeriod = { abilities: z.array(z.enum(PAYROLL_PERIOD_ABILITIES)).readonly().default([]) }

const rowDraft = z.strictObject({ text: line(100), amount: z.int().min(-MOST).max(MOST) })
export const payslipDraft = z.strictObject({
  month,
  /** The record of the employee. */
  employeeId: id,
  /** Deductions are negative. */
  rows: z.array(rowDraft).min(1).max(100),
  /** Öre. Absent: computed from the employee’s percentage. */
  tax: z.int().min(0).max(MOST).nullable().default(null),
})
export const payslip = z.strictObject({
  month: z.string(),
  payday: day,
  employeeId: id,
  /** The employee's number and name when the payslip was made. */
  number: z.int().nullable(),
  name: z.string(),
  rows: z.array(z.strictObject({ text: z.string(), amount: ore })),
  gross: ore,
  tax: ore,
  net: ore,
})

export const payrollUserDraft = z.strictObject({ membershipId: id })
export const payrollUser = z.strictObject({ name: z.string(), membershipId: id.nullable().default(null) })

/** A fingerprint of the data at that time, so that later changes are noticed. `null`: none was stored. */
const fingerprint = z.string().nullable().default(null)
export const synchronisation = z.strictObject({ at: instant, fingerprint })
export const backup = z.strictObject({ at: instant, handedOverAt: instant.nullable(), fingerprint })
