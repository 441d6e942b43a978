import type { PgClient } from '@portal/database'
import { type Language, LANGUAGES } from '@portal/domain'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>

/** Stores the browser's language at the first log-in; later log-ins change nothing. */
export const keepFirstLanguage = async (client: Client, userId: string, language: Language): Promise<void> => {
  await client.query('UPDATE "user" SET language = $2 WHERE id = $1 AND language IS NULL', [userId, language])
}

const row = z.object({ language: z.enum(LANGUAGES).nullable() })

/** The language stored with the person who has this address; `null`: none yet, or no such person. */
export const languageOf = async (client: Client, email: string): Promise<Language | null> => {
  const { rows } = await client.query('SELECT language FROM "user" WHERE email = lower($1)', [email])
  return rows[0] ? row.parse(rows[0]).language : null
}
