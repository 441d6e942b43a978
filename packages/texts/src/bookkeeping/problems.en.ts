import { dayFieldEn, isAskedDay } from '../day-fields.ts'
import { formatOf } from '../format.ts'
import type { BookkeepingProblemTexts } from '../problems.ts'
import { FIXED_EN, NOT_CORRECTABLE_EN } from './corrections.en.ts'
import { sieReasonsEn } from './sie-reasons.en.ts'
import { UNDO_EN } from './undo.en.ts'

const { day, list, money, number, plural } = formatOf('en')

/** What the books refuse. */
export const bookkeepingProblemsEn: BookkeepingProblemTexts = {
  'year-exists': ({ from, to, vouchers }) => ({
    title: 'The fiscal year is already there',
    detail: `The year ${day(from)} – ${day(to)} already has ${plural(vouchers, { one: 'voucher', other: 'vouchers' })}. Choose to replace the year if the file is to count instead.`,
  }),
  'replace-not-offered': () => ({
    title: 'The file replaces no fiscal year',
    detail: 'The file only brings vouchers. They are added to the books; nothing is removed. Import it without replacing.',
  }),
  'undo-not-offered': ({ reason }) => ({ title: 'The import cannot be undone', detail: UNDO_EN[reason] }),
  'day-out-of-range': ({ field, day: written, from, to }) =>
    isAskedDay(field)
      ? { title: 'That day cannot be shown', detail: `Choose a day from ${day(from)} up to and including ${day(to)}.` }
      : {
          title: `${dayFieldEn(field)}: ${written} cannot be right`,
          detail: `Check the year. Enter a day from ${day(from)} up to and including ${day(to)}. Nothing has been saved.`,
        },
  'year-unknown': ({ outside: its }) => ({
    title: its ? 'The file’s dates lie outside the fiscal years' : 'There is no such fiscal year',
    detail: its ? `From ${day(its.from)} to ${day(its.to)}. Import that year first.` : 'Choose one of the service’s fiscal years, or a date in one.',
  }),
  'voucher-unbalanced': ({ difference }) => ({
    title: 'The voucher does not balance',
    detail: `Debit and credit differ by ${money(difference)}. Correct the rows.`,
  }),
  'voucher-number-taken': ({ series, number: taken }) => ({
    title: `Voucher ${series}${taken} already exists`,
    detail: 'Choose another number, or leave the field empty to get the next free one.',
  }),
  'voucher-posted': ({ reason }) => ({ title: 'The voucher is posted and stays as it is', detail: FIXED_EN[reason] }),
  'voucher-not-correctable': ({ reason }) => ({ title: 'The voucher cannot be corrected', detail: NOT_CORRECTABLE_EN[reason] }),
  'account-unknown': ({ accounts }) => ({
    title: accounts.length === 1 ? 'The account does not exist' : 'The accounts do not exist',
    detail: `Add ${list(accounts)} to the chart of accounts, or choose another account.`,
  }),
  'account-in-use': () => ({ title: 'The account is in use', detail: 'An account with vouchers or balances cannot be removed.' }),
  'sie-unreadable': ({ line, reason }) => ({
    title: 'The SIE file cannot be read',
    detail: `Line ${number(line)}: ${sieReasonsEn(reason)} Nothing has been saved.`,
  }),
}
