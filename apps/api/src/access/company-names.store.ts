import type { PgClient } from '@portal/database'
import * as z from 'zod'

const company = z.object({ id: z.string(), name: z.string(), customerNumber: z.string() })
export type CompanyName = z.output<typeof company>

/** Names and customer numbers of companies, by their ids. */
export const namesOf = async (client: Pick<PgClient, 'query'>, ids: readonly string[]): Promise<ReadonlyMap<string, CompanyName>> => {
  const { rows } = await client.query({
    name: 'company-names',
    text: `SELECT id, name, customer_number AS "customerNumber" FROM company WHERE id = ANY($1::uuid[])`,
    values: [ids],
  })
  return new Map(
    z
      .array(company)
      .parse(rows)
      .map((each) => [each.id, each]),
  )
}
