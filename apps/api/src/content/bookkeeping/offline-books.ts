import { debitAndCredit, voucherName } from '@portal/domain'
import type { Table } from '../../platform/offline/record.ts'
import { offlineKind, type OfflineGiven } from '../offline.ts'
import { storedAccount, storedVoucher, type StoredVoucher, storedYear } from './stored-year.ts'

export const offlineFiscalYears = offlineKind(
  storedYear.pick({ from: true, to: true }),
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

export const offlineVouchers = offlineKind(
  storedVoucher,
  ({ bookkeeping: say }) => [
    { label: say.voucher, is: 'key' },
    { label: say.date, is: 'day' },
    { label: say.text, is: 'text' },
    { label: say.total, is: 'amount' },
  ],
  (voucher, given) => {
    const { bookkeeping: books, corrections, format, offline: say } = given.texts
    const { correctedBy } = given
    const { series, number, numberText, date, text, registeredOn, sign, rows } = voucher
    const title = voucherName(series, numberText ?? number)
    return {
      title,
      cells: [title, date, text, debitAndCredit(rows).debit],
      words: [...new Set(rows.flatMap((row) => [row.account, row.text ?? '']))].filter((word) => word !== ''),
      facts: [
        [books.date, date],
        [books.text, text],
        [say.registeredOn, registeredOn === date ? '' : (registeredOn ?? '')],
        [say.sign, sign ?? ''],
        [corrections.correctedBy, correctedBy === null ? '' : correctedBy.length === 0 ? corrections.gone : format.list(correctedBy)],
      ],
      tables: [rowsOf(rows, given)],
    }
  },
)

/**
 * The rows of a voucher, with a column for texts where there are any. A row that was struck or added later says so; a struck one
 * keeps its amount, which does not count.
 */
const rowsOf = (rows: StoredVoucher['rows'], { texts: { bookkeeping: books, format, reports }, accounts }: OfflineGiven): Table => {
  const hasText = rows.some(({ text, change }) => change !== 'original' || (text ?? '') !== '')
  const { debit, credit } = debitAndCredit(rows)
  const between = (text: string) => (hasText ? [text] : [])
  return {
    caption: reports.rows,
    heads: [books.account, ...between(books.text), books.debit, books.credit],
    n: hasText ? [2, 3] : [1, 2],
    rows: rows.map(({ account, amount, text, change }) => [
      `${account} ${accounts.get(account) ?? ''}`.trim(),
      ...between(change === 'removed' ? reports.struckMark(text ?? '') : [text, change === 'added' && books.added].filter(Boolean).join(' · ')),
      amount >= 0 ? format.amount(amount) : '',
      amount < 0 ? format.amount(0 - amount) : '',
    ]),
    sum: [books.sum, ...between(''), format.amount(debit), format.amount(credit)],
  }
}
