import type { RecordView } from '@portal/contract'
import type { Within } from './kind.ts'

/** SQL: the content is shown as it is stored. */
export const AS_STORED = 'r.content'

/** SQL: a file `f` as it is shown. */
export const FILE_SHOWN = `jsonb_build_object('id', f.id, 'name', coalesce(f.shown_name, f.name), 'mediaType', coalesce(f.shown_media_type, f.media_type),
  'size', coalesce(f.shown_size, f.size), 'sha256', coalesce(f.shown_sha256, f.sha256),
  'createdAt', to_char(f.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'original', CASE WHEN f.shown_name IS NOT NULL
  THEN jsonb_build_object('name', f.name, 'mediaType', f.media_type, 'size', f.size, 'sha256', f.sha256) END)`

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
