import { CONTENT, type Content } from '@portal/contract'
import type { PgClient } from '@portal/database'
import * as z from 'zod'
import { shownContent } from '../shown-content.ts'
import { rowsOf } from '../../platform/cursor-rows.store.ts'

type Client = Pick<PgClient, 'query'>
const sent = z.object({ key: z.string(), content: CONTENT.invoice.nullable().catch(null) })
/** `content`: `null` where what is stored is no invoice. */
type SentInvoice = z.output<typeof sent>

/** The seller of a service's invoices now; `null`: none has been filled in. Raises `record-unshown`. */
export const sellerOf = async (client: Client, subscriptionId: string): Promise<Content<'seller'> | null> => {
  const { rows } = await client.query<{ id: string; content: unknown }>({
    name: 'seller',
    text: `SELECT id, content FROM workspace_record WHERE subscription_id = $1 AND kind = 'seller'`,
    values: [subscriptionId],
  })
  return rows[0] ? shownContent(CONTENT.seller, rows[0].id, rows[0].content) : null
}

/** One invoice; `undefined`: there is none. Raises `record-unshown`. */
export const findInvoice = async (client: Client, subscriptionId: string, recordId: string): Promise<Content<'invoice'> | undefined> => {
  const { rows } = await client.query<{ content: unknown }>({
    name: 'invoice',
    text: `SELECT content FROM workspace_record WHERE subscription_id = $1 AND kind = 'invoice' AND id = $2`,
    values: [subscriptionId, recordId],
  })
  return rows[0] && shownContent(CONTENT.invoice, recordId, rows[0].content)
}

const SENT = `FROM workspace_record WHERE subscription_id = $1 AND kind = 'invoice' AND content->>'number' IS NOT NULL`

/** Yields the invoices and credit notes that have a number, within the caller's transaction. */
export const sentInvoices = (client: PgClient, subscriptionId: string): AsyncGenerator<SentInvoice> =>
  rowsOf(client, (row) => sent.parse(row), `SELECT key, content ${SENT} ORDER BY key`, [subscriptionId])

export const countSent = async (client: Client, subscriptionId: string): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count ${SENT}`, [subscriptionId])
  return rows[0]?.count ?? 0
}
