import { EXPENSE_ABILITIES, EXPENSE_KINDS, EXPENSE_REPORT_STATES } from '@portal/domain'
import * as z from 'zod'
import { day, id, instant, line, ore, text } from '../scalars.ts'

const MOST = 100_000_000_000

const row = z
  .strictObject({
    date: day,
    kind: z.enum(EXPENSE_KINDS),
    text: text(200).default(''),
    /** Öre, including VAT. */
    amount: z.int().min(1).max(MOST),
    /** The VAT in the amount, in öre. */
    vat: z.int().min(0).max(MOST).default(0),
  })
  .refine(({ amount, vat }) => vat < amount, { path: ['vat'] })

/** What a person fills in. `person` may be left out for one's own report. The total and the state are computed. */
export const expenseReportDraft = z.strictObject({
  title: line(100),
  date: day,
  person: line(100).optional(),
  rows: z.array(row).max(200).default([]),
})

export const expenseReport = z.strictObject({
  title: z.string(),
  person: z.string(),
  /** The person's user at the customer, if there is one. */
  membershipId: id.nullable(),
  date: day,
  state: z.enum(EXPENSE_REPORT_STATES),
  rows: z.array(row),
  total: ore,
  submittedAt: instant.nullable(),
  sentAt: instant.nullable(),
})

/** Shown beside the content: the number of receipts, and what the caller may do with the report now. */
export const ofExpenseReport = { files: z.int(), abilities: z.array(z.enum(EXPENSE_ABILITIES)).readonly().default([]) }
