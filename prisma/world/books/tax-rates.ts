import { type Day, ratePeriodOf, type VatRate } from '@portal/domain'
import type { Account } from './chart.ts'
import type { Taxed } from './trade.ts'

/** The accounts of sales and of their VAT at each rate. */
export const SOLD_AT: Readonly<Record<VatRate, readonly [sales: Account, vat: Account | null]>> = {
  25: [3001, 2611],
  12: [3002, 2621],
  6: [3003, 2631],
  // Nothing but building services is sold without VAT here.
  0: [3231, null],
}

/** The rate on the day. */
export const rateOn = (taxed: Taxed, day: Day): VatRate => {
  if (typeof taxed === 'number') return taxed
  const period = ratePeriodOf(taxed, day)
  if (!period) throw new Error(`${taxed} has no rate on ${day}`)
  return period.rate
}

/** Employer's contributions (arbetsgivaravgifter) and the tax of companies, as shares. */
export const CONTRIBUTIONS = 0.3142
export const COMPANY_TAX = 0.206
/** The most of a year's profit that can be set aside (periodiseringsfond). */
export const SET_ASIDE = 0.25
