import type { PartyKind } from '../subscriptions/access-level.ts'

/** What becomes of a request. */
export const REQUEST_NEWS = ['requested', 'withdrawn', 'accepted', 'declined'] as const
export type RequestNews = (typeof REQUEST_NEWS)[number]

/** Which party is told of it: the one that did not do it. */
export const TOLD_OF: Readonly<Record<RequestNews, PartyKind>> = {
  requested: 'customer',
  withdrawn: 'customer',
  accepted: 'agency',
  declined: 'agency',
}
