import type { PartyKind } from '../subscriptions/access-level.ts'

/** What can happen to a request. */
export const REQUEST_NEWS = ['requested', 'withdrawn', 'accepted', 'declined'] as const
export type RequestNews = (typeof REQUEST_NEWS)[number]

/** Which party is told: the one that did not act. */
export const TOLD_OF: Readonly<Record<RequestNews, PartyKind>> = {
  requested: 'customer',
  withdrawn: 'customer',
  accepted: 'agency',
  declined: 'agency',
}
