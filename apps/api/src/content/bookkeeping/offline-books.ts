import { voucherName } from '@portal/domain'
import * as z from 'zod'
import type { Table } from '../../platform/offline/record.ts'
import { offlineKind, type OfflineGiven } from '../offline.ts'
import { storedAccount, storedVoucher, type StoredVoucher } from './stored-year.ts'

export const offlineFiscalYears = offlineKind(
  z.object({ from: z.string(), to: z.string() }),
  ({ offline: say }) => [
    { label: say.from, is: 'key' },
    { label: say.to, is: 'day' },
  ],
  ({ from, to }, { texts: { offline: say } }) => ({
    title: say.fromTo(from, to),
    cells: [from, to],
    words: [],
    facts: [
      [say.from, from],
      [say.to, to],
    ],
    tables: [],
  }),
)

export const offlineAccounts = offlineKind(
  storedAccount,
  ({ offline: say }) => [
    { label: say.accountNumber, is: 'key' },
    { label: say.accountName, is: 'text' },
    { label: say.accountType, is: 'text', wide: true },
  ],
  ({ number, name, type, sru }, { texts: { offline: say } }) => {
    const typeName = type === null ? '' : say.accountTypes[type]
    return {
      title: `${number} ${name}`,
      cells: [number, name, typeName],
      words: [],
      facts: [
        [say.accountType, typeName],
        ['SRU', sru.join(', ')],
      ],
      tables: [],
    }
  },
)

/** Debit of the rows that count. */
const totalOf = (rows: StoredVoucher['rows']): number =>
  rows.reduce((sum, { amount, change }) => sum + (change === 'removed' ? 0 : Math.max(0, amount)), 0)

export const offlineVouchers = offlineKind(
  storedVoucher,
  ({ bookkeeping: say }) => [
    { label: say.voucher, is: 'key' },
    { label: say.date, is: 'day' },
    { label: say.text, is: 'text' },
    { label: say.total, is: 'amount' },
  ],
  (voucher, given) => {
    const { bookkeeping: books, corrections, offline: say } = given.texts
    const { series, number, numberText, date, text, registeredOn, sign, rows } = voucher
    const title = voucherName(series, numberText ?? number)
    return {
      title,
      cells: [title, date, text, totalOf(rows)],
      words: [...new Set(rows.flatMap((row) => [row.account, row.text ?? '']))].filter((word) => word !== ''),
      facts: [
        [books.date, date],
        [books.text, text],
        [say.registeredOn, registeredOn === date ? '' : (registeredOn ?? '')],
        [say.sign, sign ?? ''],
        [corrections.correctedBy, given.correctedBy === null ? '' : say.correctedBy(given.correctedBy)],
      ],
      tables: [rowsOf(rows, given)],
    }
  },
)

/** The rows of a voucher, with a column for texts where there are any. A row that was struck or added later says so (its sums stay visible). */
const rowsOf = (rows: StoredVoucher['rows'], { texts: { bookkeeping: books, format, offline: say }, accounts }: OfflineGiven): Table => {
  const hasText = rows.some(({ text, change }) => change !== 'original' || (text ?? '') !== '')
  const counted = rows.filter(({ change }) => change !== 'removed')
  const sumOf = (sign: 1 | -1) => format.amount(counted.reduce((sum, { amount }) => sum + Math.max(0, sign * amount), 0))
  const between = (text: string) => (hasText ? [text] : [])
  return {
    caption: books.title,
    heads: [books.account, ...between(books.text), books.debit, books.credit],
    n: hasText ? [2, 3] : [1, 2],
    rows: rows.map(({ account, amount, text, change }) => [
      `${account} ${accounts.get(account) ?? ''}`.trim(),
      ...between(change === 'removed' ? say.struck(text ?? '') : change === 'added' ? say.added(text ?? '') : (text ?? '')),
      amount >= 0 ? format.amount(amount) : '',
      amount < 0 ? format.amount(0 - amount) : '',
    ]),
    sum: [books.sum, ...between(''), sumOf(1), sumOf(-1)],
  }
}
