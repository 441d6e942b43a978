import * as z from 'zod'
import { contract } from './endpoint.ts'
import { byId, collaborationStatus, companyReference, id, instant, outcome, page, paging, searchText, service, serviceCode } from './scalars.ts'

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
    abilities: z.array(z.enum(['end', 'see-termination'])).readonly(),
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
      /** The beginning of any word of the customer’s name, or its customer number; of the agency’s in a customer’s list. */
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
})
