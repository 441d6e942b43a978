import type { OwnAccountTexts } from './own-account.sv.ts'
import type { FirstStepsTexts } from './first-steps.sv.ts'
import type { HelpTexts } from './help.sv.ts'
import type { LeftoverView, Problem } from '@portal/contract'
import type { Outcome, ServiceCode } from '@portal/domain'
import type { InvoicingTexts } from './invoicing.sv.ts'
import type { CasesTexts } from './cases.sv.ts'
import type { SupportTexts } from './support.sv.ts'
import type { CollaborationsTexts } from './collaborations.sv.ts'
import type { CompaniesTexts } from './companies.sv.ts'
import type { CompanyOverviewTexts } from './company-overview.sv.ts'
import type { CustomersTexts } from './customers.sv.ts'
import type { DeletionsTexts } from './deletions.sv.ts'
import type { ExportsTexts } from './exports.sv.ts'
import type { EventsTexts } from './events.sv.ts'
import type { DocumentsTexts } from './documents.sv.ts'
import type { ExpensesTexts } from './expenses.sv.ts'
import type { FilesTexts } from './files.sv.ts'
import type { Format } from './format.ts'
import type { FrameTexts } from './frame.sv.ts'
import type { GoToTexts } from './go-to.sv.ts'
import type { Language } from './language.ts'
import type { KeysTexts } from './keys.sv.ts'
import type { MailTexts } from './mail.ts'
import type { Nouns } from './nouns.sv.ts'
import type { PayrollTexts } from './payroll.sv.ts'
import type { ProblemText } from './problems.ts'
import type { BookkeepingTexts } from './bookkeeping/bookkeeping.sv.ts'
import type { RecordsTexts } from './records.sv.ts'
import type { OfflineTexts } from './offline.sv.ts'
import type { NoticesTexts } from './notices.sv.ts'
import type { OverTimeTexts } from './over-time.sv.ts'
import type { OverviewTexts } from './overview.sv.ts'
import type { CorrectionsTexts } from './bookkeeping/corrections.sv.ts'
import type { ReportsTexts } from './bookkeeping/reports.sv.ts'
import type { SieTexts } from './bookkeeping/sie.sv.ts'
import type { SessionTexts } from './session.sv.ts'
import type { StartsTexts } from './starts.sv.ts'
import type { SubscriptionsTexts } from './subscriptions.sv.ts'
import type { BulkEndsTexts } from './bulk-ends/bulk-ends.sv.ts'
import type { PlannedEndsTexts } from './planned-ends/planned-ends.sv.ts'
import type { TerminationsTexts } from './terminations.sv.ts'
import type { ProofsTexts } from './proofs.sv.ts'
import type { SecondFactorTexts } from './second-factor.sv.ts'
import type { SummaryTexts } from './summary.sv.ts'
import type { TogetherTexts } from './together.sv.ts'
import type { UsersTexts } from './users.sv.ts'
import type { Words } from './words.ts'

/** All texts in one language, by room. A language without one of them does not compile. */
export type Texts = {
  readonly language: Language
  readonly format: Format
  readonly words: Words
  /** What the rows of a list are. */
  readonly nouns: Nouns
  readonly firstSteps: FirstStepsTexts
  readonly help: HelpTexts
  readonly problem: (problem: Problem) => ProblemText
  /** The outcome as a choice (rules per service). The code itself if the service does not offer the outcome. */
  readonly outcomeLabel: (service: ServiceCode, outcome: Outcome) => string
  /** The result of the outcome, for receipts, lists and mails. */
  readonly outcomeDone: (service: ServiceCode, outcome: Outcome) => string
  /** What a party goes on seeing after an end: a sentence each (G17). */
  readonly leftovers: (leftovers: readonly LeftoverView[]) => readonly string[]
  readonly frame: FrameTexts
  readonly goTo: GoToTexts
  readonly keys: KeysTexts
  readonly session: SessionTexts
  readonly ownAccount: OwnAccountTexts
  readonly companies: CompaniesTexts
  readonly companyOverview: CompanyOverviewTexts
  readonly subscriptions: SubscriptionsTexts
  readonly collaborations: CollaborationsTexts
  readonly customers: CustomersTexts
  readonly overTime: OverTimeTexts
  readonly starts: StartsTexts
  readonly terminations: TerminationsTexts
  readonly proofs: ProofsTexts
  readonly together: TogetherTexts
  readonly summary: SummaryTexts
  readonly secondFactor: SecondFactorTexts
  readonly plannedEnds: PlannedEndsTexts
  readonly bulkEnds: BulkEndsTexts
  readonly invoicing: InvoicingTexts
  readonly support: SupportTexts
  readonly cases: CasesTexts
  readonly exports: ExportsTexts
  readonly offline: OfflineTexts
  readonly deletions: DeletionsTexts
  readonly users: UsersTexts
  readonly records: RecordsTexts
  readonly bookkeeping: BookkeepingTexts
  readonly notices: NoticesTexts
  readonly overview: OverviewTexts
  readonly corrections: CorrectionsTexts
  readonly reports: ReportsTexts
  readonly sie: SieTexts
  readonly expenses: ExpensesTexts
  readonly payroll: PayrollTexts
  readonly files: FilesTexts
  readonly documents: DocumentsTexts
  readonly events: EventsTexts
  readonly mail: MailTexts
}
