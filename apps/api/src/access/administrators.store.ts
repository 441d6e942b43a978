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

/** Who is told of something between the two. `customer`: only the customer's administrators, without those who are told by the agency. */
export const toldOf = async (
  client: Pick<PgClient, 'query'>,
  { agencyId, customerId }: { readonly agencyId: string; readonly customerId: string },
  side: 'customer' | undefined,
): Promise<readonly Addressee[]> => {
  if (side === undefined) return administratorsOf(client, [agencyId, customerId])
  const staff = new Set((await administratorsOf(client, [agencyId])).map(({ email }) => email))
  return (await administratorsOf(client, [customerId])).filter(({ email }) => !staff.has(email))
}
