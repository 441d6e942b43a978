import type { PgClient } from '@portal/database'
import { v7 } from 'uuid'
import * as z from 'zod'
import { addressee } from '../../platform/post.ts'
import { storedResetToken } from '../../access/password-owner.store.ts'

const row = z.object({ userId: z.string(), ...addressee.shape })

/** The person who has this address, however it is capitalised. */
export const findByAddress = async (client: Pick<PgClient, 'query'>, email: string): Promise<z.output<typeof row> | undefined> => {
  const { rows } = await client.query('SELECT id AS "userId", email, language FROM "user" WHERE email = lower($1)', [email])
  return rows[0] ? row.parse(rows[0]) : undefined
}

type Link = { readonly userId: string; readonly token: string; readonly now: Date; readonly expiresAt: Date }

/** Stores a reset link for better-auth, as a hash. Stored again, the link lasts from then on. */
export const saveResetLink = async (client: Pick<PgClient, 'query'>, { userId, token, now, expiresAt }: Link): Promise<void> => {
  await client.query(
    `WITH earlier AS (DELETE FROM verification WHERE identifier = $2)
     INSERT INTO verification (id, identifier, value, expires_at, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $5)`,
    [v7(), storedResetToken(token), userId, expiresAt, now],
  )
}
