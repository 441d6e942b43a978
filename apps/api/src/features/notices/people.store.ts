import type { PgClient } from '@portal/database'
import { type Addressee, addressee } from '../../platform/post.ts'

/** Where a person's mails go, and in which language. */
export const findPerson = async (client: Pick<PgClient, 'query'>, userId: string): Promise<Addressee | undefined> => {
  const { rows } = await client.query({ name: 'notices-to', text: 'SELECT email, language FROM "user" WHERE id = $1', values: [userId] })
  return rows[0] ? addressee.parse(rows[0]) : undefined
}
