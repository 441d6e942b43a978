import type { SubscriptionView } from '@portal/contract'
import { keysOf, type NonEmpty, type RecordKind, showsOverview } from '@portal/domain'
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

type Room = { readonly label: (texts: Texts) => string; readonly Content: ComponentType<RoomProps> }

/** What a service's content is shown in, by the name in the address (`?rum=`), in the order of the tabs. */
const ROOMS = {
  bokforing: { label: ({ bookkeeping }) => bookkeeping.title, Content: Bookkeeping },
  fakturor: { label: ({ invoicing }) => invoicing.invoices, Content: Invoicing },
  kundreskontra: { label: ({ invoicing }) => invoicing.ledger, Content: CustomerLedger },
  kunder: { label: ({ words }) => words.recordKind.customer, Content: Buyers },
  artiklar: { label: ({ words }) => words.recordKind.article, Content: Articles },
  fakturauppgifter: { label: ({ words }) => words.recordKind.seller, Content: SellerDetails },
  rapporter: { label: ({ expenses }) => expenses.reports, Content: Expenses },
  dokument: { label: ({ words }) => words.recordKind.document, Content: Documents },
  loner: { label: ({ payroll }) => payroll.title, Content: Payroll },
  anstallda: { label: ({ payroll }) => payroll.employees, Content: Employees },
  overlamning: { label: ({ payroll }) => payroll.handover, Content: Handover },
  oversikt: { label: ({ overview }) => overview.table, Content: Overview },
} as const satisfies Record<string, Room>
type RoomName = keyof typeof ROOMS

/** The rooms in which each kind of record is seen; a service has them when it holds the kind. A kind that is seen nowhere does not compile. */
const SEEN_IN: Readonly<Record<RecordKind, NonEmpty<RoomName>>> = {
  'fiscal-year': ['bokforing'],
  account: ['bokforing'],
  voucher: ['bokforing'],
  customer: ['kunder'],
  article: ['artiklar'],
  invoice: ['fakturor', 'kundreskontra'],
  seller: ['fakturauppgifter'],
  'expense-report': ['rapporter'],
  document: ['dokument'],
  employee: ['anstallda'],
  'payroll-period': ['loner'],
  payslip: ['loner'],
  'payroll-user': ['overlamning'],
  'payroll-synchronisation': ['overlamning'],
  'payroll-backup': ['overlamning'],
}

/** The rooms of a service. Ekonomiöversikt has one although it holds nothing: it shows what the books hold. */
export const roomsOf = ({ service, kinds }: SubscriptionView): readonly (Room & { readonly name: RoomName })[] => {
  const seen: ReadonlySet<RoomName> = new Set(kinds.flatMap((kind) => SEEN_IN[kind]))
  return keysOf(ROOMS)
    .filter((name) => (name === 'oversikt' ? showsOverview(service.code) : seen.has(name)))
    .map((name) => ({ name, ...ROOMS[name] }))
}
