import type { RecordView } from '@portal/contract'
import type { Within } from './kind.ts'

/** SQL: the content is shown as it is stored. */
export const AS_STORED = 'r.content'

/** SQL condition: a field contains the text. Accents and case are ignored, as in all of the portal's searches. */
export const holds = (field: string) => (q: string) => `position(fold_for_search(${q}) IN fold_for_search(${field})) > 0`
export const byName = holds(`r.content->>'name'`)

/** Everybody who sees the record sees the same of it. */
export const seenAlike = (view: RecordView): RecordView => view

/** The records whose accounting date lies in the fiscal year of a day, or in its calendar year where the workspace knows no fiscal year. */
export const byAccountingDate: Within = async (day, yearOf) => {
  const year = await yearOf(day)
  return { days: year ? [year.from, year.to] : [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`] }
}
