import { type RecordView, records } from '@portal/contract'
import type { MutationFunctionContext } from '@tanstack/react-query'
import { answersOf } from '../../platform/query.ts'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What a query has read (a record, a page, or the pages of a list), with `saved` in the place of its earlier version. */
export const withSaved = (read: unknown, saved: RecordView): unknown => {
  if (!isRecord(read)) return read
  if (read['id'] === saved.id) return saved
  for (const part of ['pages', 'items'])
    if (Array.isArray(read[part])) return { ...read, [part]: read[part].map((each: unknown) => withSaved(each, saved)) }
  return read
}

/**
 * For a mutation that answers with the saved record. The record is shown before anything is fetched again, so that a change made
 * right afterwards is made to the saved version and not to the one before it.
 */
export const shownAtOnce = (id: string) => ({
  onSuccess: (saved: RecordView, _sent: unknown, _before: unknown, { client }: MutationFunctionContext): void => {
    for (const endpoint of [records.one, records.list, records.suggestions])
      client.setQueriesData(answersOf(endpoint, { params: { id } }), (read: unknown) => withSaved(read, saved))
  },
})
