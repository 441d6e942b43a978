import type { PgClient } from '@portal/database'
import { type AccessHistory, COLLABORATION_STATUSES, OUTCOMES, type Planned, SERVICE_CODES, SUBSCRIPTION_STATES } from '@portal/domain'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>

/** In one form whatever the connection's time zone, so that instants can be compared as text. */
const instant = z.string().transform((text) => new Date(text).toISOString())
const service = z.enum(SERVICE_CODES)
const time = { since: instant, until: instant.nullable() }

const history = z.object({
  subscriptions: z.array(
    z.object({
      id: z.string(),
      customerId: z.string(),
      times: z.array(z.object({ ...time, service, state: z.enum(SUBSCRIPTION_STATES), begun: z.boolean() })),
    }),
  ),
  collaborations: z.array(
    z.object({
      id: z.string(),
      agencyId: z.string(),
      customerId: z.string(),
      subscriptionId: z.string(),
      service,
      status: z.enum(COLLABORATION_STATUSES),
      activeFrom: instant.nullable(),
      endedAt: instant.nullable(),
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
      effectiveAt: instant,
      takenAwayAt: instant.nullable(),
      deletionCancelledAt: instant.nullable(),
    }),
  ),
  planned: z.object({
    ends: z.array(z.object({ id: z.string(), collaborationId: z.string(), lastDay: z.string(), outcome: z.enum(OUTCOMES), isInTheWay: z.boolean() })),
    deletions: z.array(z.object({ subscriptionId: z.string(), on: z.string() })),
  }),
})

/** A planned end with whether something was in its way at the latest try. */
export type PlannedHere = Omit<Planned, 'ends'> & { readonly ends: readonly (Planned['ends'][number] & { readonly isInTheWay: boolean })[] }

/** Everything that has decided access to one customer's subscriptions (G16), and what is planned there. */
export const loadAccessHistory = async (
  client: Client,
  customerId: string,
): Promise<{ readonly history: AccessHistory; readonly planned: PlannedHere }> => {
  const { rows } = await client.query({ name: 'access-history', text: HISTORY, values: [customerId] })
  const { planned, ...found } = history.parse(rows[0])
  return { history: found, planned }
}

const HISTORY = `
  SELECT
    (SELECT coalesce(json_agg(json_build_object('id', s.id, 'customerId', s.company_id, 'times', (
        SELECT json_agg(json_build_object('since', t.since, 'until', t.until, 'service', t.service, 'state', t.state, 'begun', t.begun) ORDER BY t.since)
        FROM (SELECT since, until, service, state, begun FROM subscription_past p WHERE p.subscription_id = s.id
              UNION ALL SELECT s.since, NULL, s.service, s.state, s.begun) AS t))), '[]')
       FROM subscription s WHERE s.company_id = $1) AS subscriptions,
    (SELECT coalesce(json_agg(json_build_object('id', c.id, 'agencyId', c.agency_id, 'customerId', c.customer_id, 'subscriptionId', c.subscription_id,
       'service', c.service, 'status', c.status, 'activeFrom', c.active_from, 'endedAt', c.ended_at)), '[]')
       FROM collaboration c WHERE c.customer_id = $1) AS collaborations,
    (SELECT coalesce(json_agg(json_build_object('id', t.id, 'collaborationId', t.collaboration_id, 'subscriptionId', t.subscription_id,
       'agencyId', t.agency_id, 'service', t.service, 'outcome', t.outcome, 'effectiveAt', t.effective_at, 'takenAwayAt', r.at,
       'deletionCancelledAt', CASE d.status WHEN 'cancelled' THEN d.decided_at END)), '[]')
       FROM subscription s JOIN termination t ON t.subscription_id = s.id
       LEFT JOIN agency_access_removal r ON r.termination_id = t.id LEFT JOIN deletion d ON d.termination_id = t.id
      WHERE s.company_id = $1) AS terminations,
    json_build_object(
      'ends', (SELECT coalesce(json_agg(json_build_object('id', p.id, 'collaborationId', p.collaboration_id, 'lastDay', p.last_day,
          'outcome', p.outcome, 'isInTheWay', p.tried_on IS NOT NULL)), '[]')
        FROM collaboration c JOIN planned_end p ON p.collaboration_id = c.id AND p.status = 'planned' WHERE c.customer_id = $1),
      'deletions', (SELECT coalesce(json_agg(json_build_object('subscriptionId', d.subscription_id, 'on', d.due_on)), '[]')
        FROM subscription s JOIN deletion d ON d.subscription_id = s.id AND d.status = 'scheduled' WHERE s.company_id = $1)) AS planned`
