import { SUBSCRIPTION_ABILITIES } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { access, byId, companyReference, day, id, instant, recordKind, service, subscriptionState } from './scalars.ts'

export const subscriptionView = z
  .strictObject({
    id,
    service,
    state: subscriptionState,
    /** What the caller can do in it now. */
    access,
    deletion: z.strictObject({ on: day }).nullable(),
    /** The agency that works in it now. */
    agency: companyReference.nullable(),
    customer: companyReference,
    collaborationId: id.nullable(),
    /** A former agency that can still read it. */
    formerAgency: companyReference.nullable(),
    /** A former agency that reads it again as soon as the two collaborate in any service: until then its reading rests. */
    restingAgency: companyReference.nullable(),
    /** The latest end, for the banner of a read-only version; the receipt is at its id. */
    ended: z.strictObject({ terminationId: id, at: instant, agency: companyReference, deletionCancelled: z.boolean() }).nullable(),
    /** What the caller's reading hangs on (the Fakturering cascade). */
    readsWhile: z.literal('other-collaborations').nullable(),
    /** Of a read-only version: until when the law wants its accounting information kept. */
    retention: z.strictObject({ until: day }).nullable(),
    kinds: z.array(recordKind).readonly(),
    abilities: z.array(z.enum(SUBSCRIPTION_ABILITIES)).readonly(),
  })
  .meta({ id: 'Subscription' })
export type SubscriptionView = z.output<typeof subscriptionView>

export const subscriptions = contract({
  list: {
    method: 'get',
    path: '/companies/:id/subscriptions',
    summary: 'A company’s services; an agency sees those it has or had a collaboration in',
    policy: 'see-subscriptions',
    params: byId,
    status: 200,
    answer: z.strictObject({ items: z.array(subscriptionView).readonly() }),
  },
  one: {
    method: 'get',
    path: '/subscriptions/:id',
    summary: 'One service of a company',
    policy: 'read-content',
    params: byId,
    status: 200,
    answer: subscriptionView,
  },
  takeAgencyAccessAway: {
    method: 'delete',
    path: '/subscriptions/:id/agency-access',
    summary: 'Take away for good what a former agency can still read, or would read again',
    policy: 'take-agency-access-away',
    params: byId,
    status: 200,
    answer: subscriptionView,
    problems: ['no-agency-access'],
  },
})
