import { describe, expect, it } from 'vitest'
import { complaintsOver, type Omission } from './omissions.ts'
import { OF_THE_WEB } from './omissions-web.ts'

/** Each thing that ARCHITECTURE.md says cannot be forgotten is left out here once. */
const OMISSIONS: Readonly<Record<string, Omission>> = {
  ...OF_THE_WEB,
  'an endpoint without a handler': {
    file: 'apps/api/src/features/cases/cases.routes.ts',
    cut: /^ {4}all: staffOnly[\s\S]*?^ {4}\),\n/m,
    refusedIn: 'apps/api/src/features/cases/cases.routes.ts',
    says: /'all' is missing/,
  },
  'a handler without an endpoint': {
    file: 'packages/contract/src/overview.ts',
    cut: /^ {2}(\w+): \{\n {4}method/m,
    put: '  another: {\n    method',
    refusedIn: 'apps/api/src/features/overview/overview.routes.ts',
    says: /./,
  },
  'a problem without a status': {
    file: 'packages/contract/src/problem.ts',
    cut: /^ {2}'deletion-due': \d+,\n/m,
    refusedIn: 'packages/contract/src/problem.ts',
    says: /deletion-due/,
  },
  'a refusal of the domain without a form on the wire': {
    file: 'packages/domain/src/terminations/cancel-deletion.ts',
    cut: /\{ readonly code: 'no-deletion-scheduled' \}/,
    put: "{ readonly code: 'no-deletion-scheduled' } | { readonly code: 'planted' }",
    refusedIn: 'packages/contract/src/problem.ts',
    says: /Refusal/,
  },
  'a problem without its Swedish text': {
    file: 'packages/texts/src/problems.sv.ts',
    cut: /^ {2}'case-closed': .*\n/m,
    refusedIn: 'packages/texts/src/problems.sv.ts',
    says: /case-closed/,
  },
  'a text without its English': {
    file: 'packages/texts/src/cases.en.ts',
    cut: /^ {2}opened: .*\n/m,
    refusedIn: 'packages/texts/src/cases.en.ts',
    says: /'opened' is missing/,
  },
  'an event without a sentence': {
    file: 'packages/texts/src/events.en.ts',
    cut: /^ {2}'deletion-cancelled': .*\n/m,
    refusedIn: 'packages/texts/src/events.en.ts',
    says: /deletion-cancelled/,
  },
  'an event without an audience': {
    file: 'packages/domain/src/events/audience.ts',
    cut: /^ {2}'user-removed': .*\n/m,
    refusedIn: 'packages/domain/src/events/audience.ts',
    says: /user-removed/,
  },
  'an event that is written with less than it carries': {
    file: 'apps/api/src/features/expenses/remind.ts',
    cut: /, persons: reminded\.length/,
    refusedIn: 'apps/api/src/features/expenses/remind.ts',
    says: /reminder-sent/,
  },
  'an event without a stored row that is read for ever': {
    file: 'apps/api/src/features/events/testing/stored.ts',
    cut: /^ {2}'deletion-cancelled': \[\n.*\n {2}\],\n/m,
    refusedIn: 'apps/api/src/features/events/testing/stored.ts',
    says: /deletion-cancelled/,
  },
  'a service without a name': {
    file: 'packages/texts/src/services.ts',
    cut: /^ {2}scanner: .*\n/m,
    refusedIn: 'packages/texts/src/services.ts',
    says: /scanner/,
  },
  'an outcome without its words': {
    file: 'packages/texts/src/outcomes.en.ts',
    cut: /^ {2}lon: \{[\s\S]*?^ {2}\},\n/m,
    refusedIn: 'packages/texts/src/outcomes.en.ts',
    says: /lon/,
  },
  'a confirmation that nobody reads': {
    file: 'apps/api/src/features/terminations/termination-facts.store.ts',
    cut: /^ {4}'utlagg-reports-sent': .*\n/m,
    refusedIn: 'apps/api/src/features/terminations/termination-facts.store.ts',
    says: /utlagg-reports-sent/,
  },
  'a confirmation without its words': {
    file: 'packages/texts/src/words.en.ts',
    cut: /^ {4}'lon-backup-current': \{[\s\S]*?^ {4}\},\n/m,
    refusedIn: 'packages/texts/src/words.en.ts',
    says: /lon-backup-current/,
  },
  'an outcome that deletes and does not say so': {
    file: 'packages/domain/src/catalogue/services.ts',
    cut: /(const deleteAll.*)destructive: true/,
    put: '$1destructive: false',
    refusedIn: 'packages/domain/src/catalogue/services.ts',
    says: /destructive|Aftermath|Terms/,
  },
  'an ability that nothing decides': {
    file: 'packages/domain/src/subscriptions/abilities.ts',
    cut: /^ {4}'cancel-deletion': .*\n/m,
    refusedIn: 'packages/domain/src/subscriptions/abilities.ts',
    says: /cancel-deletion/,
  },
  'an act of support that needs a party': {
    file: 'packages/domain/src/policy/policy.ts',
    cut: /('end-collaboration': \{.*support: )false/,
    put: '$1true',
    refusedIn: 'apps/api/src/features/terminations/end-collaborations.ts',
    says: /PartyStanding/,
  },
  'a job without a handler': {
    file: 'apps/api/src/job-handlers.ts',
    cut: /^ {4}'mail-auditor': .*\n/m,
    refusedIn: 'apps/api/src/job-handlers.ts',
    says: /mail-auditor/,
  },
  'a mail that is not tried in every language': {
    file: 'apps/api/src/testing/every-mail.ts',
    cut: /^ {2}'mail-upgraded': \{[\s\S]*?^ {2}\},\n/m,
    refusedIn: 'apps/api/src/testing/every-mail.ts',
    says: /mail-upgraded/,
  },
  'a mail that is written in one language only': {
    file: 'packages/texts/src/mail.en.ts',
    cut: /^ {2}upgraded: [\s\S]*?^ {4}\),\n/m,
    refusedIn: 'packages/texts/src/mail.en.ts',
    says: /'upgraded' is missing/,
  },
  'a confirmation without its part on the screen': {
    file: 'apps/web/src/features/terminations/remedies.tsx',
    cut: /^ {2}'lon-backup-current': .*\n/m,
    refusedIn: 'apps/web/src/features/terminations/remedies.tsx',
    says: /lon-backup-current/,
  },
  'a blocker without its part on the screen': {
    file: 'apps/web/src/features/terminations/blockers.ts',
    cut: /^ {2}'collaboration-not-active': .*\n/m,
    refusedIn: 'apps/web/src/features/terminations/blockers.ts',
    says: /collaboration-not-active/,
  },
  'a state of a service without its look on the screen': {
    file: 'apps/web/src/platform/subscription-states.ts',
    cut: /^ {2}closed: .*\n/m,
    refusedIn: 'apps/web/src/platform/subscription-states.ts',
    says: /closed/,
  },
  'a status of a collaboration without its part on the screen': {
    file: 'apps/web/src/features/collaborations/collaboration-page.tsx',
    cut: /^ {2}withdrawn: .*\n/m,
    refusedIn: 'apps/web/src/features/collaborations/collaboration-page.tsx',
    says: /withdrawn/,
  },
  'what there is to read of an event on the screen': {
    file: 'apps/web/src/features/events/paper-of.ts',
    cut: /^ {4}case 'user-removed':\n/m,
    refusedIn: 'apps/web/src/features/events/paper-of.ts',
    says: /return/,
  },
  'a kind of record without anything that is particular to it': {
    file: 'apps/api/src/content/kinds.ts',
    cut: /^ {2}document: .*\n/m,
    refusedIn: 'apps/api/src/content/kinds.ts',
    says: /'?document'?/,
  },
  'a kind of record that no search finds': {
    file: 'apps/api/src/content/payroll/payslips.ts',
    cut: /^ {2}search.*\n/m,
    refusedIn: 'apps/api/src/content/payroll/payslips.ts',
    says: /not assignable to type '[^']*"payslip"/,
  },
  'a kind of räkenskapsinformation that belongs to no day': {
    file: 'apps/api/src/content/documents/documents.ts',
    cut: /^ {2}accountingDate: .*$/m,
    put: '  accountingDate: null,',
    refusedIn: 'apps/api/src/content/documents/documents.ts',
    says: /'null' is not assignable/,
  },
  'a kind of record with files that says nothing of whose they are': {
    file: 'apps/api/src/content/expenses/expense-reports.ts',
    cut: /^ {2}refuseFiles: .*$/m,
    put: '  refuseFiles: null,',
    refusedIn: 'apps/api/src/content/expenses/expense-reports.ts',
    says: /'null' is not assignable/,
  },
  'a kind of record that cannot be removed': {
    file: 'apps/api/src/content/payroll/employees.ts',
    cut: /^ {2}remove: [\s\S]*?^ {2}\},\n/m,
    refusedIn: 'apps/api/src/content/payroll/employees.ts',
    says: /not assignable to type '[^']*"employee"/,
  },
  'whether a kind of record is a paper': {
    file: 'apps/api/src/content/papers.ts',
    cut: /^ {2}seller: .*\n/m,
    refusedIn: 'apps/api/src/content/papers.ts',
    says: /'seller' is missing/,
  },
  'a kind of record that is answered in no form': {
    file: 'packages/contract/src/records/content.ts',
    cut: /^ {2}article: view.*\n/m,
    refusedIn: 'packages/contract/src/records/content.ts',
    says: /'article' is missing/,
  },
  'a kind of record that is written and cannot be added': {
    file: 'packages/contract/src/records/content.ts',
    cut: /^ {2}employee: draftOf.*\n/m,
    refusedIn: 'packages/contract/src/records/content.ts',
    says: /'employee' is missing/,
  },
  'a kind of record that is seen in no room': {
    file: 'apps/web/src/features/records/rooms.tsx',
    cut: /^ {2}seller: .*\n/m,
    refusedIn: 'apps/web/src/features/records/rooms.tsx',
    says: /'seller' is missing/,
  },
  'the name of a kind of record': {
    file: 'packages/domain/src/catalogue/records.ts',
    cut: /(^ {2}'payroll-backup': .*) accounting: false,/m,
    put: '$1',
    refusedIn: 'packages/domain/src/catalogue/records.ts',
    says: /accounting/,
  },
  'a kind of payroll record that a backup may or may not hold': {
    file: 'packages/domain/src/payroll/backup.ts',
    cut: /^ {2}payslip: .*\n/m,
    refusedIn: 'packages/domain/src/payroll/backup.ts',
    says: /'payslip' is missing/,
  },
}

describe('what can be forgotten does not compile:', () => {
  const complaints = complaintsOver(Object.values(OMISSIONS))

  it.each(Object.entries(OMISSIONS))('%s', (_, { refusedIn, says }) => {
    const own = complaints.filter((line) => line.startsWith(`${refusedIn}(`))
    expect(
      own.some((line) => says.test(line)),
      complaints.join('\n'),
    ).toBe(true)
  })

  it('and nothing else, so that it is the omission that is refused', () => {
    const refused = Object.values(OMISSIONS).map(({ refusedIn }) => `${refusedIn}(`)
    const others = complaints.filter((line) => !refused.some((file) => line.startsWith(file)))
    expect(others.filter((line) => /^(packages\/(domain|sie|pdf)|prisma|e2e)\//.test(line))).toEqual([])
  })
})
