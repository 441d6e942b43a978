import { records, reports, subscriptions } from '@portal/contract'
import type { Report } from '@portal/domain'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { BY_CURSOR } from '../../../../platform/by-cursor.ts'
import { addressOf, call } from '../../../../platform/call.ts'

/** All beneath `records`: whoever changes a voucher has changed its reports. */
export const reportQueries = {
  subscription: (id: string) =>
    queryOptions({ queryKey: ['subscriptions', 'one', id], queryFn: ({ signal }) => call(subscriptions.one, { params: { id } }, signal) }),
  years: (id: string) =>
    queryOptions({
      queryKey: ['records', id, 'years'],
      queryFn: ({ signal }) => call(records.list, { params: { id }, query: { kind: 'fiscal-year', limit: 200 } }, signal),
    }),
  balanceSheet: (id: string, year: string) =>
    queryOptions({
      queryKey: ['records', id, 'balance-sheet', year],
      queryFn: ({ signal }) => call(reports.balanceSheet, { params: { id }, query: { year } }, signal),
    }),
  incomeStatement: (id: string, year: string) =>
    queryOptions({
      queryKey: ['records', id, 'income-statement', year],
      queryFn: ({ signal }) => call(reports.incomeStatement, { params: { id }, query: { year } }, signal),
    }),
  balances: (id: string, year: string) =>
    queryOptions({
      queryKey: ['records', id, 'balances', year],
      queryFn: ({ signal }) => call(records.balances, { params: { id }, query: { year } }, signal),
    }),
  ledger: (id: string, year: string, account: string) =>
    infiniteQueryOptions({
      queryKey: ['records', id, 'general-ledger', year, account],
      queryFn: ({ pageParam, signal }) =>
        call(
          reports.generalLedger,
          { params: { id }, query: { year, from: account, to: account, limit: 100, ...(pageParam && { cursor: pageParam }) } },
          signal,
        ),
      ...BY_CURSOR,
    }),
  vouchers: (id: string, year: string) =>
    infiniteQueryOptions({
      queryKey: ['records', id, 'voucher-list', year],
      queryFn: ({ pageParam, signal }) =>
        call(reports.voucherList, { params: { id }, query: { year, limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal),
      ...BY_CURSOR,
    }),
  voucher: (id: string, recordId: string) =>
    queryOptions({ queryKey: ['records', id, 'one', recordId], queryFn: ({ signal }) => call(records.one, { params: { id, recordId } }, signal) }),
}

/** Where the browser fetches a whole report from. */
export const pdfAddress = (id: string, report: Report, year: string): string => addressOf(reports.pdf, { params: { id, report }, query: { year } })
