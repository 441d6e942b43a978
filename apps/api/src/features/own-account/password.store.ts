import type { PgClient } from '@portal/database'

/** Replaces a person's password, ends all their other sessions, and makes links worthless with which it could be replaced. */
export const replacePassword = async (client: Pick<PgClient, 'query'>, userId: string, hash: string, here: string | undefined): Promise<void> => {
  await client.query(
    `WITH ended AS (DELETE FROM session WHERE user_id = $1::uuid AND id::text IS DISTINCT FROM $3),
       forgotten AS (DELETE FROM verification WHERE value = $1::text)
     UPDATE account SET password = $2 WHERE user_id = $1::uuid AND provider_id = 'credential'`,
    [userId, hash, here ?? null],
  )
}
