import type { PgClient } from '@portal/database'
import { type Day, type Retention, retentionOf } from '@portal/domain'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>

const row = z.object({
  id: z.string(),
  days: z.array(z.object({ day: z.string(), count: z.number() })),
  years: z.array(z.object({ from: z.string(), to: z.string() })),
})

/** Until when a workspace's accounting information must be kept, by fiscal year; `null`: it has none. */
export const retentionIn = async (client: Client, subscriptionId: string): Promise<Retention | null> =>
  (await retentionsIn(client, [subscriptionId])).get(subscriptionId) ?? null

/** The same for several workspaces, by workspace. Those without accounting information have `null`. */
export const retentionsIn = async (client: Client, subscriptionIds: readonly string[]): Promise<ReadonlyMap<string, Retention | null>> => {
  if (subscriptionIds.length === 0) return new Map()
  const { rows } = await client.query({ name: 'retention', text: textWith(EVERY_DAY), values: [subscriptionIds] })
  return new Map(
    z
      .array(row)
      .parse(rows)
      .map((each) => [each.id, retained(each)]),
  )
}

/** The last such day of each of these workspaces. Workspaces without accounting information are left out. */
export const retainedUntil = async (client: Client, subscriptionIds: readonly string[]): Promise<ReadonlyMap<string, Day>> => {
  if (subscriptionIds.length === 0) return new Map()
  const { rows } = await client.query({ name: 'retained-until', text: textWith(LATEST_DAY), values: [subscriptionIds] })
  const found = z.array(row).parse(rows)
  return new Map(
    found.flatMap((each) => {
      const retention = retained(each)
      return retention ? [[each.id, retention.until] as const] : []
    }),
  )
}

const retained = ({ days, years }: z.output<typeof row>): Retention | null => retentionOf(days, years)

/** Only accounting information has an accounting date. */
const EVERY_DAY = `SELECT r.accounting_date AS day, count(*)::int AS count FROM workspace_record r
  WHERE r.subscription_id = s.id AND r.accounting_date IS NOT NULL GROUP BY 1`
const LATEST_DAY = `SELECT r.accounting_date AS day, 1 AS count FROM workspace_record r
  WHERE r.subscription_id = s.id AND r.accounting_date IS NOT NULL ORDER BY r.accounting_date DESC LIMIT 1`

/** The fiscal years are taken from all of the company's books. */
const textWith = (days: string): string => `
  SELECT s.id, (SELECT coalesce(json_agg(json_build_object('day', d.day::text, 'count', d.count)), '[]') FROM (${days}) d) AS days,
    (SELECT coalesce(json_agg(json_build_object('from', y.key, 'to', y.content->>'to')), '[]') FROM subscription other
       JOIN workspace_record y ON y.subscription_id = other.id AND y.kind = 'fiscal-year' WHERE other.company_id = s.company_id) AS years
  FROM subscription s WHERE s.id = ANY($1::uuid[])`
