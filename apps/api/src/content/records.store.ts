import type { PgClient } from '@portal/database'
import { type AccountingKind, RECORD_KINDS, type RecordKind } from '@portal/domain'
import { v7 } from 'uuid'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>

const stored = z.object({ id: z.string(), kind: z.enum(RECORD_KINDS), key: z.string(), version: z.number() })
/** A record without its content. */
export type StoredRecord = z.output<typeof stored>

export const findRecord = async (client: Client, subscriptionId: string, id: string): Promise<StoredRecord | undefined> => {
  const { rows } = await client.query({
    name: 'record',
    text: 'SELECT id, kind, key, version FROM workspace_record WHERE subscription_id = $1 AND id = $2',
    values: [subscriptionId, id],
  })
  return rows[0] ? stored.parse(rows[0]) : undefined
}

/** The day to which a record belongs, for kinds that are räkenskapsinformation; other kinds have none. */
type Dated<K extends RecordKind> = K extends AccountingKind
  ? { readonly kind: K; readonly accountingDate: string | null }
  : { readonly kind: K; readonly accountingDate: null }
export type NewRecord = Dated<RecordKind> & Placed
type Placed = { readonly key: string; readonly content: object }

/** A write to a workspace, and when it happens by the portal's clock. */
type Writing = { readonly client: Client; readonly now: Date }

/** Adds a record and gives its id. `undefined`: the key is taken. */
export const addRecord = async (
  { client, subscriptionId, now }: Writing & { readonly subscriptionId: string },
  { kind, key, accountingDate, content }: NewRecord,
): Promise<string | undefined> => {
  const { rows } = await client.query<{ id: string }>({
    name: 'record-add',
    text: `INSERT INTO workspace_record (id, subscription_id, kind, key, accounting_date, content, created_at, updated_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $7) ON CONFLICT (subscription_id, kind, key) DO NOTHING RETURNING id`,
    values: [v7(), subscriptionId, kind, key, accountingDate, content, now],
  })
  return rows[0]?.id
}

/** Replaces a record's content. Fields named in `kept`, which only files set, stay when the new content does not have them. */
export const changeRecord = async (
  { client, now }: Writing,
  { id }: StoredRecord,
  { key, accountingDate, content }: Placed & Pick<NewRecord, 'accountingDate'>,
  kept: readonly string[] = [],
): Promise<void> => {
  await client.query({
    name: 'record-change',
    text: `UPDATE workspace_record SET key = $2, accounting_date = $3, version = version + 1, updated_at = $6,
             content = (SELECT coalesce(jsonb_object_agg(e.key, e.value), '{}') FROM jsonb_each(content) e WHERE e.key = ANY($5::text[])) || $4::jsonb
           WHERE id = $1`,
    values: [id, key, accountingDate, content, kept, now],
  })
}

/** A record's stored content, for its kind to parse; `undefined`: the record was removed. */
export const storedContent = async (client: Client, id: string): Promise<unknown> => {
  const { rows } = await client.query<{ content: unknown }>('SELECT content FROM workspace_record WHERE id = $1', [id])
  return rows[0]?.content
}

export const isTaken = async (client: Client, subscriptionId: string, kind: RecordKind, key: string): Promise<boolean> => {
  const { rowCount } = await client.query({
    name: 'record-taken',
    text: 'SELECT FROM workspace_record WHERE subscription_id = $1 AND kind = $2 AND key = $3',
    values: [subscriptionId, kind, key],
  })
  return rowCount === 1
}

export const fileIdsOf = async (client: Client, recordId: string): Promise<readonly string[]> => {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM workspace_file WHERE record_id = $1', [recordId])
  return rows.map(({ id }) => id)
}

export const removeRecord = (client: Client, { id }: StoredRecord) => client.query('DELETE FROM workspace_record WHERE id = $1', [id])
