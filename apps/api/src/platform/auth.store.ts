import type { Database } from '@portal/database'

type Pool = Pick<Database['pool'], 'query'>

/** Makes all links worthless with which this person could still replace their password. */
export const forgetLinksOf = async (pool: Pool, userId: string): Promise<void> => {
  await pool.query('DELETE FROM verification WHERE value = $1', [userId])
}

/** Replaces a password's hash by one of the present cost, unless the password has changed meanwhile. */
export const keepNewHash = async (pool: Pool, earlier: string, hash: string): Promise<void> => {
  await pool.query(`UPDATE account SET password = $2 WHERE provider_id = 'credential' AND password = $1`, [earlier, hash])
}
