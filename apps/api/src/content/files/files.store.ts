import type { PgClient } from '@portal/database'
import { RECORD_KINDS } from '@portal/domain'
import * as z from 'zod'
import type { Workspace } from '../../access/workspace-access.store.ts'

type Client = Pick<PgClient, 'query'>

const holder = z.object({
  id: z.string(),
  kind: z.enum(RECORD_KINDS),
  files: z.number(),
})
/** The record that a file belongs to, as far as a decision about the file needs it. */
export type Holder = z.output<typeof holder>
/** A workspace, and the record in it whose files are used. */
export type WithHolder = Workspace & { readonly holder: Holder }

export const findHolder = async (client: Client, subscriptionId: string, recordId: string): Promise<Holder | undefined> => {
  const { rows } = await client.query({
    name: 'file-holder',
    text: `SELECT r.id, r.kind, (SELECT count(*)::int FROM workspace_file f WHERE f.record_id = r.id) AS files
           FROM workspace_record r WHERE r.subscription_id = $1 AND r.id = $2`,
    values: [subscriptionId, recordId],
  })
  return rows[0] ? holder.parse(rows[0]) : undefined
}

const file = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number(),
  sha256: z.string(),
  createdAt: z.date().transform((at) => at.toISOString()),
})
export type StoredFile = z.output<typeof file>

const SHOWN = 'id, name, media_type AS "mediaType", size, sha256, created_at AS "createdAt"'

export const filesOf = async (client: Client, recordId: string): Promise<readonly StoredFile[]> => {
  const { rows } = await client.query({
    name: 'files-of',
    text: `SELECT ${SHOWN} FROM workspace_file WHERE record_id = $1 ORDER BY id`,
    values: [recordId],
  })
  return z.array(file).parse(rows)
}

export const findFile = async (client: Client, recordId: string, fileId: string): Promise<StoredFile | undefined> => {
  const { rows } = await client.query({
    name: 'file',
    text: `SELECT ${SHOWN} FROM workspace_file WHERE record_id = $1 AND id = $2`,
    values: [recordId, fileId],
  })
  return rows[0] ? file.parse(rows[0]) : undefined
}

/** The ids of a workspace's files, which are also their names on the disk. */
export const idsOfFiles = async (client: Client, subscriptionId: string): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM workspace_file WHERE subscription_id = $1', [subscriptionId])
  return new Set(rows.map(({ id }) => id))
}

export type NewFile = Omit<StoredFile, 'createdAt'> & { readonly subscriptionId: string; readonly recordId: string; readonly at: Date }

export const addFileRow = async (client: Client, added: NewFile): Promise<StoredFile> => {
  const { id, subscriptionId, recordId, name, mediaType, size, sha256, at } = added
  const { rows } = await client.query({
    name: 'file-add',
    text: `INSERT INTO workspace_file (id, subscription_id, record_id, name, media_type, size, sha256, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${SHOWN}`,
    values: [id, subscriptionId, recordId, name, mediaType, size, sha256, at],
  })
  return file.parse(rows[0])
}

export const removeFileRow = (client: Client, recordId: string, fileId: string) =>
  client.query('DELETE FROM workspace_file WHERE record_id = $1 AND id = $2', [recordId, fileId])
