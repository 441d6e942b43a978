import { chosenMail, type Database, type PgClient } from '@portal/database'
import { CASE_STATUSES, type CaseStatus, DEFAULT_MAIL, SERVICE_CODES } from '@portal/domain'
import { v7 } from 'uuid'
import * as z from 'zod'
import { actorScope, type Actor } from '../../access/actor.ts'
import { type Addressee, addressee } from '../../platform/post.ts'

type Client = Pick<PgClient, 'query'>
const at = z.coerce.date()

const summary = z.object({
  id: z.string(),
  number: z.int(),
  subject: z.string(),
  status: z.enum(CASE_STATUSES),
  service: z.enum(SERVICE_CODES).nullable(),
  subscriptionId: z.string().nullable(),
  assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
  customer: z.object({ id: z.string(), name: z.string(), customerNumber: z.string() }),
  createdAt: at,
  closedAt: at.nullable(),
  lastMessageAt: at,
  lastFromSupport: z.boolean(),
})
export type CaseRow = z.output<typeof summary>

const message = z.object({ id: z.string(), fromSupport: z.boolean(), author: z.string(), text: z.string(), at })
export type MessageRow = z.output<typeof message>

const SELECT = `
  SELECT s.id, s.number, s.subject, s.status, b.service, s.subscription_id AS "subscriptionId", s.created_at AS "createdAt", s.closed_at AS "closedAt",
    json_build_object('id', c.id, 'name', c.name, 'customerNumber', c.customer_number) AS customer,
    CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'name', a.name) END AS assignee,
    last.at AS "lastMessageAt", last.from_support AS "lastFromSupport"
  FROM support_case s JOIN company c ON c.id = s.company_id
    LEFT JOIN subscription b ON b.id = s.subscription_id LEFT JOIN "user" a ON a.id = s.assignee_id,
    LATERAL (SELECT m.at, m.from_support FROM support_message m WHERE m.case_id = s.id ORDER BY m.id DESC LIMIT 1) AS last`

/** Finds a case within what the actor may know: of their own company, or any for support. */
export const findCase = async (client: Client, id: string, actor: Actor): Promise<CaseRow | undefined> => {
  const { rows } = await client.query(`${SELECT} WHERE s.id = $1 AND (s.company_id = ANY($2::uuid[]) OR $3)`, [id, ...actorScope(actor)])
  return rows[0] ? summary.parse(rows[0]) : undefined
}

/** A case's messages, oldest first; of more than a thousand the newest thousand. */
export const messagesOf = async (client: Client, caseId: string): Promise<readonly MessageRow[]> => {
  const { rows } = await client.query(
    `SELECT * FROM (
       SELECT id, from_support AS "fromSupport", author_name AS author, text, at FROM support_message WHERE case_id = $1 ORDER BY id DESC LIMIT 1000
     ) newest ORDER BY id`,
    [caseId],
  )
  return z.array(message).parse(rows)
}

/** A company's cases, newest first. */
export const listOfCompany = async (client: Client, companyId: string, after: string | undefined, limit: number): Promise<readonly CaseRow[]> => {
  const { rows } = await client.query(`${SELECT} WHERE s.company_id = $1 AND ($2::uuid IS NULL OR s.id < $2) ORDER BY s.id DESC LIMIT $3`, [
    companyId,
    after ?? null,
    limit,
  ])
  return z.array(summary).parse(rows)
}

/** Whose cases are listed: all, those that a person has taken, or those that nobody has (`null`). */
export type Wanted = { readonly status: CaseStatus; readonly assignee?: string | null }

/** All companies' cases with this status, oldest first, so that the longest wait is answered first. */
export const listAll = async (client: Client, wanted: Wanted, after: string | undefined, limit: number): Promise<readonly CaseRow[]> => {
  const { rows } = await client.query(
    `${SELECT} WHERE s.status = $1 AND ($2::uuid IS NULL OR s.id > $2) AND ($4::boolean OR s.assignee_id IS NOT DISTINCT FROM $5::uuid)
     ORDER BY s.id LIMIT $3`,
    [wanted.status, after ?? null, limit, wanted.assignee === undefined, wanted.assignee ?? null],
  )
  return z.array(summary).parse(rows)
}

export type NewCase = {
  readonly companyId: string
  readonly subscriptionId: string | null
  readonly subject: string
  readonly actor: Actor
  readonly text: string
  readonly now: Date
}

/** Opens a case with its first message and gives its id. */
export const addCase = async (client: PgClient, { companyId, subscriptionId, subject, actor, text, now }: NewCase): Promise<string> => {
  const id = v7()
  await client.query(
    `INSERT INTO support_case (id, company_id, subscription_id, subject, opened_by_user_id, status, created_at)
     VALUES ($1, $2, $3, $4, $5, 'open', $6)`,
    [id, companyId, subscriptionId, subject, actor.userId, now],
  )
  await addMessage(client, id, { actor, text, now, fromSupport: false })
  return id
}

export type NewMessage = { readonly actor: Actor; readonly text: string; readonly now: Date; readonly fromSupport: boolean }

/** Adds a message and gives its id, which is time-ordered. */
export const addMessage = async (client: PgClient, caseId: string, { actor, text, now, fromSupport }: NewMessage): Promise<string> => {
  const id = v7()
  await client.query(
    'INSERT INTO support_message (id, case_id, author_id, author_name, from_support, text, at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [id, caseId, actor.userId, actor.name, fromSupport, text, now],
  )
  return id
}

/** Opens a case again that was closed, before something is written in it. An open one stays as it is. */
export const openAgain = async (client: Client, caseId: string): Promise<void> => {
  await client.query(`UPDATE support_case SET status = 'open', closed_at = NULL WHERE id = $1`, [caseId])
}

/** Gives a case to a person of support, or to nobody (`null`). `false`: there is no such case. */
export const assignCase = async (client: Client, caseId: string, userId: string | null): Promise<boolean> =>
  (await client.query('UPDATE support_case SET assignee_id = $2 WHERE id = $1', [caseId, userId])).rowCount === 1

/** Whether the case was open until now. */
export const closeCase = async (client: Client, caseId: string, now: Date): Promise<boolean> => {
  const text = `UPDATE support_case SET status = 'closed', closed_at = $2 WHERE id = $1 AND status = 'open'`
  return (await client.query(text, [caseId, now])).rowCount === 1
}

/** The person who opened the case. */
export const openerOf = async ({ pool }: Pick<Database, 'pool'>, caseId: string, at: Date): Promise<Addressee | undefined> => {
  const { rows } = await pool.query(OPENER, [caseId, at, DEFAULT_MAIL.cases])
  return rows[0] ? addressee.parse(rows[0]) : undefined
}

const OPENER = `
  SELECT u.email, u.language FROM support_case s JOIN "user" u ON u.id = s.opened_by_user_id
  WHERE s.id = $1 AND ${chosenMail({ user: 'u.id', kind: `'cases'`, at: '$2::timestamptz', otherwise: '$3' })} = 'at-once'`
