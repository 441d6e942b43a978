import * as z from 'zod'
import { contract } from '../endpoint.ts'
import { voucher } from '../records/bookkeeping.ts'
import { voucherView } from '../records/content.ts'
import { byId, day, id, page, paging } from '../scalars.ts'
import { sieImportAnswer, sieImportQuery, sieImportView } from './sie-import.ts'

/** A character that a SIE file's code page lacks, and the text written in its place. */
export type Transliterated = { readonly from: string; readonly to: string }
export const TRANSLITERATED = 'X-Transliterated'

/** Writes the header: `%E2%82%AC=EUR`, separated by commas. */
export const writeTransliterated = (letters: readonly Transliterated[]): string =>
  letters.map(({ from, to }) => `${encodeURIComponent(from)}=${encodeURIComponent(to)}`).join(',')

/** Reads what `writeTransliterated` wrote, and ignores everything else. */
export const readTransliterated = (header: string | undefined): readonly Transliterated[] =>
  (header ?? '').split(',').flatMap((each) => {
    const [from, to] = each.split('=')
    return from === undefined || to === undefined || /%(?![\da-f]{2})/i.test(each)
      ? []
      : [{ from: decodeURIComponent(from), to: decodeURIComponent(to) }]
  })

export const bookkeeping = contract({
  importSie: {
    method: 'post',
    path: '/subscriptions/:id/sie',
    summary:
      'Fill the books from a SIE 4 file, a year (4E) or vouchers for the years that are there (4I): whole or not at all; or only tell what that would do',
    policy: 'write-content',
    params: byId,
    query: sieImportQuery,
    upload: true,
    status: 200,
    answer: sieImportAnswer,
    problems: [
      'day-out-of-range',
      'year-exists',
      'replace-not-offered',
      'year-unknown',
      'account-unknown',
      'sie-unreadable',
      'kind-not-offered',
      'too-many-requests',
    ],
  },
  listImports: {
    method: 'get',
    path: '/subscriptions/:id/imports',
    summary: 'The SIE imports into the books, the newest first',
    policy: 'read-content',
    params: byId,
    query: z.strictObject(paging),
    status: 200,
    answer: page(sieImportView),
    problems: ['kind-not-offered'],
  },
  undoImport: {
    method: 'delete',
    path: '/subscriptions/:id/imports/:importId',
    summary: 'Undo an import while nothing in the workspace has changed after it: what it removed comes back as it was',
    policy: 'write-content',
    params: z.strictObject({ id, importId: id }),
    status: 200,
    answer: sieImportView,
    problems: ['kind-not-offered', 'changed-meanwhile', 'undo-not-offered'],
  },
  correct: {
    method: 'post',
    path: '/subscriptions/:id/records/:recordId/correction',
    summary: 'Correct a posted voucher: a voucher that reverses it, and a new one in its place. All are kept, and name each other',
    policy: 'write-content',
    params: z.strictObject({ id, recordId: id }),
    body: z.strictObject({
      version: z.int().optional(),
      /** The day of the reversal. Default: today. */
      date: day.optional(),
      /** The new voucher; `null`: the voucher is only reversed. */
      replacement: voucher.nullable(),
    }),
    idempotent: true,
    status: 201,
    answer: z.strictObject({ corrected: voucherView, reversal: voucherView, replacement: voucherView.nullable() }),
    problems: [
      'kind-not-offered',
      'changed-meanwhile',
      'record-unshown',
      'voucher-not-correctable',
      'voucher-number-taken',
      'day-out-of-range',
      'year-unknown',
      'account-unknown',
      'voucher-unbalanced',
    ],
  },
  exportSie: {
    method: 'get',
    path: '/subscriptions/:id/sie',
    summary: 'The books of a fiscal year as SIE 4E in CP437; default the latest year',
    policy: 'read-content',
    params: byId,
    query: z.strictObject({
      year: z.union([day, z.string().regex(/^\d{4}$/)]).optional(),
      /** Whether the file ends with its checksum (`#KSUMMA`). */
      checksum: z.enum(['true', 'false']).default('false'),
    }),
    status: 200,
    download: 'application/octet-stream',
    tells: {
      [TRANSLITERATED]: 'Letters that the file lacks and what stands for them, URL-encoded: `%E2%82%AC=EUR`, a comma between; at most a hundred',
    },
    problems: ['year-unknown', 'kind-not-offered', 'record-unshown'],
  },
})
