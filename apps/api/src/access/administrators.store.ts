import type { PgClient } from '@portal/database'
import * as z from 'zod'
import { type Addressee, addressee } from '../platform/post.ts'

/** The administrators of these companies who have activated their accounts. A person is listed once, also when administrator in several of them. */
export const administratorsOf = async (client: Pick<PgClient, 'query'>, companyIds: readonly string[]): Promise<readonly Addressee[]> => {
  const { rows } = await client.query({
    name: 'administrators',
    text: `SELECT DISTINCT u.email, u.language FROM membership m JOIN "user" u ON u.id = m.user_id
      WHERE m.company_id = ANY($1::uuid[]) AND m.role = 'administrator' AND m.status = 'active' ORDER BY 1`,
    values: [companyIds],
  })
  return z.array(addressee).parse(rows)
}
