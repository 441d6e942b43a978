import type { RecordKind } from '@portal/domain'
import { offlineAccounts, offlineFiscalYears, offlineVouchers } from './bookkeeping/offline-books.ts'
import { offlineDocuments } from './documents/offline-documents.ts'
import { offlineExpenseReports } from './expenses/offline-expenses.ts'
import { offlineArticles, offlineBuyers, offlineSellers } from './invoicing/offline-cards.ts'
import { offlineInvoices } from './invoicing/offline-invoices.ts'
import type { OfflineKind } from './offline.ts'
import {
  offlineBackups,
  offlineEmployees,
  offlinePayrollPeriods,
  offlinePayrollUsers,
  offlinePayslips,
  offlineSynchronisations,
} from './payroll/offline-payroll.ts'

/**
 * How each kind of record is shown on the pages of a complete export. A kind that is missing here does not compile. This is not a part of `KINDS`, because
 * an export is made in a thread with little memory, which then need not load how records are written.
 */
export const OFFLINE_KINDS: Readonly<Record<RecordKind, OfflineKind>> = {
  'fiscal-year': offlineFiscalYears,
  account: offlineAccounts,
  voucher: offlineVouchers,
  customer: offlineBuyers,
  article: offlineArticles,
  invoice: offlineInvoices,
  seller: offlineSellers,
  'expense-report': offlineExpenseReports,
  document: offlineDocuments,
  employee: offlineEmployees,
  'payroll-period': offlinePayrollPeriods,
  payslip: offlinePayslips,
  'payroll-user': offlinePayrollUsers,
  'payroll-synchronisation': offlineSynchronisations,
  'payroll-backup': offlineBackups,
}
