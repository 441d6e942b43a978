import type { Database, PgClient } from '@portal/database'
import { ACCESS_LEVELS, PARTY_KINDS, SERVICE_CODES, type UpgradePlan } from '@portal/domain'
import { v7 } from 'uuid'
import * as z from 'zod'
import { actorScope, type Actor } from '../../platform/actor.ts'

type Client = Pick<PgClient, 'query'>

/** Whose subscription it is; `undefined`: there is none by that id. */
export const customerOf = async (client: Client, subscriptionId: string): Promise<string | undefined> => {
  const { rows } = await client.query<{ id: string }>('SELECT company_id AS id FROM subscription WHERE id = $1', [subscriptionId])
  return rows[0]?.id
}

const name = z.object({ id: z.string(), name: z.string(), customerNumber: z.string() })

/** In the order in which an end takes them. */
export const lockSubscription = async (client: PgClient, subscriptionId: string): Promise<void> => {
  await client.query('SELECT id FROM collaboration WHERE subscription_id = $1 ORDER BY id FOR UPDATE', [subscriptionId])
  await client.query('SELECT id FROM subscription WHERE id = $1 FOR UPDATE', [subscriptionId])
}

const content = z.object({ records: z.number(), sha256: z.string() })
export type Content = z.output<typeof content>

/** How much a workspace holds, and the hash over every record and file of it. */
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

/** The subscription becomes the other service, guarded by what it was; whoever could work in it can work in it still. */
export const saveUpgrade = async (
  client: PgClient,
  { id, subscriptionId, customerId, plan, actor, at, receiptNumber }: NewUpgrade,
): Promise<void> => {
  const { from, to, agencyId, effects, declined } = plan
  const before = await contentOf(client, subscriptionId)
  const { rowCount } = await client.query(`UPDATE subscription SET service = $3, state = 'active' WHERE id = $1 AND service = $2`, [
    subscriptionId,
    from,
    to,
  ])
  if (rowCount !== 1) throw new Error('the subscription changed although it is locked')
  await client.query(`UPDATE collaboration SET status = 'declined' WHERE id = ANY($1::uuid[]) AND status = 'pending'`, [declined])
  await client.query(
    `INSERT INTO licence (membership_id, service) SELECT m.id, $3 FROM membership m WHERE m.company_id = $1
       AND (m.role = 'administrator' OR EXISTS (SELECT FROM licence l WHERE l.membership_id = m.id AND l.service = $2)) ON CONFLICT DO NOTHING`,
    [customerId, from, to],
  )
  await client.query(`UPDATE support_case SET status = 'closed', closed_at = $2 WHERE subscription_id = $1 AND status = 'open'`, [subscriptionId, at])
  const after = await contentOf(client, subscriptionId)
  if (after.sha256 !== before.sha256) throw new Error('the content did not move unchanged')
  await client.query(
    `INSERT INTO upgrade (id, subscription_id, company_id, agency_id, from_service, to_service, by_user_id, at, receipt_number, effects, records,
       content_sha256)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, subscriptionId, customerId, agencyId, from, to, actor.userId, at, receiptNumber, JSON.stringify(effects), after.records, after.sha256],
  )
  await client.query(
    `INSERT INTO event (id, company_id, agency_id, audience, type, at, actor_user_id, actor_name, details)
     VALUES ($1, $2, $3, 'pair', 'subscription-upgraded', $4, $5, $6, $7)`,
    [v7(), customerId, agencyId, at, actor.userId, actor.name, { from, service: to, subscriptionId, receiptNumber, upgradeId: id }],
  )
}

const service = z.enum(SERVICE_CODES)
const upgrade = z.object({
  id: z.string(),
  receiptNumber: z.string(),
  subscriptionId: z.string(),
  from: service,
  to: service,
  customer: name,
  agency: name,
  at: z.date(),
  effects: z.array(
    z.object({ party: z.enum(PARTY_KINDS), service, subscriptionId: z.string(), before: z.enum(ACCESS_LEVELS), after: z.enum(ACCESS_LEVELS) }),
  ),
  records: z.number(),
  contentSha256: z.string(),
})
export type UpgradeRow = z.output<typeof upgrade>

const SELECT = `
  SELECT u.id, u.receipt_number AS "receiptNumber", u.subscription_id AS "subscriptionId", u.from_service AS "from", u.to_service AS "to", u.at, u.effects,
    json_build_object('id', k.id, 'name', k.name, 'customerNumber', k.customer_number) AS customer,
    json_build_object('id', a.id, 'name', a.name, 'customerNumber', a.customer_number) AS agency, u.records, u.content_sha256 AS "contentSha256"
  FROM upgrade u JOIN company k ON k.id = u.company_id JOIN company a ON a.id = u.agency_id`

export const findUpgradeById = async (client: Client, id: string): Promise<UpgradeRow | undefined> => {
  const { rows } = await client.query(`${SELECT} WHERE u.id = $1`, [id])
  return rows[0] ? upgrade.parse(rows[0]) : undefined
}

/** Within what the actor may know: one of their companies is party to it, or they are support. */
export const findUpgrade = async ({ pool }: Pick<Database, 'pool'>, id: string, actor: Actor): Promise<UpgradeRow | undefined> => {
  const { rows } = await pool.query(`${SELECT} WHERE u.id = $1 AND (u.agency_id = ANY($2::uuid[]) OR u.company_id = ANY($2::uuid[]) OR $3)`, [
    id,
    ...actorScope(actor),
  ])
  return rows[0] ? upgrade.parse(rows[0]) : undefined
}
