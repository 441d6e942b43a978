import { expenses, type Draft, type RecordOf, records } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../../platform/call.ts'
import { query } from '../../../platform/query.ts'
import { shownAtOnce } from '../shown-at-once.ts'

export type Report = RecordOf<'expense-report'>
export type ReportState = Report['content']['state']
/** The content of a report as it is sent. */
export type ReportBody = Omit<Draft<'expense-report'>, 'rows'> & { readonly rows: Draft<'expense-report'>['rows'][number][] }

export const expenseQueries = {
  persons: (id: string) => query(expenses.persons, { params: { id } }),
  save: (id: string, report: Report | undefined) =>
    mutationOptions({
      mutationFn: async (content: ReportBody) =>
        report
          ? call(records.change, { params: { id, recordId: report.id }, body: { version: report.version, content } })
          : call(records.create, { params: { id }, body: { kind: 'expense-report', content } }),
      ...shownAtOnce(id),
    }),
  move: (id: string, { id: recordId, version }: Report) =>
    mutationOptions({
      mutationFn: (state: ReportState) => call(records.move, { params: { id, recordId }, body: { state, version } }),
      ...shownAtOnce(id),
    }),
}
