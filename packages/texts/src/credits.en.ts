import type { CreditTexts } from './credits.sv.ts'
import { formatOf } from './format.ts'
import type { CreditProblemTexts } from './problems.ts'

const { list, money, quantity } = formatOf('en')

export const creditsEn: CreditTexts = {
  title: (number) => `Credit invoice ${number}`,
  what: 'What is credited?',
  kinds: { all: 'All that is left', rows: 'Rows', amount: 'An amount' },
  left: (sum) => `Left to credit: ${sum}.`,
  leftOf: (count) => `${count} left`,
  rows: 'Rows to credit',
  quantityOf: (row) => `Quantity of ${row}`,
  quantityWrong: (left) => `Type a quantity, at most ${left}.`,
  rowsMissing: 'Type the quantity of one row at least.',
  amountField: 'Amount with VAT',
  amountWhat: 'The amount is spread over the VAT rates of the invoice by what is left of each.',
  amountWrong: (left) => `Type an amount, at most ${left}.`,
  preview: 'The credit note',
  total: 'Credited',
  leftAfter: 'Left to credit after it',
  cannotUndo: 'The credit note gets the next number and is sent at once. It cannot be undone.',
  paid: 'The invoice is paid: pay the amount back to the customer.',
  confirm: 'Credit',
  done: 'The credit note is sent.',
  notes: 'Credit notes',
  note: (number, day, sum) => `Credit note ${number}, ${day}: ${sum}`,
  credited: 'Credited',
  leftToPay: 'Left to pay',
  amount: 'Credited amount',
  adjustment: 'Adjustment for amounts credited before',
}

/** What the credit of an invoice refuses. */
export const creditProblemsEn: CreditProblemTexts = {
  'credit-quantity-exceeds': ({ rows }) => ({
    title: 'That is more than what is left to credit',
    detail: `Change the quantity of ${list(rows.map(({ row, left }) => `row ${row} (left: ${quantity(left)})`))}.`,
  }),
  'credit-exceeds-left': ({ left }) => ({
    title: 'That is more than what is left to credit',
    detail: `${money(left)} of the invoice is left, after discounts and amounts credited before. Credit less, an amount, or all that is left.`,
  }),
  'credit-nothing': () => ({ title: 'There is nothing to credit', detail: 'Choose rows that cost something, or type an amount.' }),
}
