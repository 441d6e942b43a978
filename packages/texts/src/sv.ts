import { ownAccountSv } from './own-account.sv.ts'
import { invoicingSv } from './invoicing.sv.ts'
import { casesSv } from './cases.sv.ts'
import { supportSv } from './support.sv.ts'
import { collaborationsSv } from './collaborations.sv.ts'
import { companyOverviewSv } from './company-overview.sv.ts'
import { customersSv } from './customers.sv.ts'
import { deletionsSv } from './deletions.sv.ts'
import { exportsSv } from './exports.sv.ts'
import { offlineSv } from './offline.sv.ts'
import { eventsSv } from './events.sv.ts'
import { documentsSv } from './documents.sv.ts'
import { expensesSv } from './expenses.sv.ts'
import { filesSv } from './files.sv.ts'
import { firstSv } from './first.sv.ts'
import { firstStepsSv } from './first-steps.sv.ts'
import { helpSv } from './help.sv.ts'
import { goToSv } from './go-to.sv.ts'
import { leftoversIn, outcomeTextOf, tellerOf } from './tell.ts'
import { keysSv } from './keys.sv.ts'
import { mailSv } from './mail.sv.ts'
import { nounsSv } from './nouns.sv.ts'
import { outcomesSv } from './outcomes.sv.ts'
import { payrollSv } from './payroll.sv.ts'
import { problemsSv } from './problems.sv.ts'
import { bookkeepingSv } from './bookkeeping/bookkeeping.sv.ts'
import { recordsSv } from './records.sv.ts'
import { noticesSv } from './notices.sv.ts'
import { overTimeSv } from './over-time.sv.ts'
import { overviewSv } from './overview.sv.ts'
import { correctionsSv } from './bookkeeping/corrections.sv.ts'
import { reportsSv } from './bookkeeping/reports.sv.ts'
import { sieSv } from './bookkeeping/sie.sv.ts'
import { startsSv } from './starts.sv.ts'
import { subscriptionsSv } from './subscriptions.sv.ts'
import { bulkEndsSv } from './bulk-ends/bulk-ends.sv.ts'
import { plannedEndsSv } from './planned-ends/planned-ends.sv.ts'
import { terminationsSv } from './terminations.sv.ts'
import { proofsSv } from './proofs.sv.ts'
import { secondFactorSv } from './second-factor.sv.ts'
import { summarySv } from './summary.sv.ts'
import { togetherSv } from './together.sv.ts'
import type { Texts } from './tree.ts'
import { usersSv } from './users.sv.ts'
import { wordsSv } from './words.sv.ts'

export const sv: Texts = {
  ...firstSv,
  words: wordsSv,
  nouns: nounsSv,
  problem: tellerOf(problemsSv),
  outcomeLabel: (service, outcome) => outcomeTextOf(outcomesSv, service, outcome)?.label ?? outcome,
  outcomeDone: (service, outcome) => outcomeTextOf(outcomesSv, service, outcome)?.done ?? outcome,
  leftovers: leftoversIn(wordsSv),
  goTo: goToSv,
  ownAccount: ownAccountSv,
  firstSteps: firstStepsSv,
  help: helpSv,
  keys: keysSv,
  companyOverview: companyOverviewSv,
  subscriptions: subscriptionsSv,
  collaborations: collaborationsSv,
  customers: customersSv,
  overTime: overTimeSv,
  starts: startsSv,
  terminations: terminationsSv,
  proofs: proofsSv,
  together: togetherSv,
  summary: summarySv,
  secondFactor: secondFactorSv,
  plannedEnds: plannedEndsSv,
  bulkEnds: bulkEndsSv,
  invoicing: invoicingSv,
  support: supportSv,
  cases: casesSv,
  exports: exportsSv,
  offline: offlineSv,
  deletions: deletionsSv,
  users: usersSv,
  records: recordsSv,
  bookkeeping: bookkeepingSv,
  notices: noticesSv,
  overview: overviewSv,
  corrections: correctionsSv,
  reports: reportsSv,
  sie: sieSv,
  expenses: expensesSv,
  payroll: payrollSv,
  files: filesSv,
  documents: documentsSv,
  events: eventsSv,
  mail: mailSv,
}
