import type { RecordKind } from '@portal/domain'
import { invoicePapers } from './invoicing/invoice-papers.ts'
import type { Papers } from './paper.ts'
import { payslipPapers } from './payroll/payslip-papers.ts'

/**
 * What each kind of record is on paper; `null`: it is none. A kind that is not here does not compile. It stands beside `KINDS`, not in it, because an
 * export is made in a thread with little memory, which need not hold how records are written.
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
