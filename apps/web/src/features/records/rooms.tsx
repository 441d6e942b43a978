import type { RecordView, SubscriptionView } from '@portal/contract'
import { showsOverview } from '@portal/domain'
import type { Texts } from '@portal/texts'
import type { ComponentType } from 'react'
import { Bookkeeping } from './bookkeeping/bookkeeping.tsx'
import { Documents } from './documents/documents.tsx'
import { Expenses } from './expenses/expenses.tsx'
import { Articles } from './invoicing/articles.tsx'
import { Buyers } from './invoicing/buyers.tsx'
import { CustomerLedger } from './invoicing/customer-ledger.tsx'
import { Invoicing } from './invoicing/invoicing.tsx'
import { SellerDetails } from './invoicing/seller-details.tsx'
import { Overview } from './overview/overview.tsx'
import { Employees } from './payroll/employees.tsx'
import { Handover } from './payroll/handover.tsx'
import { Payroll } from './payroll/payroll.tsx'
import type { RoomProps } from './room.ts'

type Room = {
  /** The value of `?rum=` in the address. */
  readonly name: string
  /** Whether a service has this room. Most rooms follow from the kinds of records that the service holds. */
  readonly isIn: (subscription: SubscriptionView) => boolean
  readonly label: (texts: Texts) => string
  readonly Content: ComponentType<RoomProps>
}

const holding =
  (kind: RecordView['kind']) =>
  ({ kinds }: SubscriptionView): boolean =>
    kinds.includes(kind)

/** The rooms of a service's content, in the order of the tabs: one for each main kind of record. */
const ROOMS: readonly Room[] = [
  { name: 'bokforing', isIn: holding('voucher'), label: ({ records }) => records.books, Content: Bookkeeping },
  { name: 'fakturor', isIn: holding('invoice'), label: ({ records }) => records.invoices, Content: Invoicing },
  { name: 'kundreskontra', isIn: holding('invoice'), label: ({ invoicing }) => invoicing.ledger, Content: CustomerLedger },
  { name: 'kunder', isIn: holding('customer'), label: ({ words }) => words.recordKind.customer, Content: Buyers },
  { name: 'artiklar', isIn: holding('article'), label: ({ words }) => words.recordKind.article, Content: Articles },
  { name: 'fakturauppgifter', isIn: holding('seller'), label: ({ words }) => words.recordKind.seller, Content: SellerDetails },
  { name: 'rapporter', isIn: holding('expense-report'), label: ({ records }) => records.reports, Content: Expenses },
  { name: 'dokument', isIn: holding('document'), label: ({ words }) => words.recordKind.document, Content: Documents },
  { name: 'loner', isIn: holding('payroll-period'), label: ({ payroll }) => payroll.title, Content: Payroll },
  { name: 'anstallda', isIn: holding('employee'), label: ({ records }) => records.employees, Content: Employees },
  { name: 'overlamning', isIn: holding('payroll-backup'), label: ({ payroll }) => payroll.handover, Content: Handover },
  { name: 'oversikt', isIn: ({ service }) => showsOverview(service.code), label: ({ overview }) => overview.table, Content: Overview },
]

export const roomsOf = (subscription: SubscriptionView): readonly Room[] => ROOMS.filter(({ isIn }) => isIn(subscription))
