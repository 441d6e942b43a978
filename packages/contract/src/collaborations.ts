import { COLLABORATION_ABILITIES } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { plannedEnd } from './planned-ends.ts'
import {
  byId,
  collaborationStatus,
  companyReference,
  customerNumber,
  id,
  instant,
  outcome,
  page,
  paging,
  searchText,
  service,
  serviceCode,
} from './scalars.ts'
import { startPreview } from './start-preview.ts'

export const SORTS = ['customer', '-customer', 'service', '-service', 'startedAt', '-startedAt', 'endedAt', '-endedAt'] as const
export type Sort = (typeof SORTS)[number]

export const collaborationView = z
  .strictObject({
    id,
    status: collaborationStatus,
    service,
    customer: companyReference,
    agency: companyReference,
    subscriptionId: id,
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    outcome: outcome.nullable(),
    terminationId: id.nullable(),
    /** The end that is planned for it, the earliest if both sides have planned one (G14). */
    plannedEnd: plannedEnd.nullable(),
    abilities: z.array(z.enum(COLLABORATION_ABILITIES)).readonly(),
  })
  .meta({ id: 'Collaboration' })
export type CollaborationView = z.output<typeof collaborationView>

export const collaborations = contract({
  list: {
    method: 'get',
    path: '/companies/:id/collaborations',
    summary: 'An agency’s collaborations, a customer’s, or (an agency asking for a customer) those between the two',
    policy: 'see-collaborations',
    params: byId,
    query: z.strictObject({
      ...paging,
      status: collaborationStatus.default('active'),
      service: serviceCode.optional(),
      /** The other party’s id: for an agency the customer, for a customer the agency. */
      party: id.optional(),
      /** The beginning of any word of the customer’s name, or its customer number. In a customer’s list, the agency’s name or number. */
      q: searchText,
      sort: z.enum(SORTS).default('customer'),
    }),
    status: 200,
    answer: page(collaborationView),
  },
  one: {
    method: 'get',
    path: '/collaborations/:id',
    summary: 'One collaboration',
    policy: 'see-collaborations',
    params: byId,
    status: 200,
    answer: collaborationView,
  },
  request: {
    method: 'post',
    path: '/collaborations',
    summary: 'An agency asks a customer to collaborate in a service; the customer answers',
    policy: 'request-collaboration',
    body: z.strictObject({ agencyId: id, customerNumber, serviceCode }),
    status: 201,
    answer: collaborationView,
    problems: [
      'not-found',
      'customer-unknown',
      'collaboration-already-requested',
      'collaboration-already-active',
      'subscription-being-deleted',
      'too-many-requests',
    ],
  },
  startPreview: {
    method: 'get',
    path: '/collaborations/:id/start-preview',
    summary: 'What accepting the request would do to everyone',
    policy: 'answer-request',
    params: byId,
    status: 200,
    answer: startPreview,
    problems: ['collaboration-not-pending'],
  },
  accept: {
    method: 'post',
    path: '/collaborations/:id/accept',
    summary: 'The customer accepts: the collaboration begins, with the content as it was',
    policy: 'answer-request',
    params: byId,
    /** With the `version` of the preview that was shown, the start is refused if it would now have other effects. */
    body: z.strictObject({ version: z.string().max(100).optional() }).optional(),
    status: 200,
    answer: collaborationView,
    problems: ['collaboration-not-pending', 'another-collaboration-active', 'subscription-being-deleted', 'start-preview-outdated'],
  },
  decline: {
    method: 'post',
    path: '/collaborations/:id/decline',
    summary: 'The customer declines the request',
    policy: 'answer-request',
    params: byId,
    status: 200,
    answer: collaborationView,
    problems: ['collaboration-not-pending'],
  },
  withdraw: {
    method: 'post',
    path: '/collaborations/:id/withdraw',
    summary: 'The agency takes its request back',
    policy: 'request-collaboration',
    params: byId,
    status: 200,
    answer: collaborationView,
    problems: ['collaboration-not-pending'],
  },
})
