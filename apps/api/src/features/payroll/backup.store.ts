import type { PgClient } from '@portal/database'
import type { RecordKind } from '@portal/domain'
import * as z from 'zod'

const AT_A_TIME = 500
const page = z.array(z.object({ id: z.string(), key: z.string(), content: z.record(z.string(), z.unknown()) }))
export type Kept = z.output<typeof page>[number]

/** Yields all records of a kind in key order; they are read a page at a time. */
export async function* recordsInOrder(client: Pick<PgClient, 'query'>, subscriptionId: string, kind: RecordKind): AsyncGenerator<Kept> {
  const text = `SELECT id, key, content FROM workspace_record WHERE subscription_id = $1 AND kind = $2 AND key > $3 ORDER BY key LIMIT ${AT_A_TIME}`
  for (let after = ''; ;) {
    const rows = page.parse((await client.query({ name: 'backup-page', text, values: [subscriptionId, kind, after] })).rows)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < AT_A_TIME) return
    after = last.key
  }
}

export const customerOf = async (client: Pick<PgClient, 'query'>, subscriptionId: string): Promise<string | undefined> => {
  const text = 'SELECT company_id AS id FROM subscription WHERE id = $1'
  return (await client.query<{ id: string }>({ name: 'backup-customer', text, values: [subscriptionId] })).rows[0]?.id
}

/** The collaboration that is active in the subscription; there is at most one (G12). */
export const activeCollaborationIn = async (client: Pick<PgClient, 'query'>, subscriptionId: string): Promise<string | undefined> => {
  const text = `SELECT id FROM collaboration WHERE subscription_id = $1 AND status = 'active'`
  return (await client.query<{ id: string }>({ name: 'backup-collaboration', text, values: [subscriptionId] })).rows[0]?.id
}
