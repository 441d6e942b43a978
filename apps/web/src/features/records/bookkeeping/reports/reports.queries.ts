import { reports, subscriptions } from '@portal/contract'
import type { Report } from '@portal/domain'
import { addressOf } from '../../../../platform/call.ts'
import { pages, query } from '../../../../platform/query.ts'

export const reportQueries = {
  subscription: (id: string) => query(subscriptions.one, { params: { id } }),
  balanceSheet: (id: string, year: string) => query(reports.balanceSheet, { params: { id }, query: { year } }),
  incomeStatement: (id: string, year: string) => query(reports.incomeStatement, { params: { id }, query: { year } }),
  ledger: (id: string, year: string, account: string) =>
    pages(reports.generalLedger, { params: { id }, query: { year, from: account, to: account, limit: 100 } }),
  vouchers: (id: string, year: string) => pages(reports.voucherList, { params: { id }, query: { year, limit: 50 } }),
}

/** The address of a report as PDF. */
export const pdfAddress = (id: string, report: Report, year: string): string => addressOf(reports.pdf, { params: { id, report }, query: { year } })
