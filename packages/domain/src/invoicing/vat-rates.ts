import type { Day } from '../retention/retention.ts'

/** Swedish VAT, in percent. */
export const VAT_RATES = [25, 12, 6, 0] as const
export type VatRate = (typeof VAT_RATES)[number]

/** What is sold at a rate that a law changes from a day. Goods and services whose rate stays the same need no class: their rate is written as it is. */
export const VAT_CLASSES = ['food'] as const
export type VatClass = (typeof VAT_CLASSES)[number]

/** A rate and the days on which it is the law, both included. `null`: without end. */
export type RatePeriod = { readonly rate: VatRate; readonly from: Day; readonly to: Day | null }

/**
 * The rates of each class, without gaps, oldest first (mervärdesskattelagen (2023:200) 9 kap.). A new law is a new row. Food: halved for 21 months; what a
 * restaurant or a caterer serves is not food here and stays at 12 %.
 */
export const VAT_PERIODS: Readonly<Record<VatClass, readonly RatePeriod[]>> = {
  food: [
    { rate: 12, from: '1996-01-01', to: '2026-03-31' },
    { rate: 6, from: '2026-04-01', to: '2027-12-31' },
    { rate: 12, from: '2028-01-01', to: null },
  ],
}

/** The rate that is the law for the class on the day, with its days. `undefined`: the table does not reach back to the day. */
export const ratePeriodOf = (vatClass: VatClass, day: Day): RatePeriod | undefined =>
  VAT_PERIODS[vatClass].find(({ from, to }) => from <= day && (to === null || day <= to))

/** The rows' VAT is owed on the day of delivery; without one, on the invoice's day. Of a delivery over several days, the last counts. */
export const vatDay = ({ date, delivery }: { readonly date: Day; readonly delivery: { readonly to: Day } | null }): Day => delivery?.to ?? date
