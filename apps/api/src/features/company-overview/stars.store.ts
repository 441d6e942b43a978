import type { Database } from '@portal/database'
import * as z from 'zod'

const MOST = 20
const star = z.object({ id: z.string(), name: z.string(), customerNumber: z.string() })

/** The customers that a member has starred and that the agency has to do with, by name: the first twenty. */
export const starredBy = async (
  { pool }: Database,
  { membershipId, companyId }: { readonly membershipId: string; readonly companyId: string },
): Promise<readonly z.output<typeof star>[]> => {
  const text = `SELECT k.id, k.name, k.customer_number AS "customerNumber" FROM customer_star s JOIN company k ON k.id = s.customer_id
    WHERE s.membership_id = $1 AND EXISTS (SELECT FROM collaboration c WHERE c.customer_id = k.id AND c.agency_id = $2)
    ORDER BY k.name, k.id LIMIT ${MOST}`
  return z.array(star).parse((await pool.query({ name: 'starred', text, values: [membershipId, companyId] })).rows)
}
