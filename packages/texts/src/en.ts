import { ownAccountEn } from './own-account.en.ts'
import { invoicingEn } from './invoicing.en.ts'
import { casesEn } from './cases.en.ts'
import { supportEn } from './support.en.ts'
import { collaborationsEn } from './collaborations.en.ts'
import { companyOverviewEn } from './company-overview.en.ts'
import { customersEn } from './customers.en.ts'
import { deletionsEn } from './deletions.en.ts'
import { exportsEn } from './exports.en.ts'
import { offlineEn } from './offline.en.ts'
import { eventsEn } from './events.en.ts'
import { documentsEn } from './documents.en.ts'
import { expensesEn } from './expenses.en.ts'
import { filesEn } from './files.en.ts'
import { firstEn } from './first.en.ts'
import { firstStepsEn } from './first-steps.en.ts'
import { helpEn } from './help.en.ts'
import { goToEn } from './go-to.en.ts'
import { leftoversIn, outcomeTextOf, tellerOf } from './tell.ts'
import { keysEn } from './keys.en.ts'
import { mailEn } from './mail.en.ts'
import { nounsEn } from './nouns.en.ts'
import { outcomesEn } from './outcomes.en.ts'
import { payrollEn } from './payroll.en.ts'
import { problemsEn } from './problems.en.ts'
import { bookkeepingEn } from './bookkeeping/bookkeeping.en.ts'
import { recordsEn } from './records.en.ts'
import { noticesEn } from './notices.en.ts'
import { overTimeEn } from './over-time.en.ts'
import { overviewEn } from './overview.en.ts'
import { correctionsEn } from './bookkeeping/corrections.en.ts'
import { reportsEn } from './bookkeeping/reports.en.ts'
import { sieEn } from './bookkeeping/sie.en.ts'
import { startsEn } from './starts.en.ts'
import { subscriptionsEn } from './subscriptions.en.ts'
import { bulkEndsEn } from './bulk-ends/bulk-ends.en.ts'
import { plannedEndsEn } from './planned-ends/planned-ends.en.ts'
import { terminationsEn } from './terminations.en.ts'
import { proofsEn } from './proofs.en.ts'
import { secondFactorEn } from './second-factor.en.ts'
import { summaryEn } from './summary.en.ts'
import { togetherEn } from './together.en.ts'
import type { Texts } from './tree.ts'
import { usersEn } from './users.en.ts'
import { wordsEn } from './words.en.ts'

export const en: Texts = {
  ...firstEn,
  words: wordsEn,
  nouns: nounsEn,
  problem: tellerOf(problemsEn),
  outcomeLabel: (service, outcome) => outcomeTextOf(outcomesEn, service, outcome)?.label ?? outcome,
  outcomeDone: (service, outcome) => outcomeTextOf(outcomesEn, service, outcome)?.done ?? outcome,
  leftovers: leftoversIn(wordsEn),
  goTo: goToEn,
  ownAccount: ownAccountEn,
  firstSteps: firstStepsEn,
  help: helpEn,
  keys: keysEn,
  companyOverview: companyOverviewEn,
  subscriptions: subscriptionsEn,
  collaborations: collaborationsEn,
  customers: customersEn,
  overTime: overTimeEn,
  starts: startsEn,
  terminations: terminationsEn,
  proofs: proofsEn,
  together: togetherEn,
  summary: summaryEn,
  secondFactor: secondFactorEn,
  plannedEnds: plannedEndsEn,
  bulkEnds: bulkEndsEn,
  invoicing: invoicingEn,
  support: supportEn,
  cases: casesEn,
  exports: exportsEn,
  offline: offlineEn,
  deletions: deletionsEn,
  users: usersEn,
  records: recordsEn,
  bookkeeping: bookkeepingEn,
  notices: noticesEn,
  overview: overviewEn,
  corrections: correctionsEn,
  reports: reportsEn,
  sie: sieEn,
  expenses: expensesEn,
  payroll: payrollEn,
  files: filesEn,
  documents: documentsEn,
  events: eventsEn,
  mail: mailEn,
}
