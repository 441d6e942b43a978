import * as z from 'zod'

const company = z.object({
  name: z.string(),
  orgNumber: z.string(),
  acquisitionNumber: z.string(),
  activityNumber: z.string(),
  programId: z.string(),
  form: z.string(),
  industryCode: z.string(),
  address: z.object({ contact: z.string(), street: z.string(), postal: z.string(), phone: z.string() }).nullable(),
})

/** What a file contains besides years, accounts and vouchers. It is kept with the main year, for the export. */
const file = z.object({
  program: z.object({ name: z.string(), version: z.string() }),
  generated: z.object({ on: z.string().nullable(), by: z.string() }),
  comments: z.array(z.string()),
  company,
  taxYear: z.string(),
  coversUntil: z.string().nullable(),
  chart: z.string(),
  currency: z.string(),
  dimensions: z.array(z.object({ number: z.string(), name: z.string(), parent: z.string().nullable() })),
  objects: z.array(z.object({ dimension: z.string(), number: z.string(), name: z.string() })),
  unknown: z.array(z.string()),
})
export type StoredFile = z.output<typeof file>

/** An account, its amount in öre and its quantity. */
const balance = z.tuple([z.string(), z.number(), z.string().nullable()])
const ofObjects = z.object({
  account: z.string(),
  amount: z.number(),
  quantity: z.string().nullable(),
  objects: z.array(z.object({ dimension: z.string(), object: z.string() })),
})
const ofPeriod = ofObjects.extend({ period: z.string() })

/** The content of a fiscal year's record. */
export const storedYear = z.object({
  from: z.string(),
  to: z.string(),
  opening: z.array(balance),
  /** The balances that the file declared; `null` once a voucher of the year has changed, because they are then no longer true. */
  declared: z
    .object({ closing: z.array(balance), results: z.array(balance), objectClosing: z.array(ofObjects), periodBalances: z.array(ofPeriod) })
    .nullable(),
  sie: z.object({ objectOpening: z.array(ofObjects), periodBudgets: z.array(ofPeriod), file: file.nullable() }),
})
export type StoredYear = z.output<typeof storedYear>
export type StoredBalance = z.output<typeof balance>

/** The content of an account's record. Unit and tax codes come from files and are exported again. */
export const storedAccount = z.object({
  number: z.string(),
  name: z.string(),
  type: z.enum(['T', 'S', 'K', 'I']).nullable().default(null),
  unit: z.string().default(''),
  sru: z.array(z.string()).default([]),
})

const storedRow = z.object({
  account: z.string(),
  amount: z.number(),
  text: z.string().nullable().default(null),
  date: z.string().nullable().default(null),
  quantity: z.string().nullable().default(null),
  objects: z.array(z.object({ dimension: z.string(), object: z.string() })).default([]),
  sign: z.string().nullable().default(null),
  change: z.enum(['original', 'added', 'removed']).default('original'),
})

/** The content of a voucher's record. `numberText` is the number as the file wrote it, when it is not a plain number. */
export const storedVoucher = z.object({
  series: z.string(),
  number: z.number().nullable(),
  numberText: z.string().optional(),
  date: z.string(),
  text: z.string().default(''),
  registeredOn: z.string().nullable().default(null),
  sign: z.string().nullable().default(null),
  rows: z.array(storedRow),
})
export type StoredVoucher = z.output<typeof storedVoucher>
