import * as z from 'zod'
import { day, ore, text } from '../scalars.ts'

const accountNumber = z.string().regex(/^\d{1,10}$/)

export const account = z.strictObject({
  number: accountNumber,
  name: text(200),
  /** SIE's account type: T tillgång, S skuld, K kostnad, I intäkt. */
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
  /** A row struck out or added after the voucher was made stays visible; struck ones do not count. */
  change: z.enum(['original', 'added', 'removed']).default('original'),
})

export const voucher = z.strictObject({
  series: text(20),
  /** Given by the portal when absent: the next in its series and year. */
  number: z.int().min(1).max(1_000_000_000).nullable().default(null),
  date: day,
  text: text(200).default(''),
  registeredOn: day.nullable().default(null),
  sign: text(100).nullable().default(null),
  rows: z.array(voucherRow).max(10_000),
})

/** What came in a file is shown as it came: its numbers and texts keep other limits than those a person types. */
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
  /** `null`: the file gave it none, or one that is no number. */
  number: z.int().nullable().default(null),
  text: z.string().default(''),
  sign: z.string().nullable().default(null),
  rows: z.array(rowKept),
})

export const fiscalYear = z.strictObject({ from: day, to: day, vouchers: z.int(), hasDeclaredBalances: z.boolean() })
