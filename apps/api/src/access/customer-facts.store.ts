import type { PgClient } from '@portal/database'
import { type AccessFacts, COLLABORATION_STATUSES, inRuleBookOrder, OUTCOMES, SERVICE_CODES, SUBSCRIPTION_STATES } from '@portal/domain'
import * as z from 'zod'

/** All that decides access in one customer's subscriptions, and whether an end is possible there (G5). */
export type CustomerFacts = AccessFacts & { readonly hasMainContact: boolean }

const service = z.enum(SERVICE_CODES)
const facts = z.object({
  customerId: z.string(),
  hasMainContact: z.boolean(),
  subscriptions: z.array(z.object({ id: z.string(), customerId: z.string(), service, state: z.enum(SUBSCRIPTION_STATES), begun: z.boolean() })),
  collaborations: z.array(
    z.object({
      id: z.string(),
      agencyId: z.string(),
      customerId: z.string(),
      subscriptionId: z.string(),
      service,
      status: z.enum(COLLABORATION_STATUSES),
    }),
  ),
  terminations: z.array(
    z.object({
      id: z.string(),
      collaborationId: z.string(),
      subscriptionId: z.string(),
      agencyId: z.string(),
      service,
      outcome: z.enum(OUTCOMES),
      effectiveAt: z.string(),
      agencyAccessTakenAway: z.boolean(),
      deletionCancelled: z.boolean(),
    }),
  ),
})

export const loadCustomerFacts = async (client: Pick<PgClient, 'query'>, customerId: string): Promise<CustomerFacts> => {
  const found = (await loadFactsOfCustomers(client, [customerId])).get(customerId)
  if (!found) throw new Error('the facts of a customer are always found')
  return found
}

/** The same for several customers, by customer. */
export const loadFactsOfCustomers = async (
  client: Pick<PgClient, 'query'>,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, CustomerFacts>> => {
  if (customerIds.length === 0) return new Map()
  const { rows } = await client.query({ name: 'customer-facts', text: FACTS, values: [customerIds] })
  return new Map(
    z
      .array(facts)
      .parse(rows)
      .map(({ customerId, ...found }) => [customerId, inOrder(found)]),
  )
}

const inOrder = (found: CustomerFacts): CustomerFacts => ({ ...found, subscriptions: inRuleBookOrder(found.subscriptions) })

const SUBSCRIPTION = `json_build_object('id', s.id, 'customerId', s.company_id, 'service', s.service, 'state', s.state, 'begun', s.begun)`
const COLLABORATION = `json_build_object('id', c.id, 'agencyId', c.agency_id, 'customerId', c.customer_id, 'subscriptionId', c.subscription_id,
  'service', c.service, 'status', c.status)`
const TERMINATION = `json_build_object('id', t.id, 'collaborationId', t.collaboration_id, 'subscriptionId', t.subscription_id, 'agencyId', t.agency_id,
  'service', t.service, 'outcome', t.outcome, 'effectiveAt', t.effective_at,
  'agencyAccessTakenAway', r.termination_id IS NOT NULL, 'deletionCancelled', coalesce(d.status = 'cancelled', false))`
/** SQL: the ends in subscriptions `s`, with what came of each. */
const TERMINATIONS = `subscription s JOIN termination t ON t.subscription_id = s.id
  LEFT JOIN agency_access_removal r ON r.termination_id = t.id LEFT JOIN deletion d ON d.termination_id = t.id`

const FACTS = `SELECT k.id AS "customerId",
  EXISTS (SELECT FROM membership m WHERE m.company_id = k.id AND m.is_main_contact) AS "hasMainContact",
  (SELECT coalesce(json_agg(${SUBSCRIPTION}), '[]') FROM subscription s WHERE s.company_id = k.id) AS subscriptions,
  (SELECT coalesce(json_agg(${COLLABORATION}), '[]') FROM collaboration c WHERE c.customer_id = k.id) AS collaborations,
  (SELECT coalesce(json_agg(${TERMINATION}), '[]') FROM ${TERMINATIONS} WHERE s.company_id = k.id) AS terminations
  FROM unnest($1::uuid[]) AS k(id)`
