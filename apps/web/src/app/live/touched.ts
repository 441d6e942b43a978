import {
  bookkeeping,
  bulkEnds,
  cases,
  collaborations,
  companies,
  companyOverview,
  type Contract,
  customers,
  documents,
  events,
  expenses,
  exports,
  files,
  invoicing,
  type LiveMessage,
  notices,
  overview,
  payroll,
  records,
  reports,
  subscriptions,
  support,
  terminations,
  users,
} from '@portal/contract'

/** The questions whose answers a change touches. `of`: whatever they are asked about. `inside`: only where they are asked about the thing that changed. */
type Touched = { readonly of?: readonly Contract[]; readonly inside?: readonly Contract[] }

const CONTENT = [records, files, documents, reports, overview, invoicing, expenses, payroll, bookkeeping, subscriptions, exports]

/** What is asked again when something changed elsewhere. `all`: everything. A topic without a row does not compile. */
export const TOUCHED: Readonly<Record<LiveMessage['topic'], Touched | 'all'>> = {
  collaborations: { of: [collaborations, customers, companies, companyOverview, subscriptions, terminations] },
  'bulk-ends': { of: [bulkEnds] },
  customers: { of: [customers, companyOverview] },
  subscriptions: { of: [subscriptions, collaborations, customers, companies, terminations, support] },
  terminations: { of: [terminations, subscriptions, companyOverview] },
  users: { of: [users, companies, companyOverview, customers, terminations] },
  events: { of: [events, companyOverview, users] },
  cases: { of: [cases, companyOverview, support] },
  content: { of: [terminations], inside: CONTENT },
  exports: { of: [terminations, companyOverview], inside: [exports] },
  notices: { of: [notices] },
  me: 'all',
  everything: 'all',
}
