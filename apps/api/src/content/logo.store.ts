import { readFile } from 'node:fs/promises'
import type { PgClient } from '@portal/database'
import * as z from 'zod'
import type { Storage } from './storage.ts'

const row = z.object({ id: z.string() })

/**
 * The logo for a workspace's invoices: the picture on its seller, as JPEG or PNG. `null`: there is none, or its file is gone. It is the present one on
 * every invoice, also on those sent earlier.
 */
export const logoOf = async (
  client: Pick<PgClient, 'query'>,
  storage: Pick<Storage, 'shownOf'>,
  subscriptionId: string,
): Promise<Uint8Array | null> => {
  const { rows } = await client.query({
    name: 'logo',
    text: `SELECT f.id FROM workspace_record r JOIN workspace_file f ON f.record_id = r.id
           WHERE r.subscription_id = $1 AND r.kind = 'seller' ORDER BY f.id LIMIT 1`,
    values: [subscriptionId],
  })
  if (!rows[0]) return null
  return readFile(storage.shownOf(subscriptionId, row.parse(rows[0]).id)).catch(noneIfGone)
}

const noneIfGone = (error: unknown): null => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
