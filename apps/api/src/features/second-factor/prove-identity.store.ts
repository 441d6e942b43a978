import type { PgClient } from '@portal/database'

/** Notes when a session's person last proved who they are. */
export const saveProof = async (client: Pick<PgClient, 'query'>, sessionId: string, at: Date): Promise<void> => {
  await client.query('UPDATE session SET proved_at = $2 WHERE id = $1', [sessionId, at])
}
