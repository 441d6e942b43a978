import type { Content } from '@portal/contract'
import type { PgClient } from '@portal/database'
import type { Day } from '@portal/domain'
import * as z from 'zod'

const instant = z.date().transform((at) => at.toISOString())
const row = z.object({ id: z.string(), version: z.number(), createdAt: instant, updatedAt: instant })

type NewDocument = {
  readonly id: string
  readonly subscriptionId: string
  readonly key: string
  readonly content: Content<'document'>
  readonly accountingDate: Day | null
  readonly at: Date
}

export const addDocumentRow = async (client: Pick<PgClient, 'query'>, { id, subscriptionId, key, content, accountingDate, at }: NewDocument) => {
  const { rows } = await client.query({
    name: 'document-add',
    text: `INSERT INTO workspace_record (id, subscription_id, kind, key, accounting_date, content, created_at, updated_at)
           VALUES ($1, $2, 'document', $3, $4, $5, $6, $6)
           RETURNING id, version, created_at AS "createdAt", updated_at AS "updatedAt"`,
    values: [id, subscriptionId, key, accountingDate, content, at],
  })
  return row.parse(rows[0])
}
