import type { Day, VatClass, VatRate } from '@portal/domain'
import type { Account } from './chart.ts'

/** From–to, in kronor or in units; both are included. */
export type Span = readonly [low: number, high: number]
/** What a thing is taxed at: always the same rate, or that of its class on the day. */
export type Taxed = VatRate | VatClass

export type Buyer = {
  readonly name: string
  readonly organisationNumber: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  /** Days until an invoice is due. */
  readonly terms: number
  /** Days after the due date when it usually pays. */
  readonly late?: number
  /** A building company, which owes the VAT on building services itself. */
  readonly builds?: true
}
/** `price` in kronor without VAT. */
export type Ware = {
  readonly number: string
  readonly name: string
  readonly unit: string
  readonly price: number
  readonly vat: Taxed
  readonly quantity: Span
}
/** `net` of one bill, in kronor. `months`: only in these; by default every month. `on`: the day of the month; by default any. */
export type Supplier = {
  readonly name: string
  readonly account: Account
  readonly vat: Taxed | 'reverse-charge'
  readonly net: Span
  readonly bills: number
  readonly months?: readonly number[]
  readonly on?: number
  readonly terms: number
}
/** What is sold over the counter. `takings` of one day, VAT included. */
export type Till = {
  readonly takings: Span
  /** 0 is Sunday. */
  readonly closed: readonly number[]
  /** How many percent of the takings are taxed so; they come to 100. */
  readonly parts: readonly { readonly vat: Taxed; readonly percent: number }[]
  readonly cashPercent: number
}
/** `salary` in kronor a month from April 2026. `extra`: paid every month beside it. */
export type Employee = { readonly account: 7010 | 7210; readonly salary: number; readonly taxPercent: number; readonly extra?: number }
/** A sum moved between the years: what is prepaid (positive) or owed (negative) at the end of each year. */
export type Accrual = { readonly text: string; readonly cost: Account; readonly balance: Account; readonly kronor: number }
/** What was owed when the books begin: who, kronor with VAT, and the day in 2025 on which it is paid. */
export type Unpaid = readonly [who: string, kronor: number, on: Day]

/** A business whose books can be made. All sums in kronor. */
export type Trade = {
  readonly company: { readonly name: string; readonly organisationNumber: string; readonly form: 'AB' | 'HB' }
  readonly seat: { readonly street: string; readonly postalCode: string; readonly city: string; readonly phone: string; readonly bankgiro: string }
  /** On 1 January 2025; what is missing to zero is equity. Receivables and supplier debts are those that are unpaid. */
  readonly opening: readonly (readonly [account: Account, kronor: number])[]
  readonly receivables: readonly Unpaid[]
  readonly debts: readonly Unpaid[]
  readonly firstInvoice: number
  readonly buyers: readonly [Buyer, ...Buyer[]]
  /** What is bought together. */
  readonly baskets: readonly [readonly Ware[], ...(readonly Ware[])[]]
  /** Invoices in each month of a year, from January. */
  readonly invoices: readonly number[]
  readonly till: Till | null
  readonly suppliers: readonly Supplier[]
  readonly staff: readonly Employee[]
  /** A month: the cost's account, the account that it lowers, kronor. */
  readonly depreciation: readonly (readonly [cost: Account, lowers: Account, kronor: number])[]
  /** Paid at the end of each quarter. */
  readonly loan: { readonly repayment: number; readonly percent: number } | null
  /** F-skatt a month; nothing for a handelsbolag, whose partners pay their own. */
  readonly preliminaryTax: number
  /** What each of two partners takes out in a month; nothing in an aktiebolag. */
  readonly drawings: number
  readonly dividend: number
  readonly accruals: readonly Accrual[]
  /** What is in stock or in progress at the end of 2025 and of 2026, and what the debt of holidays grows by. */
  readonly stock: { readonly account: 1460 | 1470; readonly change: 4960 | 4970; readonly kronor: Readonly<Record<number, number>> }
  readonly holidayDebtGrows: number
}
