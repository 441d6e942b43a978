import type { Database, PgClient } from '@portal/database'
import { ACCESS_LEVELS, PARTY_KINDS, SERVICE_CODES } from '@portal/domain'
import * as z from 'zod'
import { actorScope, type Actor } from '../access/actor.ts'

type Client = Pick<PgClient, 'query'>

const name = z.object({ id: z.string(), name: z.string(), customerNumber: z.string() })
const service = z.enum(SERVICE_CODES)
const upgrade = z.object({
  id: z.string(),
  receiptNumber: z.string(),
  subscriptionId: z.string(),
  from: service,
  to: service,
  customer: name,
  agency: name.nullable(),
  at: z.date(),
  effects: z.array(
    z.object({ party: z.enum(PARTY_KINDS), service, subscriptionId: z.string(), before: z.enum(ACCESS_LEVELS), after: z.enum(ACCESS_LEVELS) }),
  ),
  records: z.number(),
  contentSha256: z.string(),
  /** Whether it has a proof; receipts from before there were seals have none. */
  sealed: z.boolean(),
})
/** Everything that the receipt of an upgrade states. */
export type UpgradeRow = z.output<typeof upgrade>

const SELECT = `
  SELECT u.id, u.receipt_number AS "receiptNumber", u.subscription_id AS "subscriptionId", u.from_service AS "from", u.to_service AS "to", u.at, u.effects,
    json_build_object('id', k.id, 'name', k.name, 'customerNumber', k.customer_number) AS customer,
    CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'name', a.name, 'customerNumber', a.customer_number) END AS agency,
    u.records, u.content_sha256 AS "contentSha256",
    EXISTS (SELECT FROM receipt_seal s WHERE s.receipt_number = u.receipt_number AND s.kind = 'upgrade') AS sealed
  FROM upgrade u JOIN company k ON k.id = u.company_id LEFT JOIN company a ON a.id = u.agency_id`

export const findUpgradeById = async (client: Client, id: string): Promise<UpgradeRow | undefined> => {
  const { rows } = await client.query(`${SELECT} WHERE u.id = $1`, [id])
  return rows[0] ? upgrade.parse(rows[0]) : undefined
}

/** Finds an upgrade by its receipt number, for a person who has the receipt. */
export const findUpgradeByNumber = async (client: Client, receiptNumber: string): Promise<UpgradeRow | undefined> => {
  const { rows } = await client.query(`${SELECT} WHERE u.receipt_number = $1`, [receiptNumber])
  return rows[0] ? upgrade.parse(rows[0]) : undefined
}

/** Finds an upgrade within what the actor may know: of one of their companies, or any for support. */
export const findUpgrade = async ({ pool }: Pick<Database, 'pool'>, id: string, actor: Actor): Promise<UpgradeRow | undefined> => {
  const { rows } = await pool.query(`${SELECT} WHERE u.id = $1 AND (u.agency_id = ANY($2::uuid[]) OR u.company_id = ANY($2::uuid[]) OR $3)`, [
    id,
    ...actorScope(actor),
  ])
  return rows[0] ? upgrade.parse(rows[0]) : undefined
}
