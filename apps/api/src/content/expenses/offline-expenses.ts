import { CONTENT } from '@portal/contract'
import { offlineKind } from '../offline.ts'

export const offlineExpenseReports = offlineKind(
  CONTENT['expense-report'],
  ({ expenses: say }) => [
    { label: say.report, is: 'text' },
    { label: say.person, is: 'text', wide: true },
    { label: say.date, is: 'day' },
    { label: say.state, is: 'text', wide: true },
    { label: say.amount, is: 'amount' },
  ],
  ({ title, person, date, state, rows, total, submittedAt, sentAt }, { texts: { expenses: say, format, offline, words } }) => ({
    title,
    cells: [title, person, date, words.expenseReportState[state], total],
    words: [...new Set(rows.flatMap(({ text, kind }) => [text, say.kinds[kind]]))],
    facts: [
      [say.person, person],
      [say.date, date],
      [say.state, words.expenseReportState[state]],
      [offline.submittedAt, submittedAt === null ? '' : format.instant(submittedAt)],
      [offline.sentAt, sentAt === null ? '' : format.instant(sentAt)],
    ],
    tables: [
      {
        caption: say.expenses,
        heads: [say.date, say.kind, say.what, say.amount, say.vat],
        n: [3, 4],
        rows: rows.map(({ date: day, kind, text, amount, vat }) => [day, say.kinds[kind], text, format.amount(amount), format.amount(vat)]),
        sum: ['', '', '', format.amount(total), format.amount(rows.reduce((sum, { vat }) => sum + vat, 0))],
      },
    ],
  }),
)
