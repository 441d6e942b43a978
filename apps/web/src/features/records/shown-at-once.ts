import type { RecordView } from '@portal/contract'
import type { MutationFunctionContext } from '@tanstack/react-query'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What a query has read (a record, a page, the pages of a list), with `saved` in the place of what it was before. */
export const withSaved = (read: unknown, saved: RecordView): unknown => {
  if (!isRecord(read)) return read
  if (read['id'] === saved.id) return saved
  for (const part of ['pages', 'items'])
    if (Array.isArray(read[part])) return { ...read, [part]: read[part].map((each: unknown) => withSaved(each, saved)) }
  return read
}

/**
 * For a mutation that answers with the record it saved: it stands on the screen before anything is asked for anew, so that
 * whoever goes on at once changes what was saved, not the version before.
 */
export const shownAtOnce = (id: string) => ({
  onSuccess: (saved: RecordView, _sent: unknown, _before: unknown, { client }: MutationFunctionContext): void => {
    client.setQueriesData({ queryKey: ['records', id] }, (read: unknown) => withSaved(read, saved))
  },
})
