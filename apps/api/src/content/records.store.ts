import { recordView, type RecordView } from '@portal/contract'
import type { PgClient } from '@portal/database'
import { RECORD_KINDS, type RecordKind } from '@portal/domain'
import { v7 } from 'uuid'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>

export const recordRow = z.object({ key: z.string(), view: recordView })
/** A record as shown, and its place in the list. */
export type RecordRow = z.output<typeof recordRow>

/**
 * SQL: what is shown of a record `r`. Of a fiscal year only what its view needs (`storedYear` keeps far more); of other kinds the content without
 * what only files need.
 */
const FILE = `jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size, 'sha256', f.sha256,
  'createdAt', to_char(f.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`
export const SHOWN = `
  r.key, jsonb_build_object('id', r.id, 'kind', r.kind, 'version', r.version, 'createdAt', to_char(r.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'updatedAt', to_char(r.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'content', CASE r.kind WHEN 'fiscal-year' THEN jsonb_build_object('from', r.key, 'to', r.content->'to',
      'vouchers', (SELECT count(*)::int FROM workspace_record v
        WHERE v.subscription_id = r.subscription_id AND v.kind = 'voucher' AND v.key >= r.key || '/' AND v.key < r.key || '0'),
      'hasDeclaredBalances', coalesce(jsonb_array_length(r.content #> '{declared,closing}') + jsonb_array_length(r.content #> '{declared,results}') > 0, false))
    WHEN 'account' THEN r.content - '{unit,sru}'::text[] WHEN 'voucher' THEN r.content - 'numberText' ELSE r.content END)
    || CASE r.kind WHEN 'expense-report' THEN jsonb_build_object('files', (SELECT count(*)::int FROM workspace_file f WHERE f.record_id = r.id))
      WHEN 'document' THEN jsonb_build_object('file', (SELECT ${FILE} FROM workspace_file f WHERE f.record_id = r.id ORDER BY f.id LIMIT 1))
      ELSE '{}' END AS view`

/** Which records of a kind are wanted. `keys` and `days` are ranges: the second key is excluded, the second day included. */
export type Wanted = {
  readonly kind: RecordKind
  readonly q: string | undefined
  readonly keys: readonly [string, string] | undefined
  readonly days: readonly [string, string] | undefined
  readonly state: string | undefined
  readonly after: string | undefined
  readonly order: 'asc' | 'desc'
  readonly limit: number
}

/** Up to `limit` records after a key, in key order. They are read along the index, so every page costs the same. */
export const listRecords = async (
  client: Client,
  subscriptionId: string,
  { kind, q, keys, days, state, after, order, limit }: Wanted,
): Promise<readonly RecordRow[]> => {
  const values: unknown[] = [subscriptionId, kind, limit]
  const given = (value: unknown) => `$${values.push(value)}`
  const conditions = [
    ...(after === undefined ? [] : [`r.key ${order === 'asc' ? '>' : '<'} ${given(after)}`]),
    ...(keys ? [`r.key >= ${given(keys[0])} AND r.key < ${given(keys[1])}`] : []),
    ...(days ? [`r.accounting_date BETWEEN ${given(days[0])} AND ${given(days[1])}`] : []),
    ...(state ? [`r.content->>'state' = ${given(state)}`] : []),
    ...(q ? [SEARCH[kind](given(q))] : []),
  ]
  const where = ['r.subscription_id = $1', 'r.kind = $2', ...conditions].join(' AND ')
  const text = `SELECT ${SHOWN} FROM workspace_record r WHERE ${where} ORDER BY r.key ${order} LIMIT $3`
  return z.array(recordRow).parse((await client.query(text, values)).rows)
}

/** SQL condition: a field contains the text. Accents and case are ignored, as in all of the portal's searches. */
const holds = (field: string) => (q: string) => `position(fold_for_search(${q}) IN fold_for_search(${field})) > 0`
const byName = holds(`r.content->>'name'`)
/** SQL condition: the day it happened begins with the text. */
const byDay = (q: string) => `starts_with(r.content->>'at', ${q})`

/** The fields of each kind that a search looks at. Of a voucher: its text, its number with or without the series, and the accounts of its rows. */
export const SEARCH: Readonly<Record<RecordKind, (q: string) => string>> = {
  'fiscal-year': (q) => `position(${q} IN r.key || ' ' || (r.content->>'to')) > 0`,
  account: (q) => `(starts_with(r.content->>'number', ${q}) OR ${byName(q)})`,
  voucher: (q) => `(r.content->>'number' = ${q} OR lower((r.content->>'series') || (r.content->>'number')) = replace(lower(${q}), ' ', '')
    OR ${holds(`r.content->>'text'`)(q)} OR r.content @> jsonb_build_object('rows', jsonb_build_array(jsonb_build_object('account', ${q}::text))))`,
  customer: holds(`(r.content->>'name') || ' ' || (r.content->>'organisationNumber')`),
  article: holds(`(r.content->>'number') || ' ' || (r.content->>'name')`),
  invoice: holds(`coalesce(r.content->>'number', '') || ' ' || (r.content#>>'{buyer,name}') || ' ' || (r.content->>'reference')`),
  seller: byName,
  'expense-report': holds(`(r.content->>'title') || ' ' || (r.content->>'person')`),
  document: holds(`(r.content->>'title') || ' ' || (r.content->>'note')`),
  employee: byName,
  'payroll-period': holds(`r.content->>'month'`),
  payslip: byName,
  'payroll-user': byName,
  'payroll-synchronisation': byDay,
  'payroll-backup': byDay,
}

const stored = z.object({
  id: z.string(),
  kind: z.enum(RECORD_KINDS),
  key: z.string(),
  version: z.number(),
  /** The number, if the record is an account. */
  account: z.string().nullable(),
  /** Series and number, if the record is a voucher. */
  series: z.string().nullable(),
  number: z.number().nullable(),
})
/** The parts of a record that decisions need. */
export type StoredRecord = z.output<typeof stored>

export const findRecord = async (client: Client, subscriptionId: string, id: string): Promise<StoredRecord | undefined> => {
  const { rows } = await client.query({
    name: 'record',
    text: `SELECT id, kind, key, version, CASE kind WHEN 'account' THEN content->>'number' END AS account,
             CASE kind WHEN 'voucher' THEN content->>'series' END AS series, CASE kind WHEN 'voucher' THEN (content->>'number')::float8 END AS number
           FROM workspace_record WHERE subscription_id = $1 AND id = $2`,
    values: [subscriptionId, id],
  })
  return rows[0] ? stored.parse(rows[0]) : undefined
}

export const loadView = async (client: Client, id: string): Promise<RecordView | undefined> => {
  const { rows } = await client.query({ name: 'record-view', text: `SELECT ${SHOWN} FROM workspace_record r WHERE r.id = $1`, values: [id] })
  return rows[0] ? recordRow.parse(rows[0]).view : undefined
}

export type NewRecord = { readonly kind: RecordKind; readonly key: string; readonly accountingDate: string | null; readonly content: object }

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
  { key, accountingDate, content }: Omit<NewRecord, 'kind'>,
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
