import type { PgClient } from '@portal/database'
import type { Telling, UpgradePlan } from '@portal/domain'
import * as z from 'zod'
import { actsAt } from '../../access/acts-at.store.ts'
import { tell } from '../../events/tell.store.ts'
import type { Actor } from '../../access/actor.ts'

type Client = Pick<PgClient, 'query'>

/** The customer who owns a subscription; `undefined` when the id is unknown. */
export const customerOf = async (client: Client, subscriptionId: string): Promise<string | undefined> => {
  const { rows } = await client.query<{ id: string }>('SELECT company_id AS id FROM subscription WHERE id = $1', [subscriptionId])
  return rows[0]?.id
}

const content = z.object({ records: z.number(), sha256: z.string() })
export type Content = z.output<typeof content>

/** How many records a workspace has, and a hash over all its records and files. */
export const contentOf = async (client: PgClient, subscriptionId: string): Promise<Content> => {
  const { rows } = await client.query(
    `SELECT (SELECT count(*)::int FROM workspace_record WHERE subscription_id = $1) AS records,
       encode(sha256(coalesce((SELECT string_agg(sha256(convert_to(r::text, 'UTF8')), ''::bytea ORDER BY r.id) FROM workspace_record r
           WHERE r.subscription_id = $1), ''::bytea)
         || coalesce((SELECT string_agg(sha256(convert_to(f::text, 'UTF8')), ''::bytea ORDER BY f.id) FROM workspace_file f
           WHERE f.subscription_id = $1), ''::bytea)), 'hex') AS sha256`,
    [subscriptionId],
  )
  return content.parse(rows[0])
}

export type NewUpgrade = {
  readonly id: string
  readonly subscriptionId: string
  readonly customerId: string
  readonly plan: UpgradePlan
  readonly actor: Actor
  readonly at: Date
  readonly receiptNumber: string
}

/**
 * Changes the subscription's service, unless it has changed meanwhile. Members with a licence for the old service get one for the new; nobody else
 * does.
 */
export const saveUpgrade = async (client: PgClient, upgrade: NewUpgrade): Promise<void> => {
  const { id, subscriptionId, customerId, plan, actor, at, receiptNumber } = upgrade
  const { from, to, agencyId, effects, putAway } = plan
  const before = await contentOf(client, subscriptionId)
  await actsAt(client, at)
  await client.query(`UPDATE subscription SET state = 'deleted' WHERE id = $1`, [putAway])
  const { rowCount } = await client.query(`UPDATE subscription SET service = $3, state = 'active' WHERE id = $1 AND service = $2`, [
    subscriptionId,
    from,
    to,
  ])
  if (rowCount !== 1) throw new Error('the locked subscription had another service')
  await client.query(
    `INSERT INTO licence (membership_id, service) SELECT m.id, $3 FROM membership m JOIN licence l ON l.membership_id = m.id
     WHERE m.company_id = $1 AND l.service = $2 ON CONFLICT DO NOTHING`,
    [customerId, from, to],
  )
  const after = await contentOf(client, subscriptionId)
  if (after.sha256 !== before.sha256) throw new Error('the content changed during the upgrade')
  await client.query(
    `INSERT INTO upgrade (id, subscription_id, company_id, agency_id, from_service, to_service, by_user_id, at, receipt_number, effects, records,
       content_sha256)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, subscriptionId, customerId, agencyId, from, to, actor.userId, at, receiptNumber, JSON.stringify(effects), after.records, after.sha256],
  )
  await saveDeclined(client, upgrade)
  const details = { from, service: to, subscriptionId, receiptNumber, upgradeId: id }
  await tell(client, telling(upgrade), [{ type: 'subscription-upgraded', companyId: customerId, agencyId, details }])
}

const saveDeclined = async (client: PgClient, upgrade: NewUpgrade): Promise<void> => {
  const { customerId: companyId, plan } = upgrade
  const { declined } = plan
  await client.query(`UPDATE collaboration SET status = 'declined' WHERE id = ANY($1::uuid[]) AND status = 'pending'`, [declined.map(({ id }) => id)])
  await tell(
    client,
    telling(upgrade),
    declined.map(({ agencyId, service, subscriptionId }) => ({
      type: 'collaboration-declined',
      companyId,
      agencyId,
      details: { service, subscriptionId },
    })),
  )
}

/** Events by support, who is not a party. */
const telling = ({ actor, at }: NewUpgrade): Telling => ({ at, by: { actor, party: null } })

const ending = z.object({ id: z.string(), actId: z.string().nullable(), collaborationId: z.string() })

/** The latest end in the subscription, which the upgrade follows. */
export const latestEndIn = async (client: Client, subscriptionId: string): Promise<z.output<typeof ending> | undefined> => {
  const text = `SELECT id, act_id AS "actId", collaboration_id AS "collaborationId" FROM termination
    WHERE subscription_id = $1 ORDER BY effective_at DESC, id DESC LIMIT 1`
  const { rows } = await client.query(text, [subscriptionId])
  return rows[0] ? ending.parse(rows[0]) : undefined
}
