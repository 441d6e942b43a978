import { CONTENT, type Content } from '@portal/contract'
import type { PgClient } from '@portal/database'

type Client = Pick<PgClient, 'query'>

/** Who sends the invoices of a service now; `null`: nobody has filled that in. */
export const sellerOf = async (client: Client, subscriptionId: string): Promise<Content<'seller'> | null> => {
  const { rows } = await client.query<{ content: unknown }>({
    name: 'seller',
    text: `SELECT content FROM workspace_record WHERE subscription_id = $1 AND kind = 'seller'`,
    values: [subscriptionId],
  })
  return rows[0] ? CONTENT.seller.parse(rows[0].content) : null
}

export const invoiceOf = async (client: Client, subscriptionId: string, recordId: string): Promise<Content<'invoice'> | undefined> => {
  const { rows } = await client.query<{ content: unknown }>({
    name: 'invoice',
    text: `SELECT content FROM workspace_record WHERE subscription_id = $1 AND kind = 'invoice' AND id = $2`,
    values: [subscriptionId, recordId],
  })
  return rows[0] ? CONTENT.invoice.parse(rows[0].content) : undefined
}
