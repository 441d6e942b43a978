import type { GoToTexts } from './go-to.sv.ts'

export const goToEn: GoToTexts = {
  title: 'Go to',
  open: 'Search or go to',
  keys: 'Ctrl K',
  hint: 'Customer, customer number, page or receipt number',
  what: 'Type “end” and a customer’s name to end services with that customer.',
  latest: 'Latest',
  pages: 'Pages',
  companies: 'Companies',
  receipts: 'Receipts',
  acts: 'End',
  endWord: 'end',
  endAt: (customer) => `End services with ${customer}`,
  receipt: (number) => `Receipt ${number}`,
  nothing: (typed) => `Nothing matches “${typed}”.`,
  searching: 'Searching …',
}
