import { eventView, MOST_UNREAD, type NoticeView, noticeView } from '@portal/contract'
import type { Database, PgClient } from '@portal/database'
import { EVENTS_OF_ONESELF } from '@portal/domain'

type Pool = Pick<Database, 'pool'>
/** Where a page begins: after the notice of that instant and id. */
export type After = { readonly at: string; readonly id: string }
/** A mail of notices: whose, and what they were put into. */
export type Mail = { readonly userId: string; readonly toldIn: string }
type Row = Pick<NoticeView, 'id' | 'kind' | 'read' | 'through'> & {
  readonly at: Date
  readonly about: NoticeView['about']
  readonly details: object | null
  readonly event: (object & { readonly at: string }) | null
}

/** Up to `limit` notices of a person, newest first. Read by the index whatever their number. */
export const listNotices = async ({ pool }: Pool, userId: string, after: After | undefined, limit: number): Promise<readonly NoticeView[]> => {
  const { rows } = await pool.query<Row>({ name: 'notices', text: LIST, values: [userId, after?.at ?? null, after?.id ?? null, limit] })
  return rows.map(shown)
}

/** Up to `limit` of a person's notices that were put into a mail and are still unread, oldest first, of companies where they still are a member. */
export const listToldIn = async ({ pool }: Pool, { userId, toldIn }: Mail, limit: number): Promise<readonly NoticeView[]> => {
  const { rows } = await pool.query<Row>({ name: 'notices-told-in', text: TOLD_IN, values: [userId, toldIn, EVENTS_OF_ONESELF, limit] })
  return rows.map(shown)
}

const shown = ({ id, kind, at, read, through, about, details, event }: Row): NoticeView => {
  const told = event ? { event: eventView.parse({ ...event, at: new Date(event.at).toISOString() }) } : details
  return noticeView.parse({ id, kind, at: at.toISOString(), read, through, about, ...told })
}

/** How many are unread, counted up to `MOST_UNREAD`. */
export const countUnread = async (client: Pick<PgClient, 'query'>, userId: string): Promise<number> => {
  const text = `SELECT count(*)::int AS count FROM (SELECT FROM notice WHERE user_id = $1 AND read_at IS NULL LIMIT ${MOST_UNREAD}) AS unread`
  const { rows } = await client.query<{ count: number }>({ name: 'notices-unread', text, values: [userId] })
  return rows[0]?.count ?? 0
}

/** Marks those of a person's own notices as read. Ids of others mark nothing. */
export const markRead = (client: Pick<PgClient, 'query'>, userId: string, ids: readonly string[], now: Date): Promise<unknown> =>
  client.query('UPDATE notice SET read_at = $3 WHERE user_id = $1 AND id = ANY($2::uuid[]) AND read_at IS NULL', [userId, ids, now])

/** Marks a person's notice and all older ones as read. */
export const markReadUpTo = (client: Pick<PgClient, 'query'>, userId: string, id: string, now: Date): Promise<unknown> =>
  client.query(
    `UPDATE notice n SET read_at = $3 FROM notice last
     WHERE last.user_id = $1 AND last.id = $2 AND n.user_id = $1 AND n.read_at IS NULL AND (n.at, n.id) <= (last.at, last.id)`,
    [userId, id, now],
  )

const SELECT = `
  SELECT n.id, n.kind, n.at, n.read_at IS NOT NULL AS read, n.about, n.details,
    json_build_object('id', t.id, 'name', t.name, 'customerNumber', t.customer_number) AS through,
    CASE WHEN e.id IS NULL THEN NULL ELSE json_build_object('id', e.id, 'type', e.type, 'at', e.at, 'details', e.details,
      'actor', CASE WHEN e.actor_name IS NULL THEN NULL ELSE json_build_object('name', e.actor_name, 'party', e.actor_party) END,
      'company', json_build_object('id', c.id, 'name', c.name, 'customerNumber', c.customer_number),
      'agency', CASE WHEN a.id IS NULL THEN NULL ELSE json_build_object('id', a.id, 'name', a.name, 'customerNumber', a.customer_number) END) END AS event
  FROM notice n JOIN company t ON t.id = n.company_id
    LEFT JOIN (event e JOIN company c ON c.id = e.company_id LEFT JOIN company a ON a.id = e.agency_id) ON e.id = n.event_id
`

const LIST = `${SELECT}
  WHERE n.user_id = $1 AND ($2::timestamptz IS NULL OR (n.at, n.id) < ($2::timestamptz, $3::uuid))
  ORDER BY n.at DESC, n.id DESC LIMIT $4`

/** What a mail tells: not what was read meanwhile, and of a company that the person has left only what concerns the person. */
const TO_TELL = `n.user_id = $1 AND n.told_in = $2 AND n.read_at IS NULL
  AND (EXISTS (SELECT FROM membership m WHERE m.user_id = n.user_id AND m.company_id = n.company_id AND m.status = 'active')
    OR EXISTS (SELECT FROM event own WHERE own.id = n.event_id AND own.type = ANY($3::text[])))`
const TOLD_IN = `${SELECT} WHERE ${TO_TELL} ORDER BY n.at, n.event_id, n.id LIMIT $4`

/** How many notices a mail tells. */
export const countToldIn = async ({ pool }: Pool, { userId, toldIn }: Mail): Promise<number> => {
  const text = `SELECT count(*)::int AS count FROM notice n WHERE ${TO_TELL}`
  const { rows } = await pool.query<{ count: number }>({ name: 'notices-told-in-counted', text, values: [userId, toldIn, EVENTS_OF_ONESELF] })
  return rows[0]?.count ?? 0
}
