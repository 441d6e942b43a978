import { fileView } from '@portal/contract'
import type { PgClient } from '@portal/database'
import { v7 } from 'uuid'
import * as z from 'zod'
import { MEMBER_NAME } from '../../access/member-name.store.ts'
import { FILE_SHOWN } from '../../content/usual.ts'

type Client = Pick<PgClient, 'query'>

const backup = z.object({
  id: z.string(),
  at: z.string(),
  handedOverAt: z.string().nullable(),
  fingerprint: z.string().nullable(),
  file: fileView.nullable(),
})
export type Backup = z.output<typeof backup>

const BACKUP = `
  SELECT r.id, r.content->>'at' AS at, r.content->>'handedOverAt' AS "handedOverAt", r.content->>'fingerprint' AS fingerprint,
    (SELECT ${FILE_SHOWN} FROM workspace_file f WHERE f.record_id = r.id LIMIT 1) AS file
  FROM workspace_record r WHERE r.subscription_id = $1 AND r.kind = 'payroll-backup'`

export const latestBackup = async (client: Client, subscriptionId: string): Promise<Backup | undefined> => {
  const { rows } = await client.query({ name: 'backup-latest', text: `${BACKUP} ORDER BY r.content->>'at' DESC LIMIT 1`, values: [subscriptionId] })
  return rows[0] ? backup.parse(rows[0]) : undefined
}

export const findBackup = async (client: Client, subscriptionId: string, id: string): Promise<Backup | undefined> => {
  const { rows } = await client.query({ name: 'backup', text: `${BACKUP} AND r.id = $2`, values: [subscriptionId, id] })
  return rows[0] ? backup.parse(rows[0]) : undefined
}

const people = z.object({
  users: z.array(z.object({ id: z.string(), name: z.string() })),
  candidates: z.array(z.object({ membershipId: z.string(), name: z.string() })),
})

/** The users that were added in Lön, and the customer's users that were not. */
export const loadPeople = async (client: Client, subscriptionId: string, companyId: string): Promise<z.output<typeof people>> =>
  people.parse((await client.query({ name: 'payroll-people', text: PEOPLE, values: [subscriptionId, companyId] })).rows[0])

const PEOPLE = `
  SELECT (SELECT coalesce(json_agg(json_build_object('id', r.id, 'name', r.content->>'name') ORDER BY r.id), '[]')
      FROM workspace_record r WHERE r.subscription_id = $1 AND r.kind = 'payroll-user') AS users,
    (SELECT coalesce(json_agg(json_build_object('membershipId', m.id, 'name', ${MEMBER_NAME}) ORDER BY ${MEMBER_NAME}, m.id), '[]')
      FROM membership m JOIN "user" u ON u.id = m.user_id WHERE m.company_id = $2 AND m.status <> 'inactive' AND NOT EXISTS (SELECT
        FROM workspace_record r WHERE r.subscription_id = $1 AND r.kind = 'payroll-user' AND r.key = m.id::text)) AS candidates`

/** Adds a fact as a record; its key orders the list. */
export const addFact = async (
  client: Client,
  subscriptionId: string,
  kind: 'payroll-synchronisation' | 'payroll-backup',
  content: { readonly at: string; readonly fingerprint: string },
) => {
  const id = v7()
  await client.query(
    `INSERT INTO workspace_record (id, subscription_id, kind, key, content, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $6)`,
    [id, subscriptionId, kind, `${content.at}/${id}`, content, content.at],
  )
  return id
}

export type BackupFile = { readonly id: string; readonly name: string; readonly size: number; readonly sha256: string; readonly at: Date }

export const addBackupFile = (client: Client, subscriptionId: string, recordId: string, { id, name, size, sha256, at }: BackupFile) =>
  client.query(
    `INSERT INTO workspace_file (id, subscription_id, record_id, name, media_type, size, sha256, created_at)
     VALUES ($1, $2, $3, $4, 'application/json', $5, $6, $7)`,
    [id, subscriptionId, recordId, name, size, sha256, at],
  )

/** Removes backups that were never handed over, and gives their files, whose bytes must be removed too. */
export const removeUnused = async (client: Client, subscriptionId: string): Promise<readonly string[]> => {
  const unused = `SELECT id FROM workspace_record WHERE subscription_id = $1 AND kind = 'payroll-backup' AND content->>'handedOverAt' IS NULL`
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM workspace_file WHERE record_id IN (${unused})`, [subscriptionId])
  await client.query(`DELETE FROM workspace_record WHERE id IN (${unused})`, [subscriptionId])
  return rows.map(({ id }) => id)
}

export const saveHandover = (client: Client, id: string, at: Date) =>
  client.query(
    `UPDATE workspace_record SET content = content || jsonb_build_object('handedOverAt', $2::text), version = version + 1, updated_at = $3 WHERE id = $1`,
    [id, at.toISOString(), at],
  )
