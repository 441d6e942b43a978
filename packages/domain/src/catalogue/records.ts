import type { ServiceCode } from './services.ts'

/** The kinds of workspace records. The contract defines their content under the same names. */
export const RECORD_KINDS = [
  'fiscal-year',
  'account',
  'voucher',
  'customer',
  'article',
  'invoice',
  'seller',
  'expense-report',
  'document',
  'employee',
  'payroll-period',
  'payslip',
  'payroll-user',
  'payroll-synchronisation',
  'payroll-backup',
] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

const bookkeeping = ['fiscal-year', 'account', 'voucher'] as const
const invoicing = ['customer', 'article', 'invoice', 'seller'] as const
const payroll = ['employee', 'payroll-period', 'payslip', 'payroll-user', 'payroll-synchronisation', 'payroll-backup'] as const

/** The kinds that each service's workspace holds. */
export const KINDS_OF: Readonly<Record<ServiceCode, readonly RecordKind[]>> = {
  'eekonomi-smart': [...bookkeeping, ...invoicing],
  'eekonomi-pro': [...bookkeeping, ...invoicing],
  'eekonomi-bokforing': bookkeeping,
  'eekonomi-start': bookkeeping,
  'eekonomi-fakturering': invoicing,
  ekonomioversikt: [],
  lon: payroll,
  utlagg: ['expense-report'],
  scanner: ['document'],
}

/** The kinds that people can write through the portal. The others are facts that the portal stores and people only read. */
export const WRITABLE_KINDS = [
  'account',
  'voucher',
  'customer',
  'article',
  'invoice',
  'seller',
  'expense-report',
  'document',
  'employee',
  'payroll-period',
  'payslip',
  'payroll-user',
] as const satisfies readonly RecordKind[]
export type WritableKind = (typeof WRITABLE_KINDS)[number]

/** Accounting information (räkenskapsinformation): the company must keep it for seven years (retention rule). */
export const ACCOUNTING_KINDS: readonly RecordKind[] = ['voucher', 'invoice', 'expense-report', 'document', 'payslip']

export const holds = (service: ServiceCode, kind: RecordKind): boolean => KINDS_OF[service].includes(kind)
/** Whether the service's workspace is a set of books, with SIE import and export. */
export const keepsBooks = (service: ServiceCode): boolean => holds(service, 'voucher')
