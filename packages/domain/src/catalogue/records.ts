import type { ServiceCode } from './services.ts'

/** The kinds of workspace record. What their content looks like on the wire stands in the contract, under the same names. */
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

/** Which kinds a service's workspace holds. */
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

/** Kinds a person may write through the portal; the others are stored facts, read only for now. */
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

/** Räkenskapsinformation: the company must keep it for seven years (retention rule). */
export const ACCOUNTING_KINDS: readonly RecordKind[] = ['voucher', 'invoice', 'expense-report', 'document', 'payslip']

export const holds = (service: ServiceCode, kind: RecordKind): boolean => KINDS_OF[service].includes(kind)
/** Services whose workspace is a set of books: SIE goes in and out. */
export const keepsBooks = (service: ServiceCode): boolean => holds(service, 'voucher')
