import type { PgClient } from '@portal/database'
import type { FiscalYear } from '@portal/domain'
import * as z from 'zod'

const year = z.object({ from: z.string(), to: z.string() })

/** The fiscal years in the books of these services, oldest first. */
export const knownYearsIn = async (client: Pick<PgClient, 'query'>, subscriptionIds: readonly string[]): Promise<readonly FiscalYear[]> => {
  const { rows } = await client.query({
    name: 'known-years',
    text: `SELECT key AS "from", content->>'to' AS "to" FROM workspace_record
           WHERE subscription_id = ANY($1::uuid[]) AND kind = 'fiscal-year' ORDER BY key`,
    values: [subscriptionIds],
  })
  return z.array(year).parse(rows)
}
