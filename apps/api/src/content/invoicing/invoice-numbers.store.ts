import type { PgClient } from '@portal/database'

/** The highest number of the service's invoices; 0: none has been sent. An invoice's key is its number. */
export const lastNumber = async (client: Pick<PgClient, 'query'>, subscriptionId: string): Promise<number> => {
  const { rows } = await client.query<{ key: string }>(
    `SELECT key FROM workspace_record WHERE subscription_id = $1 AND kind = 'invoice' AND key < 'a' ORDER BY key DESC LIMIT 1`,
    [subscriptionId],
  )
  return Number(rows[0]?.key ?? 0)
}
