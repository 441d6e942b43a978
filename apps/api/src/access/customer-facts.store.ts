import type { PgClient } from '@portal/database'
import { type AccessFacts, COLLABORATION_STATUSES, inRuleBookOrder, OUTCOMES, SERVICE_CODES, SUBSCRIPTION_STATES } from '@portal/domain'
import * as z from 'zod'

/** All that decides access in one customer's subscriptions, and whether an end is possible there (G5). */
export type CustomerFacts = AccessFacts & { readonly hasMainContact: boolean }

const service = z.enum(SERVICE_CODES)
const facts = z.object({
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
  const { rows } = await client.query({ name: 'customer-facts', text: FACTS, values: [customerId] })
  const found = facts.parse(rows[0])
  return { ...found, subscriptions: inRuleBookOrder(found.subscriptions) }
}

const FACTS = `
  SELECT EXISTS (SELECT FROM membership m WHERE m.company_id = $1 AND m.is_main_contact) AS "hasMainContact",
    (SELECT coalesce(json_agg(json_build_object('id', s.id, 'customerId', s.company_id, 'service', s.service, 'state', s.state, 'begun', s.begun)), '[]')
       FROM subscription s WHERE s.company_id = $1) AS subscriptions,
    (SELECT coalesce(json_agg(json_build_object('id', c.id, 'agencyId', c.agency_id, 'customerId', c.customer_id, 'subscriptionId', c.subscription_id,
       'service', c.service, 'status', c.status)), '[]') FROM collaboration c WHERE c.customer_id = $1) AS collaborations,
    (SELECT coalesce(json_agg(json_build_object('id', t.id, 'collaborationId', t.collaboration_id, 'subscriptionId', t.subscription_id, 'agencyId', t.agency_id,
       'service', t.service, 'outcome', t.outcome, 'effectiveAt', t.effective_at,
       'agencyAccessTakenAway', r.termination_id IS NOT NULL, 'deletionCancelled', coalesce(d.status = 'cancelled', false))), '[]')
       FROM subscription s JOIN termination t ON t.subscription_id = s.id
       LEFT JOIN agency_access_removal r ON r.termination_id = t.id LEFT JOIN deletion d ON d.termination_id = t.id
      WHERE s.company_id = $1) AS terminations`
