import { createHash } from 'node:crypto'
import type { PgClient } from '@portal/database'
import type { PasswordOwner } from '@portal/domain'
import * as z from 'zod'
import { addressee } from '../platform/post.ts'

type Client = Pick<PgClient, 'query'>

const row = z.object({ userId: z.string(), ...addressee.shape, names: z.array(z.string()) })
type OwnerRow = PasswordOwner & z.output<typeof row>

const SELECT = `
  SELECT u.id AS "userId", u.email, u.language,
    ARRAY[u.name] || array_remove(array_agg(m.invited_name) || array_agg(c.name), NULL) AS names
  FROM "user" u LEFT JOIN membership m ON m.user_id = u.id LEFT JOIN company c ON c.id = m.company_id`

/** The person, with address and language for a mail, their names and those of their companies. */
export const findOwner = async (client: Client, userId: string): Promise<OwnerRow | undefined> => {
  const { rows } = await client.query(`${SELECT} WHERE u.id = $1 GROUP BY u.id`, [userId])
  return rows[0] ? row.parse(rows[0]) : undefined
}

/** How better-auth stores the token of a reset link, with its setting `storeIdentifier: 'hashed'`. */
export const storedResetToken = (token: string): string => createHash('sha256').update(`reset-password:${token}`).digest('base64url')

/** The person whose reset link this is, whether it is too old or not. */
export const findOwnerByLink = async (client: Client, token: string): Promise<OwnerRow | undefined> => {
  const { rows } = await client.query(`${SELECT} WHERE u.id::text = (SELECT value FROM verification WHERE identifier = $1 LIMIT 1) GROUP BY u.id`, [
    storedResetToken(token),
  ])
  return rows[0] ? row.parse(rows[0]) : undefined
}
