import { SUBSCRIPTION_ABILITIES } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { plannedEnd } from './planned-ends.ts'
import { access, byId, companyReference, day, id, instant, recordKind, service, subscriptionState } from './scalars.ts'

export const subscriptionView = z
  .strictObject({
    id,
    service,
    state: subscriptionState,
    /** The caller's access to it now. */
    access,
    deletion: z.strictObject({ on: day }).nullable(),
    /** The agency with the active collaboration. */
    agency: companyReference.nullable(),
    customer: companyReference,
    collaborationId: id.nullable(),
    /** The end that is planned for that collaboration. */
    plannedEnd: plannedEnd.nullable(),
    /** A former agency that can still read the content. */
    formerAgency: companyReference.nullable(),
    /** A former agency that can read again as soon as the two collaborate in any service. */
    restingAgency: companyReference.nullable(),
    /** The latest end, for the banner of a read-only version. Its id leads to the receipt. */
    ended: z.strictObject({ terminationId: id, at: instant, agency: companyReference, deletionCancelled: z.boolean() }).nullable(),
    /** The condition of the caller's read access (the Fakturering cascade). */
    readsWhile: z.literal('other-collaborations').nullable(),
    /** For a read-only version: until when its accounting information must be kept by law. */
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
    hidden: true,
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
