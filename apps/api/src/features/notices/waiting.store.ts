import type { PgClient } from '@portal/database'
import type { NoticeMail } from '@portal/domain'

type Client = Pick<PgClient, 'query'>
/** A mail of notices. `before`: it tells of what happened before that. */
export type Due = { readonly mail: Exclude<NoticeMail, 'off'>; readonly before: Date }

/** Up to `limit` people, after a given one, who have unread notices that wait for such a mail. */
export const peopleWaiting = async (client: Client, { mail, before }: Due, after: string | null, limit: number): Promise<readonly string[]> => {
  const { rows } = await client.query<{ id: string }>({ name: 'notices-waiting', text: WAITING, values: [mail, before, after, limit] })
  return rows.map(({ id }) => id)
}

/**
 * Puts a person's waiting notices into a mail. The person is locked, so that of two processes one does it. `false`: none wait any more, or the mail
 * has been made before.
 */
export const putIntoMail = async (client: Client, userId: string, { mail, before }: Due, toldIn: string): Promise<boolean> => {
  await client.query({ name: 'notices-person', text: 'SELECT id FROM "user" WHERE id = $1 FOR NO KEY UPDATE', values: [userId] })
  const { rowCount } = await client.query({ name: 'notices-put', text: PUT, values: [userId, mail, before, toldIn] })
  return (rowCount ?? 0) > 0
}

const WAITING = `
  SELECT DISTINCT user_id AS id FROM notice
  WHERE mail = $1 AND told_in IS NULL AND read_at IS NULL AND at < $2 AND ($3::uuid IS NULL OR user_id > $3) ORDER BY user_id LIMIT $4`

const PUT = `
  UPDATE notice SET told_in = $4
  WHERE user_id = $1 AND mail = $2 AND told_in IS NULL AND read_at IS NULL AND at < $3
    AND NOT EXISTS (SELECT FROM notice made WHERE made.user_id = $1 AND made.told_in = $4)`
