import type { PgClient } from '@portal/database'
import { type Retention, retentionOf } from '@portal/domain'
import * as z from 'zod'

const row = z.object({ id: z.string(), day: z.string().nullable(), years: z.array(z.object({ from: z.string(), to: z.string() })) })

/** Until when the latest accounting information of each of these workspaces must be kept; one that has none is not in the answer. */
export const retentionIn = async (client: Pick<PgClient, 'query'>, subscriptionIds: readonly string[]): Promise<ReadonlyMap<string, Retention>> => {
  if (subscriptionIds.length === 0) return new Map()
  const { rows } = await client.query({ name: 'retention', text: RETENTION, values: [subscriptionIds] })
  const found = z.array(row).parse(rows)
  return new Map(
    found.flatMap(({ id, day, years }) => {
      const retention = day === null ? null : retentionOf([day], years)
      return retention ? [[id, retention] as const] : []
    }),
  )
}

/** Fiscal years are the company's own, from whichever of its books know them. */
const RETENTION = `
  SELECT s.id, (SELECT max(r.accounting_date)::text FROM workspace_record r WHERE r.subscription_id = s.id) AS day,
    (SELECT coalesce(json_agg(json_build_object('from', y.key, 'to', y.content->>'to')), '[]') FROM subscription other
       JOIN workspace_record y ON y.subscription_id = other.id AND y.kind = 'fiscal-year' WHERE other.company_id = s.company_id) AS years
  FROM subscription s WHERE s.id = ANY($1::uuid[])`
