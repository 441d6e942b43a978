import { COLLABORATION_ABILITIES } from '@portal/domain'
import * as z from 'zod'
import { emailShown } from './email.ts'
import { contract } from './endpoint.ts'
import { plannedEnd } from './planned-ends.ts'
import { access, byId, collaborationStatus, id, page, paging, searchText, service, serviceCode, subscriptionState, TABLE_FORMATS } from './scalars.ts'

export const CUSTOMER_SORTS = ['customer', '-customer', 'customerNumber', '-customerNumber'] as const
export type CustomerSort = (typeof CUSTOMER_SORTS)[number]

/** One collaboration between the agency and the customer. */
const serviceOfCustomer = z.strictObject({
  collaborationId: id,
  subscriptionId: id,
  service,
  status: collaborationStatus,
  /** `null`: the agency has only asked for it, or has left the customer (G21). */
  state: subscriptionState.nullable(),
  /** The caller's access to the content now. */
  access,
  abilities: z.array(z.enum(COLLABORATION_ABILITIES)).readonly(),
  /** The end that comes next, if one is planned (G14). */
  plannedEnd: plannedEnd.nullable(),
})
export type ServiceOfCustomer = z.output<typeof serviceOfCustomer>

const responsible = z.strictObject({ membershipId: id, name: z.string() }).nullable()

export const customerView = z
  .strictObject({
    /** The company's id. */
    id,
    name: z.string(),
    customerNumber: z.string(),
    /** Those of the status that is asked for, in the order of the rule book. */
    services: z.array(serviceOfCustomer).readonly(),
    /** `null`: there is none, or the two do not collaborate (G21). */
    mainContact: z.strictObject({ name: z.string(), email: emailShown }).nullable(),
    /** The member of the agency who is responsible. Told to the agency alone. */
    responsible,
  })
  .meta({ id: 'Customer' })
export type CustomerView = z.output<typeof customerView>

/** Which customers are asked for: those with at least one collaboration that fits. */
export const customerFilter = {
  status: collaborationStatus.default('active'),
  service: serviceCode.optional(),
  /** The beginning of any word of the customer’s name, or its customer number. */
  q: searchText,
  /** `true`: those that the caller is responsible for. */
  mine: z.enum(['true', 'false']).optional(),
  /** `true`: those that the caller has starred. */
  starred: z.enum(['true', 'false']).optional(),
  /** `missing`: those that the agency works with and that have no main contact (G5). */
  mainContact: z.literal('missing').optional(),
}
export type CustomerFilter = z.output<z.ZodObject<typeof customerFilter>>

/** What an agency keeps about a customer for itself. */
export const customerCare = z.strictObject({ responsible, note: z.string() }).meta({ id: 'CustomerCare' })
export type CustomerCare = z.output<typeof customerCare>

/** A customer as the agency's people see it on its page. */
export const customerCard = customerCare
  .extend({
    id,
    name: z.string(),
    customerNumber: z.string(),
    /** Whether the two collaborate in any service now. */
    collaborates: z.boolean(),
    /** Who can be made responsible: the agency's active members but its auditors. Empty for those who may not choose. */
    colleagues: z.array(z.strictObject({ membershipId: id, name: z.string() })).readonly(),
    /** Whether the caller has starred it. */
    isStarred: z.boolean(),
  })
  .meta({ id: 'CustomerCard' })
export type CustomerCard = z.output<typeof customerCard>

const byCustomer = z.strictObject({ id, customerId: id })

export const customers = contract({
  list: {
    method: 'get',
    path: '/companies/:id/customers',
    summary: 'An agency’s customers, each with its collaborations of one status',
    policy: 'see-collaborations',
    hidden: true,
    params: byId,
    query: z.strictObject({ ...paging, ...customerFilter, sort: z.enum(CUSTOMER_SORTS).default('customer') }),
    status: 200,
    answer: page(customerView).extend({
      /** How many customers fit the filter, on all pages. */
      total: z.int(),
      /** How many of their collaborations fit it. */
      collaborations: z.int(),
    }),
  },
  table: {
    method: 'get',
    path: '/companies/:id/customer-table',
    summary: 'The same customers as a table to download, a row per collaboration, in the caller’s language',
    policy: 'see-collaborations',
    hidden: true,
    params: byId,
    query: z.strictObject({ ...customerFilter, sort: z.enum(CUSTOMER_SORTS).default('customer'), format: z.enum(TABLE_FORMATS).default('csv') }),
    status: 200,
    download: 'application/octet-stream',
  },
  one: {
    method: 'get',
    path: '/companies/:id/customers/:customerId',
    summary: 'One customer of an agency, with what the agency keeps about it for itself',
    policy: 'see-collaborations',
    hidden: true,
    params: byCustomer,
    status: 200,
    answer: customerCard,
  },
  keep: {
    method: 'patch',
    path: '/companies/:id/customers/:customerId',
    summary: 'Change who at the agency is responsible for a customer, and the agency’s own note',
    policy: 'keep-customers',
    params: byCustomer,
    body: z.strictObject({
      /** A member of the agency who is active and no auditor; `null`: nobody. */
      responsibleId: id.nullable().optional(),
      /** Its line breaks are kept; `''` removes it. */
      note: z
        .string()
        .trim()
        .max(2000)
        .regex(/^[^\p{Cs}\0]*$/u)
        .optional(),
    }),
    status: 200,
    answer: customerCare,
    problems: ['not-found'],
  },
  star: {
    method: 'put',
    path: '/companies/:id/customers/:customerId/star',
    summary: 'Star a customer, to have it at hand; the caller’s own star, which nobody else sees',
    policy: 'keep-own-lists',
    params: byCustomer,
    status: 204,
  },
  unstar: {
    method: 'delete',
    path: '/companies/:id/customers/:customerId/star',
    summary: 'Take one’s own star away from a customer',
    policy: 'keep-own-lists',
    params: byCustomer,
    status: 204,
  },
})
