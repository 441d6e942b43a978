import type { Texts } from '@portal/texts'
import type * as z from 'zod'
import type { Column, ShownRecord } from '../platform/offline/record.ts'

/** What a record is shown with, besides its content. */
export type OfflineGiven = {
  readonly texts: Texts
  /** Account names by number. */
  readonly accounts: ReadonlyMap<string, string>
  /** The names of the vouchers that correct the record; `null`: it is not corrected (G18). */
  readonly correctedBy: readonly string[] | null
}
/** How a kind of record is shown on the pages that open without a network. */
export type OfflineKind = {
  readonly columns: (texts: Texts) => readonly Column[]
  /** The record as shown; `null`: what is stored is none of its kind any more. */
  readonly shown: (stored: unknown, given: OfflineGiven) => ShownRecord | null
}

export const offlineKind = <T>(
  form: z.ZodType<T>,
  columns: OfflineKind['columns'],
  shown: (content: T, given: OfflineGiven) => ShownRecord,
): OfflineKind => ({
  columns,
  shown: (stored, given) => {
    const read = form.safeParse(stored)
    return read.success ? shown(read.data, given) : null
  },
})
