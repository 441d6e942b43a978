import { daysOf, DRAFT, type Draft, type RecordView } from '@portal/contract'
import type { RecordKind, WritableKind } from '@portal/domain'
import type * as z from 'zod'
import { checked } from '../platform/check.ts'
import { ProblemError } from '../platform/problem.ts'
import { accounts } from './bookkeeping/accounts.ts'
import { fiscalYears } from './bookkeeping/fiscal-years.ts'
import { articles, buyers } from './invoicing/buyers-and-articles.ts'
import { documents } from './documents/documents.ts'
import { expenseReports } from './expenses/expense-reports.ts'
import { employees } from './payroll/employees.ts'
import { invoices } from './invoicing/invoices.ts'
import type { FileAsked, Kind, Reader, Saving, Writing } from './kind.ts'
import { backups, synchronisations } from './payroll/handing-over.ts'
import { payrollPeriods } from './payroll/payroll-periods.ts'
import { payrollUsers } from './payroll/payroll-users.ts'
import { payslips } from './payroll/payslips.ts'
import { sellers } from './invoicing/sellers.ts'
import { vouchers } from './bookkeeping/vouchers.ts'
import { refuseWrittenDays } from './written-days.ts'

/** Every kind, with all that is particular to it. A kind that is not here, or lacks a part of it, does not compile. */
export const KINDS: { readonly [K in RecordKind]: Kind<K> } = {
  'fiscal-year': fiscalYears,
  account: accounts,
  voucher: vouchers,
  customer: buyers,
  article: articles,
  invoice: invoices,
  seller: sellers,
  'expense-report': expenseReports,
  document: documents,
  employee: employees,
  'payroll-period': payrollPeriods,
  payslip: payslips,
  'payroll-user': payrollUsers,
  'payroll-synchronisation': synchronisations,
  'payroll-backup': backups,
}

/** The record as shown to this person: with their abilities, if they may write and abilities differ between records of the kind. */
export const seenBy = (view: RecordView, reader: Reader): RecordView =>
  reader.workspace.access === 'write' ? KINDS[view.kind].seen(view, reader) : view

/** Raises `kind-not-offered` for a kind whose records get no further files, and the reason why this person may not add or remove a file now. */
export const refuseFiles = async (kind: RecordKind, asked: FileAsked): Promise<void> => {
  const { refuseFiles: refuse } = KINDS[kind]
  if (!refuse) throw new ProblemError({ code: 'kind-not-offered', kind })
  await refuse(asked)
}

const WRITTEN: { readonly [K in WritableKind]: Writing<K> } = KINDS
const FORMS: { readonly [K in WritableKind]: z.ZodType<Draft<K>> } = DRAFT

/** Parses content of this kind and returns how to save it. Raises `invalid-request`; saving raises `day-out-of-range` for a day that cannot be meant. */
export const savingOf = <K extends WritableKind>(kind: K, content: unknown): ((saving: Saving) => Promise<string>) => {
  const { save } = WRITTEN[kind]
  const parsed: Draft<K> = checked(FORMS[kind], 'body.content', content)
  return async (saving) => {
    refuseWrittenDays(daysOf(kind, parsed), saving.today)
    return save(saving, parsed)
  }
}
