import type { RecordKind, WritableKind } from '@portal/domain'
import * as z from 'zod'
import { id, instant } from '../scalars.ts'
import { account, accountKept, fiscalYear, voucher, voucherKept } from './bookkeeping.ts'
import { document, documentDraft, ofDocument } from './documents.ts'
import { expenseReport, expenseReportDraft, ofExpenseReport } from './expenses.ts'
import { article, buyerCard, invoice, invoiceDraft, ofInvoice, seller } from './invoicing.ts'
import {
  backup,
  employee,
  employeeDraft,
  ofPayrollPeriod,
  payrollPeriod,
  payrollPeriodDraft,
  payrollUser,
  payrollUserDraft,
  payslip,
  payslipDraft,
  synchronisation,
} from './payroll.ts'

/** The content of every kind as it is shown. A kind of the rule book that is missing here does not compile. */
export const CONTENT = {
  'fiscal-year': fiscalYear,
  account: accountKept,
  voucher: voucherKept,
  customer: buyerCard,
  article,
  invoice,
  seller,
  'expense-report': expenseReport,
  document,
  employee,
  'payroll-period': payrollPeriod,
  payslip,
  'payroll-user': payrollUser,
  'payroll-synchronisation': synchronisation,
  'payroll-backup': backup,
} as const satisfies Record<RecordKind, z.ZodType>
export type Content<K extends RecordKind> = z.output<(typeof CONTENT)[K]>

/** The content that a person may send, for the kinds that are written through the portal. */
export const DRAFT = {
  account,
  voucher,
  customer: buyerCard,
  article,
  invoice: invoiceDraft,
  seller,
  'expense-report': expenseReportDraft,
  document: documentDraft,
  employee: employeeDraft,
  'payroll-period': payrollPeriodDraft,
  payslip: payslipDraft,
  'payroll-user': payrollUserDraft,
} as const satisfies Record<WritableKind, z.ZodType>
export type Draft<K extends WritableKind> = z.output<(typeof DRAFT)[K]>

const meta = { id, version: z.int(), createdAt: instant, updatedAt: instant }
const view = <K extends RecordKind>(kind: K) => z.strictObject({ ...meta, kind: z.literal(kind), content: CONTENT[kind] })

export const documentView = view('document').extend(ofDocument)

export const recordView = z
  .discriminatedUnion('kind', [
    view('fiscal-year'),
    view('account'),
    view('voucher'),
    view('customer'),
    view('article'),
    view('invoice').extend(ofInvoice),
    view('seller'),
    view('expense-report').extend(ofExpenseReport),
    documentView,
    view('employee'),
    view('payroll-period').extend(ofPayrollPeriod),
    view('payslip'),
    view('payroll-user'),
    view('payroll-synchronisation'),
    view('payroll-backup'),
  ])
  .meta({ id: 'Record' })
export type RecordView = z.output<typeof recordView>
/** A record of one kind. */
export type RecordOf<K extends RecordKind> = Extract<RecordView, { readonly kind: K }>

const draftOf = <K extends WritableKind>(kind: K) => z.strictObject({ kind: z.literal(kind), content: DRAFT[kind] })
/** Documents are not included: they are created together with their file. */
export const recordDraft = z
  .discriminatedUnion('kind', [
    draftOf('account'),
    draftOf('voucher'),
    draftOf('customer'),
    draftOf('article'),
    draftOf('invoice'),
    draftOf('seller'),
    draftOf('expense-report'),
    draftOf('employee'),
    draftOf('payroll-period'),
    draftOf('payslip'),
    draftOf('payroll-user'),
  ])
  .meta({ id: 'RecordDraft' })
export type RecordDraft = z.output<typeof recordDraft>
