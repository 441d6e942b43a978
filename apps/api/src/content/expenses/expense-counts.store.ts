import type { PgClient } from '@portal/database'
import { type ExpenseCount, EXPENSE_REPORT_STATES } from '@portal/domain'
import * as z from 'zod'

const counts = z.array(z.object({ person: z.string(), state: z.enum(EXPENSE_REPORT_STATES), count: z.number() }))

/** Counts each person's expense reports by state. */
export const countExpenses = async (client: Pick<PgClient, 'query'>, subscriptionId: string): Promise<readonly ExpenseCount[]> => {
  const { rows } = await client.query({
    name: 'expense-counts',
    text: `SELECT content->>'person' AS person, content->>'state' AS state, count(*)::int AS count FROM workspace_record
           WHERE subscription_id = $1 AND kind = 'expense-report' GROUP BY 1, 2`,
    values: [subscriptionId],
  })
  return counts.parse(rows)
}
