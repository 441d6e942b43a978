import { keepsBooks } from '../catalogue/records.ts'
import type { ServiceCode } from '../catalogue/services.ts'
import type { Day } from '../retention/retention.ts'
import type { Subscription } from '../subscriptions/subscription.ts'

/** Whether a service shows the company's figures from its books in other services (G17). */
export const showsOverview = (service: ServiceCode): boolean => service === 'ekonomioversikt'

/** The books that an overview can be made from: those that are worked in, then those that can only be read. */
export const overviewSources = (subscriptions: readonly Subscription[]): readonly Subscription[] =>
  (['active', 'read-only'] as const).flatMap((state) => subscriptions.filter((each) => each.state === state && keepsBooks(each.service)))

/** A year in which something was booked; `id`: its subscription. */
export type BookedSince = { readonly id: string; readonly from: Day }

/**
 * The books that the overview shows: those that are worked in if anything was booked there, else those that can be read; of several the one with
 * the latest year. `sources`: as `overviewSources` gives them. `years`: oldest first. `undefined`: nothing was booked anywhere.
 */
export const overviewSource = (sources: readonly Subscription[], years: readonly BookedSince[]): Subscription | undefined => {
  const lastYear = ({ id }: Subscription): Day => years.findLast((year) => year.id === id)?.from ?? ''
  const booked = sources.filter((each) => lastYear(each) !== '')
  return booked
    .filter(({ state }) => state === booked[0]?.state)
    .reduce<Subscription | undefined>((best, each) => (best && lastYear(best) >= lastYear(each) ? best : each), undefined)
}
