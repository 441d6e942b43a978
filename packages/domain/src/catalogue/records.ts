import { keysOf } from '../kernel/keys.ts'
import type { ServiceCode } from './services.ts'

export type FilesTrait = 'none' | 'added' | 'one-picture' | 'comes-with-one'

type Traits = {
  /** The field it belongs to: a service holds all kinds of a field, or none. */
  readonly field: 'bookkeeping' | 'invoicing' | 'expenses' | 'documents' | 'payroll'
  /** Whether people can write it through the portal. The others are facts that the portal stores and people only read. */
  readonly written: boolean
  /** Whether it is accounting information (räkenskapsinformation), which the company must keep for seven years (retention rule). */
  readonly accounting: boolean
  /** Whether files are added to it one by one, or it may have one picture, or it is created with its single file and keeps it. */
  readonly files: FilesTrait
  /** Whether forms suggest it while a person types. */
  readonly suggested: boolean
}

/**
 * The kinds of workspace records. The contract defines their content under the same names, the API how each is read and written.
 */
const KINDS = {
  'fiscal-year': { field: 'bookkeeping', written: false, accounting: false, files: 'none', suggested: false },
  account: { field: 'bookkeeping', written: true, accounting: false, files: 'none', suggested: true },
  voucher: { field: 'bookkeeping', written: true, accounting: true, files: 'none', suggested: false },
  customer: { field: 'invoicing', written: true, accounting: false, files: 'none', suggested: true },
  article: { field: 'invoicing', written: true, accounting: false, files: 'none', suggested: true },
  invoice: { field: 'invoicing', written: true, accounting: true, files: 'none', suggested: false },
  seller: { field: 'invoicing', written: true, accounting: false, files: 'one-picture', suggested: false },
  'expense-report': { field: 'expenses', written: true, accounting: true, files: 'added', suggested: false },
  document: { field: 'documents', written: true, accounting: true, files: 'comes-with-one', suggested: false },
  employee: { field: 'payroll', written: true, accounting: false, files: 'none', suggested: false },
  'payroll-period': { field: 'payroll', written: true, accounting: false, files: 'none', suggested: false },
  payslip: { field: 'payroll', written: true, accounting: true, files: 'none', suggested: false },
  'payroll-user': { field: 'payroll', written: true, accounting: false, files: 'none', suggested: false },
  'payroll-synchronisation': { field: 'payroll', written: false, accounting: false, files: 'none', suggested: false },
  'payroll-backup': { field: 'payroll', written: false, accounting: false, files: 'none', suggested: false },
} as const satisfies Record<string, Traits>

export type RecordKind = keyof typeof KINDS
export const RECORD_KINDS = keysOf(KINDS)

/** The kinds that have this trait. */
export type KindWith<T extends keyof Traits, V extends Traits[T]> = {
  readonly [K in RecordKind]: (typeof KINDS)[K][T] extends V ? K : never
}[RecordKind]
const has =
  <T extends keyof Traits, V extends Traits[T]>(trait: T, value: V) =>
  (kind: RecordKind): kind is KindWith<T, V> =>
    traitsOf(kind)[trait] === value
const traitsOf = (kind: RecordKind): Traits => KINDS[kind]

export type WritableKind = KindWith<'written', true>
export const isWritable = has('written', true)
export const WRITABLE_KINDS = RECORD_KINDS.filter(isWritable)

/** The kinds to which files are added after they were saved. */
export type FileKind = KindWith<'files', 'added' | 'one-picture'>
export const filesTraitOf = (kind: RecordKind): FilesTrait => traitsOf(kind).files

export type AccountingKind = KindWith<'accounting', true>

export type SuggestedKind = KindWith<'suggested', true>
export const SUGGESTED_KINDS = RECORD_KINDS.filter(has('suggested', true))

const FIELDS_OF: Readonly<Record<ServiceCode, readonly Traits['field'][]>> = {
  'eekonomi-smart': ['bookkeeping', 'invoicing'],
  'eekonomi-pro': ['bookkeeping', 'invoicing'],
  'eekonomi-bokforing': ['bookkeeping'],
  'eekonomi-start': ['bookkeeping'],
  'eekonomi-fakturering': ['invoicing'],
  ekonomioversikt: [],
  lon: ['payroll'],
  utlagg: ['expenses'],
  scanner: ['documents'],
}

/** The kinds that the service's workspace holds. */
export const kindsOf = (service: ServiceCode): readonly RecordKind[] => RECORD_KINDS.filter((kind) => holds(service, kind))
export const holds = (service: ServiceCode, kind: RecordKind): boolean => FIELDS_OF[service].includes(traitsOf(kind).field)
/** Whether the service's workspace is a set of books, with SIE import and export. */
export const keepsBooks = (service: ServiceCode): boolean => holds(service, 'voucher')
