import type { RecordView, SubscriptionView } from '@portal/contract'
import type { Texts } from '@portal/texts'
import type { ComponentType } from 'react'
import { Books } from './books/books.tsx'
import { Documents } from './documents/documents.tsx'
import { Expenses } from './expenses/expenses.tsx'
import { Articles } from './invoices/articles.tsx'
import { Buyers } from './invoices/buyers.tsx'
import { CustomerLedger } from './invoices/customer-ledger.tsx'
import { Invoices } from './invoices/invoices.tsx'
import { SellerDetails } from './invoices/seller-details.tsx'
import { Employees } from './payroll/employees.tsx'
import { Handover } from './payroll/handover.tsx'
import { Payroll } from './payroll/payroll.tsx'

export type RoomProps = { readonly subscription: SubscriptionView }
type Room = {
  /** In the address: `?rum=`. */
  readonly name: string
  /** The room is there where the service holds this kind. */
  readonly kind: RecordView['kind']
  readonly label: (texts: Texts) => string
  readonly Content: ComponentType<RoomProps>
}

/** What a service's content is shown in, in the order of the tabs: one room for each main kind of record. */
const ROOMS: readonly Room[] = [
  { name: 'bokforing', kind: 'voucher', label: ({ records }) => records.books, Content: Books },
  { name: 'fakturor', kind: 'invoice', label: ({ records }) => records.invoices, Content: Invoices },
  { name: 'kundreskontra', kind: 'invoice', label: ({ invoices }) => invoices.ledger, Content: CustomerLedger },
  { name: 'kunder', kind: 'customer', label: ({ words }) => words.recordKind.customer, Content: Buyers },
  { name: 'artiklar', kind: 'article', label: ({ words }) => words.recordKind.article, Content: Articles },
  { name: 'fakturauppgifter', kind: 'seller', label: ({ words }) => words.recordKind.seller, Content: SellerDetails },
  { name: 'rapporter', kind: 'expense-report', label: ({ records }) => records.reports, Content: Expenses },
  { name: 'dokument', kind: 'document', label: ({ words }) => words.recordKind.document, Content: Documents },
  { name: 'loner', kind: 'payroll-period', label: ({ payroll }) => payroll.title, Content: Payroll },
  { name: 'anstallda', kind: 'employee', label: ({ records }) => records.employees, Content: Employees },
  { name: 'overlamning', kind: 'payroll-backup', label: ({ payroll }) => payroll.handover, Content: Handover },
]

export const roomsOf = ({ kinds }: SubscriptionView): readonly Room[] => ROOMS.filter(({ kind }) => kinds.includes(kind))
