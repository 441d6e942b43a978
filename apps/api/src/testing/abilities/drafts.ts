import type { RecordDraft } from '@portal/contract'
import { keysOf, type RecordKind } from '@portal/domain'

/** The kinds that a person can add by their content, and that refer to no other thing. */
type Drafted = Exclude<RecordDraft['kind'], 'payslip' | 'payroll-user'>

const address = { street: 'Gatan 1', postalCode: '123 45', city: 'Orten' }
/** A record of each kind. `person`: whose it is, for the kinds that belong to a person. */
const DRAFTS: { readonly [K in Drafted]: (person: string) => object } = {
  account: () => ({ number: '1940', name: 'Sparkonto' }),
  voucher: () => ({ series: 'A', date: '2026-10-05', rows: [{ account: '1930', amount: 0 }] }),
  customer: () => ({ name: 'Köparen AB', ...address }),
  article: () => ({ number: '7', name: 'Vara', price: 100, vat: 25 }),
  invoice: () => ({ buyer: { name: 'Köparen AB', ...address }, date: '2026-11-01', dueDate: '2026-12-01', rows: [] }),
  seller: () => ({ name: 'Säljaren AB', ...address }),
  'expense-report': (person) => ({ title: 'Resa', date: '2026-10-05', person }),
  employee: () => ({ name: 'Anställd' }),
  'payroll-period': () => ({ month: '2026-12', payday: '2026-12-22' }),
}
/** A file that may be added anywhere. */
export const PNG = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64'),
)

const drafted: readonly string[] = keysOf(DRAFTS)

export const isDrafted = (kind: RecordKind): kind is Drafted => drafted.includes(kind)
export const draftOf = (kind: Drafted, person: string): object => ({ kind, content: DRAFTS[kind](person) })
