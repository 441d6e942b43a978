import { DRAFT, type Draft } from '@portal/contract'
import { isOneOf, type RecordKind, WRITABLE_KINDS, type WritableKind } from '@portal/domain'
import type * as z from 'zod'
import { checked } from '../platform/check.ts'
import { accounts } from './bookkeeping/accounts.ts'
import { articles, buyers } from './invoicing/buyers-and-articles.ts'
import { documents } from './documents/documents.ts'
import { expenseReports } from './expenses/expense-reports.ts'
import { employees } from './payroll/employees.ts'
import { invoices } from './invoicing/invoices.ts'
import type { KindRoom, Saving } from './kind.ts'
import { payrollPeriods } from './payroll/payroll-periods.ts'
import { payrollUsers } from './payroll/payroll-users.ts'
import { payslips } from './payroll/payslips.ts'
import { sellers } from './invoicing/sellers.ts'
import { vouchers } from './bookkeeping/vouchers.ts'

/** A room for each kind that is written through the portal; one without does not compile. */
const KINDS: { readonly [K in WritableKind]: KindRoom<K> } = {
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
}
const FORMS: { readonly [K in WritableKind]: z.ZodType<Draft<K>> } = DRAFT

export const isWritable = (kind: RecordKind): kind is WritableKind => isOneOf(WRITABLE_KINDS, kind)

/** How a content of this kind is saved. Raises `invalid-request` where it is not one. */
export const savingOf = <K extends WritableKind>(kind: K, content: unknown): ((saving: Saving) => Promise<string>) => {
  const room = KINDS[kind]
  const parsed: Draft<K> = checked(FORMS[kind], 'body.content', content)
  return (saving) => room.save(saving, parsed)
}

export const moveOf = (kind: WritableKind): KindRoom<WritableKind>['move'] => KINDS[kind].move
export const remindingOf = (kind: WritableKind): KindRoom<WritableKind>['remind'] => KINDS[kind].remind
export const removalOf = (kind: WritableKind): KindRoom<WritableKind>['remove'] => KINDS[kind].remove
