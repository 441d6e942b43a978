import type { PgClient } from '@portal/database'

/** Ends all sessions of a person but the one with this id (`undefined`: all of them); gives their number. */
export const endOtherSessions = async (client: Pick<PgClient, 'query'>, userId: string, here: string | undefined): Promise<number> => {
  const { rowCount } = await client.query('DELETE FROM session WHERE user_id = $1 AND id::text IS DISTINCT FROM $2', [userId, here ?? null])
  return rowCount ?? 0
}
