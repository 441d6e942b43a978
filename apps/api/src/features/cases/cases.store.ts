import { chosenMail, type Database, type PgClient } from '@portal/database'
import { CASE_STATUSES, DEFAULT_MAIL, SERVICE_CODES } from '@portal/domain'
import { v7 } from 'uuid'
import * as z from 'zod'
import { actorScope, type Actor } from '../../access/actor.ts'
import { type Addressee, addressee } from '../../platform/post.ts'

type Client = Pick<PgClient, 'query'>
const at = z.coerce.date()

const summary = z.object({
  id: z.string(),
  status: z.enum(CASE_STATUSES),
  service: z.enum(SERVICE_CODES),
  subscriptionId: z.string(),
  customer: z.object({ id: z.string(), name: z.string(), customerNumber: z.string() }),
  createdAt: at,
  closedAt: at.nullable(),
  lastMessageAt: at,
})
export type CaseRow = z.output<typeof summary>

const message = z.object({ id: z.string(), fromSupport: z.boolean(), author: z.string(), text: z.string(), at })
export type MessageRow = z.output<typeof message>

const SELECT = `
  SELECT s.id, s.status, b.service, s.subscription_id AS "subscriptionId", s.created_at AS "createdAt", s.closed_at AS "closedAt",
    json_build_object('id', c.id, 'name', c.name, 'customerNumber', c.customer_number) AS customer,
    (SELECT max(m.at) FROM support_message m WHERE m.case_id = s.id) AS "lastMessageAt"
  FROM support_case s JOIN subscription b ON b.id = s.subscription_id JOIN company c ON c.id = s.company_id`

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

/** All companies' cases with this status, oldest first, so that the longest wait is answered first. */
export const listAll = async (client: Client, status: string, after: string | undefined, limit: number): Promise<readonly CaseRow[]> => {
  const { rows } = await client.query(`${SELECT} WHERE s.status = $1 AND ($2::uuid IS NULL OR s.id > $2) ORDER BY s.id LIMIT $3`, [
    status,
    after ?? null,
    limit,
  ])
  return z.array(summary).parse(rows)
}

export type NewCase = {
  readonly companyId: string
  readonly subscriptionId: string
  readonly actor: Actor
  readonly text: string
  readonly now: Date
}

export const addCase = async (client: PgClient, { companyId, subscriptionId, actor, text, now }: NewCase): Promise<string> => {
  const id = v7()
  await client.query(
    `INSERT INTO support_case (id, company_id, subscription_id, opened_by_user_id, status, created_at) VALUES ($1, $2, $3, $4, 'open', $5)`,
    [id, companyId, subscriptionId, actor.userId, now],
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

/** Locks an open case until the transaction ends, so that nobody answers a case while it is closed. `false`: it is closed. */
export const lockOpen = async (client: PgClient, caseId: string): Promise<boolean> =>
  (await client.query(`SELECT FROM support_case WHERE id = $1 AND status = 'open' FOR UPDATE`, [caseId])).rowCount === 1

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
