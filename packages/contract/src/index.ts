import { ownAccount } from './own-account.ts'
import { bookkeeping } from './bookkeeping/bookkeeping.ts'
import { bulkEnds } from './bulk-ends.ts'
import { cases } from './cases.ts'
import { collaborations } from './collaborations.ts'
import { companies } from './companies.ts'
import { companyOverview } from './company-overview.ts'
import { customers } from './customers.ts'
import { documents } from './documents.ts'
import { events } from './events.ts'
import { expenses } from './expenses.ts'
import { exports } from './exports.ts'
import { files } from './files.ts'
import { invoicing } from './invoicing.ts'
import { live } from './live.ts'
import { notices } from './notices.ts'
import { overTime } from './over-time.ts'
import { overview } from './overview.ts'
import { payroll } from './payroll.ts'
import { plannedEnds } from './planned-ends.ts'
import { records } from './records/records.ts'
import { reports } from './bookkeeping/reports.ts'
import { savedViews } from './saved-views.ts'
import { secondFactor } from './second-factor.ts'
import { session } from './session.ts'
import { subscriptions } from './subscriptions.ts'
import { support } from './support.ts'
import { terminations } from './terminations.ts'
import { users } from './users.ts'

/** The whole API, by noun. The server's routes, the OpenAPI description and the web's calls are all made from this. */
export const API = {
  session,
  secondFactor,
  ownAccount,
  live,
  notices,
  support,
  cases,
  companies,
  companyOverview,
  subscriptions,
  overTime,
  collaborations,
  customers,
  savedViews,
  terminations,
  plannedEnds,
  bulkEnds,
  users,
  events,
  records,
  reports,
  overview,
  exports,
  invoicing,
  expenses,
  payroll,
  files,
  documents,
  bookkeeping,
}
export const BASE_PATH = '/api/v1'

export * from './own-account.ts'
export * from './bookkeeping/bookkeeping.ts'
export * from './bookkeeping/sie-import.ts'
export * from './bulk-ends.ts'
export * from './cases.ts'
export * from './certificate.ts'
export * from './collaborations.ts'
export * from './companies.ts'
export * from './company-overview.ts'
export * from './customers.ts'
export * from './email.ts'
export * from './endpoint.ts'
export * from './documents.ts'
export * from './event-details.ts'
export * from './events.ts'
export * from './expenses.ts'
export * from './exports.ts'
export * from './files.ts'
export * from './invoicing.ts'
export * from './live.ts'
export * from './notices.ts'
export * from './over-time.ts'
export * from './overview.ts'
export * from './planned-ends.ts'
export * from './payroll.ts'
export * from './preview.ts'
export * from './problem-answer.ts'
export * from './problem.ts'
export * from './records/content.ts'
export { dayPlaces, daysOf, leavesOf } from './records/days.ts'
export { MOST_ROWS } from './records/invoicing.ts'
export * from './records/records.ts'
export * from './refusals.ts'
export * from './bookkeeping/reports.ts'
export * from './scalars.ts'
export * from './saved-views.ts'
export * from './second-factor.ts'
export * from './session.ts'
export * from './start-preview.ts'
export * from './step-up.ts'
export * from './subscriptions.ts'
export * from './support-search.ts'
export * from './support-start.ts'
export * from './support.ts'
export * from './termination-view.ts'
export * from './terminations.ts'
export * from './users.ts'
