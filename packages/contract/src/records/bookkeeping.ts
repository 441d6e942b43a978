import { VOUCHER_ABILITIES } from '@portal/domain'
import * as z from 'zod'
import { day, id, instant, ore, text } from '../scalars.ts'

const accountNumber = z.string().regex(/^\d{1,10}$/)

export const account = z.strictObject({
  number: accountNumber,
  name: text(200),
  /** The account type in SIE: T tillgång (asset), S skuld (liability), K kostnad (cost), I intäkt (income). */
  type: z.enum(['T', 'S', 'K', 'I']).nullable().default(null),
})

const voucherRow = z.strictObject({
  account: accountNumber,
  /** Debit positive, credit negative. */
  amount: ore,
  text: text(200).nullable().default(null),
  date: day.nullable().default(null),
  quantity: z
    .string()
    .regex(/^-?\d{1,15}(\.\d{1,10})?$/)
    .nullable()
    .default(null),
  objects: z
    .array(z.strictObject({ dimension: text(20), object: text(100) }))
    .max(50)
    .default([]),
  sign: text(100).nullable().default(null),
  /** Rows struck or added after the voucher was made stay visible. Struck rows do not count. */
  change: z.enum(['original', 'added', 'removed']).default('original'),
})

export const voucher = z.strictObject({
  series: text(20),
  /** Absent: the portal gives the next number of the series and year. */
  number: z.int().min(1).max(1_000_000_000).nullable().default(null),
  date: day,
  text: text(200).default(''),
  registeredOn: day.nullable().default(null),
  sign: text(100).nullable().default(null),
  rows: z.array(voucherRow).max(10_000),
})

/** Accounts from a file are shown unchanged, so their limits differ from those of typed accounts. */
export const accountKept = account.extend({ number: z.string(), name: z.string() })
const rowKept = voucherRow.extend({
  account: z.string(),
  amount: z.int(),
  text: z.string().nullable().default(null),
  quantity: z.string().nullable().default(null),
  objects: z.array(z.strictObject({ dimension: z.string(), object: z.string() })).default([]),
  sign: z.string().nullable().default(null),
})
export const voucherKept = voucher.extend({
  series: z.string(),
  /** `null`: the file gave no number, or one that is not a number. */
  number: z.int().nullable().default(null),
  text: z.string().default(''),
  sign: z.string().nullable().default(null),
  rows: z.array(rowKept),
})

/** Another voucher of a correction. `series` and `number` are `null` once it is gone: its year was replaced by that of a file. */
const linkedVoucher = z.strictObject({ recordId: id, series: z.string().nullable(), number: z.int().nullable() })
/** Beside the content: the vouchers that it corrects, or is corrected by (G18), and what the caller may do with it now. */
export const ofVoucher = {
  /** The names of its accounts by number, as far as the chart of accounts has them. */
  accountNames: z.record(z.string(), z.string()),
  /** The voucher that this one reverses or stands for. */
  corrects: linkedVoucher.extend({ as: z.enum(['reversal', 'replacement']) }).nullable(),
  /** Without a replacement, the voucher was only reversed. */
  correctedBy: z.strictObject({ at: instant, reversal: linkedVoucher, replacement: linkedVoucher.nullable() }).nullable(),
  abilities: z.array(z.enum(VOUCHER_ABILITIES)).readonly().default([]),
}

export const fiscalYear = z.strictObject({ from: day, to: day, vouchers: z.int(), hasDeclaredBalances: z.boolean() })
