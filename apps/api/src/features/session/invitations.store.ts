import { createHash } from 'node:crypto'
import type { PgClient } from '@portal/database'
import { ROLES } from '@portal/domain'
import { v7 } from 'uuid'
import * as z from 'zod'
import { tell } from '../../events/tell.store.ts'
import { addressee } from '../../platform/post.ts'

type Client = Pick<PgClient, 'query'>

const hash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Stores an invitation's link as a hash; only the newest link works. `false`: the membership is not invited any more. */
export const saveInvitation = async (client: Client, membershipId: string, token: string, expiresAt: Date): Promise<boolean> => {
  const { rowCount } = await client.query(
    `INSERT INTO invitation (membership_id, token_hash, expires_at) SELECT id, $2, $3 FROM membership WHERE id = $1 AND status = 'invited'
     ON CONFLICT (membership_id) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at`,
    [membershipId, hash(token), expiresAt],
  )
  return rowCount === 1
}

const row = z.object({
  membershipId: z.string(),
  userId: z.string(),
  companyId: z.string(),
  ...addressee.shape,
  name: z.string(),
  company: z.string(),
  role: z.enum(ROLES),
  isMainContact: z.boolean(),
  needsPassword: z.boolean(),
})
export type InvitationRow = z.output<typeof row>

const SELECT = `
  SELECT m.id AS "membershipId", u.id AS "userId", c.id AS "companyId", u.email, u.language, coalesce(m.invited_name, u.name) AS name,
    c.name AS company, m.role, m.is_main_contact AS "isMainContact",
    NOT EXISTS (SELECT FROM account a WHERE a.user_id = u.id AND a.password IS NOT NULL) AS "needsPassword"
  FROM membership m JOIN "user" u ON u.id = m.user_id JOIN company c ON c.id = m.company_id`

/** The invitation of a link that is valid at `now`. */
export const findInvitation = async (client: Client, token: string, now: Date): Promise<InvitationRow | undefined> => {
  const { rows } = await client.query(
    `${SELECT} JOIN invitation i ON i.membership_id = m.id WHERE i.token_hash = $1 AND i.expires_at > $2 AND m.status = 'invited'`,
    [hash(token), now],
  )
  return rows[0] ? row.parse(rows[0]) : undefined
}

/** The addressee of an invitation. */
export const findInvited = async (client: Client, membershipId: string): Promise<InvitationRow | undefined> => {
  const { rows } = await client.query(`${SELECT} WHERE m.id = $1 AND m.status = 'invited'`, [membershipId])
  return rows[0] ? row.parse(rows[0]) : undefined
}

/** Activates the membership and removes its link. `false`: the link was used meanwhile. */
export const useInvitation = async (client: Client, { membershipId }: InvitationRow): Promise<boolean> => {
  await client.query('DELETE FROM invitation WHERE membership_id = $1', [membershipId])
  const { rowCount } = await client.query(`UPDATE membership SET status = 'active' WHERE id = $1 AND status = 'invited'`, [membershipId])
  return rowCount === 1
}

/** If a new user accepts two invitations at once, the first password wins. */
export const savePassword = async (client: Client, userId: string, password: string, at: Date): Promise<void> => {
  await client.query(
    `INSERT INTO account (id, account_id, provider_id, user_id, password, created_at, updated_at)
     VALUES ($1, $2::uuid::text, 'credential', $2::uuid, $3, $4, $4) ON CONFLICT (provider_id, account_id) DO NOTHING`,
    [v7(), userId, password, at],
  )
  await client.query('UPDATE "user" SET email_verified = true WHERE id = $1', [userId])
}

/** An administrator who accepts gets a licence for each of the company's services. */
export const grantEveryLicence = (client: Client, { membershipId, companyId }: InvitationRow) =>
  client.query('INSERT INTO licence (membership_id, service) SELECT $1, service FROM subscription WHERE company_id = $2 ON CONFLICT DO NOTHING', [
    membershipId,
    companyId,
  ])

export const tellActivation = (client: Client, { companyId, userId, name, role }: InvitationRow, at: Date): Promise<void> =>
  tell(client, { at, by: { actor: { userId, name }, party: null } }, [
    { type: 'user-activated', companyId, agencyId: null, details: { person: name, role } },
  ])
