import { isNonEmpty, type KindWith, type NonEmpty, type RecordKind, type WritableKind } from '@portal/domain'
import * as z from 'zod'
import { id, instant } from '../scalars.ts'
import { account, accountKept, fiscalYear, ofVoucher, voucher, voucherKept } from './bookkeeping.ts'
import { document, documentDraft, ofDocument } from './documents.ts'
import { expenseReport, expenseReportDraft, ofExpenseReport } from './expenses.ts'
import { article, buyerCard, buyerCardShown, invoice, invoiceDraft, invoiceShown, ofInvoice, seller, sellerShown } from './invoicing.ts'
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

/** The content of every kind as it is stored. A kind of the rule book that is missing here does not compile. */
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
/** The content of every kind as it is answered: as stored, but e-mail addresses as people write them. */
const SHOWN = { ...CONTENT, customer: buyerCardShown, invoice: invoiceShown, seller: sellerShown } as const
const view = <K extends RecordKind>(kind: K) => z.strictObject({ ...meta, kind: z.literal(kind), content: SHOWN[kind] })

/** The members of a table, for a union that has one of each. */
const anyOf = <T>(table: Readonly<Record<string, T>>): NonEmpty<T> => {
  const all = Object.values(table)
  if (!isNonEmpty(all)) throw new Error('a union has members')
  return all
}

/** Every kind as it is answered: its content, and beside it what is particular to the kind. */
const VIEW = {
  'fiscal-year': view('fiscal-year'),
  account: view('account'),
  voucher: view('voucher').extend(ofVoucher),
  customer: view('customer'),
  article: view('article'),
  invoice: view('invoice').extend(ofInvoice),
  seller: view('seller'),
  'expense-report': view('expense-report').extend(ofExpenseReport),
  document: view('document').extend(ofDocument),
  employee: view('employee'),
  'payroll-period': view('payroll-period').extend(ofPayrollPeriod),
  payslip: view('payslip'),
  'payroll-user': view('payroll-user'),
  'payroll-synchronisation': view('payroll-synchronisation'),
  'payroll-backup': view('payroll-backup'),
} as const satisfies { readonly [K in RecordKind]: z.ZodType<{ readonly kind: K }> }

export const documentView = VIEW.document
export const voucherView = VIEW.voucher
export const recordView = z.discriminatedUnion('kind', anyOf(VIEW)).meta({ id: 'Record' })
export type RecordView = z.output<typeof recordView>
/** A record of one kind. */
export type RecordOf<K extends RecordKind> = Extract<RecordView, { readonly kind: K }>

const draftOf = <K extends WritableKind>(kind: K) => z.strictObject({ kind: z.literal(kind), content: DRAFT[kind] })
/** Every kind that a person adds by its content alone; one that comes with its file is added with it. */
const DRAFTED = {
  account: draftOf('account'),
  voucher: draftOf('voucher'),
  customer: draftOf('customer'),
  article: draftOf('article'),
  invoice: draftOf('invoice'),
  seller: draftOf('seller'),
  'expense-report': draftOf('expense-report'),
  employee: draftOf('employee'),
  'payroll-period': draftOf('payroll-period'),
  payslip: draftOf('payslip'),
  'payroll-user': draftOf('payroll-user'),
} as const satisfies { readonly [K in Exclude<WritableKind, KindWith<'files', 'comes-with-one'>>]: z.ZodType<{ readonly kind: K }> }
export const recordDraft = z.discriminatedUnion('kind', anyOf(DRAFTED)).meta({ id: 'RecordDraft' })
export type RecordDraft = z.output<typeof recordDraft>
