import type { PgClient } from '@portal/database'
import { type ExpenseCount, EXPENSE_REPORT_STATES } from '@portal/domain'
import * as z from 'zod'

const count = z.object({ person: z.string(), state: z.enum(EXPENSE_REPORT_STATES), count: z.number() })
const counts = z.array(z.object({ id: z.string(), counts: z.array(count) }))

/** Counts each person's expense reports by state. */
export const countExpenses = async (client: Pick<PgClient, 'query'>, subscriptionId: string): Promise<readonly ExpenseCount[]> =>
  (await countExpensesOf(client, [subscriptionId])).get(subscriptionId) ?? []

/** The same for several workspaces, by workspace. */
export const countExpensesOf = async (
  client: Pick<PgClient, 'query'>,
  subscriptionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ExpenseCount[]>> => {
  const { rows } = await client.query({ name: 'expense-counts', text: COUNTS, values: [subscriptionIds] })
  return new Map(counts.parse(rows).map((found) => [found.id, found.counts]))
}

const COUNTS = `
  SELECT w.id, (SELECT coalesce(json_agg(json_build_object('person', person, 'state', state, 'count', count) ORDER BY person, state), '[]') FROM (
      SELECT content->>'person' AS person, content->>'state' AS state, count(*)::int AS count FROM workspace_record
      WHERE subscription_id = w.id AND kind = 'expense-report' GROUP BY 1, 2) c) AS counts
  FROM unnest($1::uuid[]) AS w(id)`
