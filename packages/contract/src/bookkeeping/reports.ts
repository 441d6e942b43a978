import { HEADINGS, REPORTS } from '@portal/domain'
import * as z from 'zod'
import { contract } from '../endpoint.ts'
import { byId, day, id, page, paging } from '../scalars.ts'

const year = z.strictObject({ from: day, to: day })
/** `year`: any day of the fiscal year. Without it, the latest year. */
const ofYear = { year: day.optional() }
const heading = z.enum(HEADINGS)
/** `previous`: the closing balance of the year before, null where the books do not have that year. */
const sums = { opening: z.int(), change: z.int(), closing: z.int(), previous: z.int().nullable() }
const named = { account: z.string(), name: z.string() }

const balanceSection = z.strictObject({
  ...sums,
  groups: z.array(z.strictObject({ heading, ...sums, accounts: z.array(z.strictObject({ ...named, ...sums })).readonly() })).readonly(),
})
const compared = { amount: z.int(), previous: z.int().nullable() }
const resultSection = z.strictObject({
  groups: z.array(z.strictObject({ heading, ...compared, accounts: z.array(z.strictObject({ ...named, ...compared })).readonly() })).readonly(),
  result: z.strictObject(compared),
})

/** Öre, debit positive, with the closing balances of the year before (`previousYear`). `difference` is zero unless the imported books were unbalanced. */
export const balanceSheetView = z
  .strictObject({
    year,
    previousYear: year.nullable(),
    assets: balanceSection,
    equityAndLiabilities: balanceSection,
    others: balanceSection,
    calculatedResult: z.strictObject(sums),
    difference: z.strictObject(sums),
  })
  .meta({ id: 'BalanceSheet' })

/**
 * Öre, income positive. `result` of a section: the sum of all sections up to and including it. `previous`: the amount of the year before
 * (`previousYear`), null where the books do not have that year.
 */
export const incomeStatementView = z
  .strictObject({
    year,
    previousYear: year.nullable(),
    operating: resultSection,
    financial: resultSection,
    closing: resultSection,
    transferred: z.strictObject(compared),
  })
  .meta({ id: 'IncomeStatement' })

const voucherName = { series: z.string(), number: z.string() }
/** Öre, debit positive. `balance`: the account's balance after this row. */
export const ledgerRow = z
  .strictObject({ ...named, recordId: id, ...voucherName, date: day, text: z.string(), amount: z.int(), balance: z.int() })
  .meta({ id: 'LedgerRow' })

/** A voucher with its rows. Struck rows are included but do not count. */
export const listedVoucher = z
  .strictObject({
    recordId: id,
    ...voucherName,
    date: day,
    text: z.string(),
    /** The names of the vouchers that correct it; none: it is not corrected. */
    correctedBy: z.array(z.string()).readonly(),
    rows: z.array(z.strictObject({ ...named, text: z.string(), amount: z.int(), struck: z.boolean() })).readonly(),
  })
  .meta({ id: 'ListedVoucher' })

const refusals = ['kind-not-offered', 'year-unknown'] as const
const accountNumber = z.string().max(20).optional()

export const reports = contract({
  balanceSheet: {
    method: 'get',
    path: '/subscriptions/:id/reports/balance-sheet',
    summary: 'Balance sheet of a fiscal year, in öre',
    policy: 'read-content',
    params: byId,
    query: z.strictObject(ofYear),
    status: 200,
    answer: balanceSheetView,
    problems: refusals,
  },
  incomeStatement: {
    method: 'get',
    path: '/subscriptions/:id/reports/income-statement',
    summary: 'Income statement of a fiscal year, in öre',
    policy: 'read-content',
    params: byId,
    query: z.strictObject(ofYear),
    status: 200,
    answer: incomeStatementView,
    problems: refusals,
  },
  generalLedger: {
    method: 'get',
    path: '/subscriptions/:id/reports/general-ledger',
    summary: 'General ledger: every row by account and day, `from` and `to` limit the accounts',
    policy: 'read-content',
    params: byId,
    query: z.strictObject({ ...paging, ...ofYear, from: accountNumber, to: accountNumber }),
    status: 200,
    answer: page(ledgerRow),
    problems: refusals,
  },
  voucherList: {
    method: 'get',
    path: '/subscriptions/:id/reports/voucher-list',
    summary: 'Every voucher of a fiscal year with its rows, in their order',
    policy: 'read-content',
    params: byId,
    query: z.strictObject({ ...paging, ...ofYear }),
    status: 200,
    answer: page(listedVoucher),
    problems: refusals,
  },
  pdf: {
    method: 'get',
    path: '/subscriptions/:id/reports/:report/pdf',
    summary: 'A whole report as PDF',
    policy: 'read-content',
    params: byId.extend({ report: z.enum(REPORTS) }),
    query: z.strictObject(ofYear),
    status: 200,
    download: 'application/pdf',
    problems: [...refusals, 'too-many-requests'],
  },
})
export type BalanceSheetView = z.output<typeof balanceSheetView>
export type IncomeStatementView = z.output<typeof incomeStatementView>
export type LedgerRow = z.output<typeof ledgerRow>
export type ListedVoucher = z.output<typeof listedVoucher>
