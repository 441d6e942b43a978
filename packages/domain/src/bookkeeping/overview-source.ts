import { keepsBooks } from '../catalogue/records.ts'
import { SHOWINGS } from '../catalogue/shown.ts'
import type { ServiceCode } from '../catalogue/services.ts'
import type { Day } from '../retention/retention.ts'
import type { Subscription } from '../subscriptions/subscription.ts'

/** Whether the service shows figures from the books of the company's other services (G17). */
export const showsOverview = (service: ServiceCode): boolean => SHOWINGS[service].some(({ what }) => what === 'key-figures')

/** The books that can be the source of an overview: first those that are active, then those that are read-only. */
export const overviewSources = (subscriptions: readonly Subscription[]): readonly Subscription[] =>
  (['active', 'read-only'] as const).flatMap((state) => subscriptions.filter((each) => each.state === state && keepsBooks(each.service)))

/** A year with vouchers. `id`: the subscription it belongs to. */
export type BookedSince = { readonly id: string; readonly from: Day }

/**
 * The books that the overview shows. Active books come first if they have vouchers, then read-only ones; among several, the one with the latest year
 * wins. `sources`: as returned by `overviewSources`. `years`: oldest first. `undefined`: no books have vouchers.
 */
export const overviewSource = (sources: readonly Subscription[], years: readonly BookedSince[]): Subscription | undefined => {
  const lastYear = ({ id }: Subscription): Day => years.findLast((year) => year.id === id)?.from ?? ''
  const booked = sources.filter((each) => lastYear(each) !== '')
  return booked
    .filter(({ state }) => state === booked[0]?.state)
    .reduce<Subscription | undefined>((best, each) => (best && lastYear(best) >= lastYear(each) ? best : each), undefined)
}
