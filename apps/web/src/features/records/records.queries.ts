import { call } from '../../platform/call.ts'
import { pages, query } from '../../platform/query.ts'
import { saveFile } from '../../platform/save-file.ts'
import { bookkeeping, readTransliterated, type RecordView, records, subscriptions, TRANSLITERATED } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import type { sentRow } from './bookkeeping/amounts.ts'
import { isKind, type Kind } from './kind.ts'
import { shownAtOnce } from './shown-at-once.ts'

/** The kinds that forms suggest. */
export type SuggestedKind = 'customer' | 'article' | 'account'
export type VoucherRecord = Extract<RecordView, { readonly kind: 'voucher' }>
export type Asked = { readonly kind: Kind; readonly year?: string; readonly q?: string; readonly state?: string; readonly order?: 'asc' | 'desc' }
export type VoucherBody = {
  readonly series: string
  readonly number?: number | null
  readonly date: string
  readonly text: string
  readonly rows: ReturnType<typeof sentRow>[]
}

export const recordQueries = {
  /** Asked again every half minute, where what changes is not told: access can end while the page is open. */
  subscription: (id: string) => query(subscriptions.one, { params: { id } }, { refetchInterval: 30_000 }),
  one: (id: string, recordId: string) => query(records.one, { params: { id, recordId } }),
  list: (id: string, asked: Asked) => pages(records.list, { params: { id }, query: { ...asked, limit: 50 } }),
  suggestions: <K extends SuggestedKind>(id: string, kind: K, q: string) =>
    query(records.suggestions, { params: { id }, query: { kind, q } }, { select: ({ items }) => items.filter(isKind(kind)) }),
  years: (id: string) => query(records.list, { params: { id }, query: { kind: 'fiscal-year', limit: 200 } }),
  balances: (id: string, year: string) => query(records.balances, { params: { id }, query: { year } }),
  save: (id: string, record: VoucherRecord | undefined) =>
    mutationOptions({
      mutationFn: async (content: VoucherBody) =>
        record
          ? call(records.change, { params: { id, recordId: record.id }, body: { version: record.version, content } })
          : call(records.create, { params: { id }, body: { kind: 'voucher', content } }),
      ...shownAtOnce(id),
    }),
  remove: (id: string, recordId: string) => mutationOptions({ mutationFn: () => call(records.remove, { params: { id, recordId } }) }),
  /** Saves the file and returns the letters that it could not hold. */
  exportSie: (id: string) =>
    mutationOptions({
      mutationFn: async ({ year, checksum }: { readonly year: string; readonly checksum: boolean }) => {
        const file = await call(bookkeeping.exportSie, { params: { id }, query: { year, checksum: checksum ? 'true' : 'false' } })
        saveFile(file)
        return readTransliterated(file.headers?.[TRANSLITERATED])
      },
    }),
}
