import { type Draft, payroll, type RecordOf, records } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { addressOf, call } from '../../../platform/call.ts'
import { query } from '../../../platform/query.ts'
import { shownAtOnce } from '../shown-at-once.ts'

export type Employee = RecordOf<'employee'>
export type PayrollPeriod = RecordOf<'payroll-period'>
export type Payslip = RecordOf<'payslip'>
/** The content of a payslip as it is sent. */
export type PayslipBody = Omit<Draft<'payslip'>, 'rows'> & { readonly rows: Draft<'payslip'>['rows'][number][] }

type Known = { readonly id: string; readonly version: number }
const change = (id: string, { id: recordId, version }: Known, content: Record<string, unknown>) =>
  call(records.change, { params: { id, recordId }, body: { version, content } })

export const payrollQueries = {
  steps: (id: string) => query(payroll.one, { params: { id } }),
  saveEmployee: (id: string, known: Known | undefined) =>
    mutationOptions({
      mutationFn: async (content: Draft<'employee'>) =>
        known ? change(id, known, content) : call(records.create, { params: { id }, body: { kind: 'employee', content } }),
      ...shownAtOnce(id),
    }),
  savePeriod: (id: string, known: Known | undefined) =>
    mutationOptions({
      mutationFn: async (content: Draft<'payroll-period'>) =>
        known ? change(id, known, content) : call(records.create, { params: { id }, body: { kind: 'payroll-period', content } }),
      ...shownAtOnce(id),
    }),
  movePeriod: (id: string, { id: recordId, version }: Known) =>
    mutationOptions({
      mutationFn: (state: PayrollPeriod['content']['state']) => call(records.move, { params: { id, recordId }, body: { state, version } }),
      ...shownAtOnce(id),
    }),
  savePayslip: (id: string, known: Known | undefined) =>
    mutationOptions({
      mutationFn: async (content: PayslipBody) =>
        known ? change(id, known, content) : call(records.create, { params: { id }, body: { kind: 'payslip', content } }),
      ...shownAtOnce(id),
    }),
  addUser: (id: string) =>
    mutationOptions({
      mutationFn: (membershipId: string) => call(records.create, { params: { id }, body: { kind: 'payroll-user', content: { membershipId } } }),
    }),
  synchronise: (id: string) => mutationOptions({ mutationFn: () => call(payroll.synchronise, { params: { id } }) }),
  backUp: (id: string) => mutationOptions({ mutationFn: () => call(payroll.backUp, { params: { id } }) }),
  handOver: (id: string, recordId: string) => mutationOptions({ mutationFn: () => call(payroll.handOver, { params: { id, recordId } }) }),
}

/** The address of a payslip as PDF. */
export const payslipAddress = (id: string, recordId: string): string => addressOf(payroll.payslipPdf, { params: { id, recordId } })
