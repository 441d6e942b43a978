import { payslipSums } from '@portal/domain'
import { v7 } from 'uuid'
import type { NewRecord } from './builders.ts'

/** The employees of Bergströms Bygg, with their salaries in öre. */
export const EMPLOYEES = [
  { name: 'Berit Bergström', monthlySalary: 4_850_000, taxPercent: 33 },
  { name: 'Pär Öhman', monthlySalary: 3_420_000, taxPercent: 30 },
  { name: 'Örjan Sandström', monthlySalary: 3_275_000, taxPercent: 30 },
  { name: 'Åsa Nyström', monthlySalary: 3_610_000, taxPercent: 31 },
] as const

/** Pär Öhman works overtime every month. */
export const OVERTIME = { text: 'Övertid 6 tim', amount: 186_000 }

/** Two months are paid and locked, the third is open. */
const MONTHS = [
  { month: '2026-08', payday: '2026-08-25', state: 'locked' },
  { month: '2026-09', payday: '2026-09-25', state: 'locked' },
  { month: '2026-10', payday: '2026-10-23', state: 'open' },
] as const

/** Employees, months with their payslips, and one synchronisation. The customer's user is not added and no backup is handed over. */
export const payroll = (): readonly NewRecord[] => {
  const people = EMPLOYEES.map((employee, index) => ({ ...employee, id: v7(), number: index + 1 }))
  return [
    ...people.map(({ id, ...content }): NewRecord => ({
      id,
      kind: 'employee',
      key: String(content.number).padStart(6, '0'),
      content: { ...content, personalNumber: null },
      at: '2026-08-03T07:00:00Z',
    })),
    ...MONTHS.map((content): NewRecord => ({ kind: 'payroll-period', key: content.month, content, at: `${content.payday}T07:00:00Z` })),
    ...MONTHS.flatMap((period) => people.map((person) => payslip(period, person))),
    { kind: 'payroll-synchronisation', key: '2026-10-25', content: { at: '2026-10-25T14:30:00.000Z' }, at: '2026-10-25T14:30:00Z' },
  ]
}

type Person = (typeof EMPLOYEES)[number] & { readonly id: string; readonly number: number }

const payslip = ({ month, payday }: (typeof MONTHS)[number], { id, name, number, monthlySalary, taxPercent }: Person): NewRecord => {
  const rows = [{ text: 'Månadslön', amount: monthlySalary }, ...(number === 2 ? [OVERTIME] : [])]
  const content = { month, payday, employeeId: id, number, name, rows, ...payslipSums(rows, taxPercent, null) }
  return { kind: 'payslip', key: `${month}/${id}`, accountingDate: payday, content, at: `${payday}T07:00:00Z` }
}
