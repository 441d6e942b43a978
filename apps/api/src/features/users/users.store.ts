import type { PgClient } from '@portal/database'
import { type Day, type Membership, MEMBERSHIP_STATUSES, type Role, ROLES, SERVICE_CODES, type ServiceCode } from '@portal/domain'
import * as z from 'zod'
import { MEMBER_NAME } from '../../access/member-name.store.ts'

type Client = Pick<PgClient, 'query'>

const row = z.object({
  id: z.string(),
  userId: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  status: z.enum(MEMBERSHIP_STATUSES),
  isMainContact: z.boolean(),
  endsOn: z.string().nullable(),
  mailRefused: z.boolean(),
  licences: z.array(z.enum(SERVICE_CODES)),
  /** The agencies that collaborate with the company and have this person on their staff (G8). */
  staffOf: z.array(z.object({ agencyId: z.string() })),
})
export type UserRow = z.output<typeof row>

/** Up to `limit` of a company's users, by name and id. */
export const listUsers = async (
  client: Client,
  companyId: string,
  after: { readonly name: string; readonly id: string } | undefined,
  limit: number,
): Promise<readonly UserRow[]> => {
  const text = `${SELECT} WHERE m.company_id = $1 AND ($2::text IS NULL OR (${MEMBER_NAME}, m.id) > ($2, $3::uuid)) ORDER BY ${MEMBER_NAME}, m.id LIMIT $4`
  return z.array(row).parse((await client.query({ name: 'users', text, values: [companyId, after?.name ?? null, after?.id ?? null, limit] })).rows)
}

export const findUser = async (client: Client, companyId: string, membershipId: string): Promise<UserRow | undefined> => {
  const { rows } = await client.query({ name: 'user', text: `${SELECT} WHERE m.company_id = $1 AND m.id = $2`, values: [companyId, membershipId] })
  return rows[0] ? row.parse(rows[0]) : undefined
}

/** Locks a company's members, so that changes run one after the other and the last administrator and the main contact are judged on present facts. */
export const lockMembers = (client: Client, companyId: string) => client.query('SELECT id FROM company WHERE id = $1 FOR NO KEY UPDATE', [companyId])

const member = z.object({ id: z.string(), role: z.enum(ROLES), status: z.enum(MEMBERSHIP_STATUSES), isMainContact: z.boolean() })

export const loadMembers = async (client: Client, companyId: string): Promise<readonly Membership[]> => {
  const { rows } = await client.query(`SELECT id, role, status, is_main_contact AS "isMainContact" FROM membership WHERE company_id = $1`, [
    companyId,
  ])
  return z.array(member).parse(rows)
}

export type NewMember = {
  readonly id: string
  readonly userId: string
  readonly email: string
  readonly name: string
  readonly companyId: string
  readonly role: Role
  /** An auditor's last day. */
  readonly endsOn: Day | null
  readonly at: Date
}

/** Adds an invited member. A known address keeps its user and its name. `false`: already a member of this company. */
export const insertMember = async (client: Client, added: NewMember): Promise<boolean> => {
  const { id, userId, email, name, companyId, role, endsOn, at } = added
  await client.query(
    `INSERT INTO "user" (id, email, name, created_at, updated_at) VALUES ($1, lower($2), $3, $4, $4) ON CONFLICT (email) DO NOTHING`,
    [userId, email, name, at],
  )
  const { rowCount } = await client.query(
    `INSERT INTO membership (id, user_id, company_id, role, status, invited_name, ends_on)
     SELECT $1, u.id, $2, $3, 'invited', $5, $6 FROM "user" u WHERE u.email = lower($4)
     ON CONFLICT (user_id, company_id) DO NOTHING`,
    [id, companyId, role, email, name, endsOn],
  )
  return rowCount === 1
}

export const saveMember = (client: Client, { id, role, status }: Membership, endsOn: Day | null) =>
  client.query('UPDATE membership SET role = $2, status = $3, ends_on = $4 WHERE id = $1', [id, role, status, endsOn])

/** Gives exactly these licences. One that the member keeps is left as it is, and so is the time since when. */
export const saveLicences = async (client: Client, membershipId: string, services: readonly ServiceCode[]): Promise<void> => {
  await client.query('DELETE FROM licence WHERE membership_id = $1 AND service <> ALL($2::text[])', [membershipId, services])
  await client.query('INSERT INTO licence (membership_id, service) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING', [membershipId, services])
}

export const deleteMember = (client: Client, membershipId: string) => client.query('DELETE FROM membership WHERE id = $1', [membershipId])

/** Signs a user out everywhere; every process hears of it. */
export const cutSessions = (client: Client, userId: string) => client.query('DELETE FROM session WHERE user_id = $1', [userId])

/** Removes the former main contact before setting the new one, so that there is never more than one (G7). */
export const saveMainContact = async (client: Client, membershipId: string, former: string | null): Promise<void> => {
  if (former) await client.query('UPDATE membership SET is_main_contact = false WHERE id = $1', [former])
  await client.query(`UPDATE membership SET is_main_contact = true, role = 'administrator', ends_on = NULL WHERE id = $1`, [membershipId])
}

const SELECT = `
  SELECT m.id, u.id AS "userId", u.email, ${MEMBER_NAME} AS name, m.role, m.status, m.is_main_contact AS "isMainContact",
    m.ends_on::text AS "endsOn", u.mail_refused_at IS NOT NULL AS "mailRefused",
    ARRAY(SELECT l.service FROM licence l WHERE l.membership_id = m.id ORDER BY l.service) AS licences,
    (SELECT coalesce(json_agg(DISTINCT jsonb_build_object('agencyId', a.id)), '[]')
       FROM membership o JOIN company a ON a.id = o.company_id AND a.kind = 'agency'
       JOIN collaboration k ON k.agency_id = a.id AND k.customer_id = m.company_id AND k.status = 'active'
       WHERE o.user_id = m.user_id AND o.status <> 'inactive') AS "staffOf"
  FROM membership m JOIN "user" u ON u.id = m.user_id`
