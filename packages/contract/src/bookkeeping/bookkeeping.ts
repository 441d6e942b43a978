import * as z from 'zod'
import { contract } from '../endpoint.ts'
import { byId, day } from '../scalars.ts'

/** A line of a SIE file that is unusual but was imported, and what is unusual about it. Amounts in öre. */
export const sieWarning = z.strictObject({
  line: z.int(),
  code: z.string(),
  account: z.string().optional(),
  given: z.int().optional(),
  computed: z.int().optional(),
  other: z.int().optional(),
  difference: z.int().optional(),
  count: z.int().optional(),
  text: z.string().optional(),
})

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
    summary: 'Fill the books from a SIE 4 file, a year (4E) or vouchers for the years that are there (4I): whole or not at all',
    policy: 'write-content',
    params: byId,
    query: z.strictObject({
      /** A year that has vouchers gives way to the file's; only for a file that is a year. */
      replace: z.enum(['true', 'false']).default('false'),
      /** Vouchers that are in the books already, with the same series, day and rows. */
      again: z.enum(['skip', 'add']).default('skip'),
      /** Vouchers whose number another voucher has. */
      taken: z.enum(['skip', 'renumber']).default('skip'),
    }),
    upload: true,
    status: 200,
    answer: z.strictObject({
      form: z.enum(['year', 'vouchers']),
      accounts: z.int(),
      vouchers: z.int(),
      rows: z.int(),
      skipped: z.int(),
      warnings: z.array(sieWarning).readonly(),
    }),
    problems: ['year-exists', 'replace-not-offered', 'year-unknown', 'account-unknown', 'sie-unreadable', 'kind-not-offered'],
  },
  exportSie: {
    method: 'get',
    path: '/subscriptions/:id/sie',
    summary: 'The books of a fiscal year as SIE 4E in CP437; default the latest year',
    policy: 'read-content',
    params: byId,
    query: z.strictObject({ year: z.union([day, z.string().regex(/^\d{4}$/)]).optional() }),
    status: 200,
    download: 'application/octet-stream',
    tells: {
      [TRANSLITERATED]: 'Letters that the file lacks and what stands for them, URL-encoded: `%E2%82%AC=EUR`, a comma between; at most a hundred',
    },
    problems: ['year-unknown', 'kind-not-offered'],
  },
})
