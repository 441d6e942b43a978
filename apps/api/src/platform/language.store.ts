import type { PgClient } from '@portal/database'
import type { Language } from '@portal/domain'

/** Stores the browser's language at the first log-in; later log-ins change nothing. */
export const keepFirstLanguage = async (client: Pick<PgClient, 'query'>, userId: string, language: Language): Promise<void> => {
  await client.query('UPDATE "user" SET language = $2 WHERE id = $1 AND language IS NULL', [userId, language])
}
