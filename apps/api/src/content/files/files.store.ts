import { type FileView, fileView } from '@portal/contract'
import type { PgClient } from '@portal/database'
import { RECORD_KINDS } from '@portal/domain'
import * as z from 'zod'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { FILE_SHOWN } from '../usual.ts'

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

const fileRow = z.object({ file: fileView })

export const filesOf = async (client: Client, recordId: string): Promise<readonly FileView[]> => {
  const { rows } = await client.query({
    name: 'files-of',
    text: `SELECT ${FILE_SHOWN} AS file FROM workspace_file f WHERE f.record_id = $1 ORDER BY f.id`,
    values: [recordId],
  })
  return z
    .array(fileRow)
    .parse(rows)
    .map(({ file }) => file)
}

export const findFile = async (client: Client, recordId: string, fileId: string): Promise<FileView | undefined> => {
  const { rows } = await client.query({
    name: 'file',
    text: `SELECT ${FILE_SHOWN} AS file FROM workspace_file f WHERE f.record_id = $1 AND f.id = $2`,
    values: [recordId, fileId],
  })
  return rows[0] ? fileRow.parse(rows[0]).file : undefined
}

/** The ids of a workspace's files, which are also their names on the disk. */
export const idsOfFiles = async (client: Client, subscriptionId: string): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM workspace_file WHERE subscription_id = $1', [subscriptionId])
  return new Set(rows.map(({ id }) => id))
}

type Described = Pick<FileView, 'name' | 'mediaType' | 'size' | 'sha256'>
/** A file as it came, and the copy that is shown instead of it; `null`: the file itself is shown. */
export type NewFile = Described & {
  readonly id: string
  readonly subscriptionId: string
  readonly recordId: string
  readonly shown: Described | null
  readonly at: Date
}

export const addFileRow = async (client: Client, added: NewFile): Promise<FileView> => {
  const { id, subscriptionId, recordId, name, mediaType, size, sha256, shown, at } = added
  const { rows } = await client.query({
    name: 'file-add',
    text: `INSERT INTO workspace_file AS f (id, subscription_id, record_id, name, media_type, size, sha256, created_at,
             shown_name, shown_media_type, shown_size, shown_sha256)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING ${FILE_SHOWN} AS file`,
    values: [id, subscriptionId, recordId, name, mediaType, size, sha256, at, shown?.name, shown?.mediaType, shown?.size, shown?.sha256],
  })
  return fileRow.parse(rows[0]).file
}

export const removeFileRow = (client: Client, recordId: string, fileId: string) =>
  client.query('DELETE FROM workspace_file WHERE record_id = $1 AND id = $2', [recordId, fileId])
