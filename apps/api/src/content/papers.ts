import type { RecordKind } from '@portal/domain'
import { invoicePapers } from './invoicing/invoice-papers.ts'
import type { Papers } from './paper.ts'
import { payslipPapers } from './payroll/payslip-papers.ts'

/**
 * The PDF of each kind of record; `null`: it has none. A kind that is missing here does not compile. This is not a part of `KINDS`, because an export is
 * made in a thread with little memory, which then need not load how records are written.
 */
export const PAPERS: Readonly<Record<RecordKind, Papers | null>> = {
  'fiscal-year': null,
  account: null,
  voucher: null,
  customer: null,
  article: null,
  invoice: invoicePapers,
  seller: null,
  'expense-report': null,
  document: null,
  employee: null,
  'payroll-period': null,
  payslip: payslipPapers,
  'payroll-user': null,
  'payroll-synchronisation': null,
  'payroll-backup': null,
}
