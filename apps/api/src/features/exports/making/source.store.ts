import type { PgClient } from '@portal/database'
import { RECORD_KINDS, type RecordKind, SERVICE_CODES } from '@portal/domain'
import * as z from 'zod'
import { CORRECTED_BY } from '../../../content/bookkeeping/corrections.store.ts'
import { arrayIn, objectIn } from '../../../content/stored-sql.ts'
import { batchesOf } from '../../../platform/cursor-rows.store.ts'

const head = z.object({
  service: z.enum(SERVICE_CODES),
  companyName: z.string(),
  customerNumber: z.string(),
  organisationNumber: z.string().nullable(),
  contentVersion: z.number(),
  counts: z.array(z.object({ kind: z.enum(RECORD_KINDS), count: z.number() })),
  files: z.number(),
})
/** Whose content it is, and how much of it there is. */
export type SourceHead = z.output<typeof head>

export const loadHead = async (client: PgClient, subscriptionId: string): Promise<SourceHead> => {
  const { rows } = await client.query(
    `SELECT s.service, c.name AS "companyName", c.customer_number AS "customerNumber", c.organisation_number AS "organisationNumber",
       s.content_version AS "contentVersion", (SELECT count(*)::int FROM workspace_file f WHERE f.subscription_id = s.id) AS files,
       (SELECT coalesce(json_agg(json_build_object('kind', kind, 'count', count) ORDER BY kind), '[]') FROM
         (SELECT kind, count(*)::int AS count FROM workspace_record WHERE subscription_id = s.id GROUP BY kind) k) AS counts
     FROM subscription s JOIN company c ON c.id = s.company_id WHERE s.id = $1`,
    [subscriptionId],
  )
  return head.parse(rows[0])
}

const AT = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const OF_KIND = 'FROM workspace_record WHERE subscription_id = $1 AND kind = $2 ORDER BY key'

const json = z.object({ json: z.string() })

/** A kind's records in list order, each as JSON text that is not parsed here. */
export const recordsAsJson = (client: PgClient, subscriptionId: string, kind: RecordKind): AsyncGenerator<readonly string[]> =>
  batchesOf(
    client,
    (row) => json.parse(row).json,
    `SELECT json_build_object('id', id, 'key', key, 'content', content, 'createdAt', ${AT('created_at')}, 'updatedAt', ${AT('updated_at')})::text AS json
     ${OF_KIND}`,
    [subscriptionId, kind],
  )

/** The content is typed without being copied. */
const content = z.custom<Readonly<Record<string, unknown>>>((value) => typeof value === 'object' && value !== null)
const record = z.object({ id: z.string(), key: z.string(), content, createdAt: z.string(), updatedAt: z.string() })
export type SourceRecord = z.output<typeof record>

/** A kind's records in list order, without their rows. */
export const recordsOf = (client: PgClient, subscriptionId: string, kind: RecordKind): AsyncGenerator<readonly SourceRecord[]> =>
  batchesOf(
    client,
    (row) => record.parse(row),
    `SELECT id, key, content - 'rows' AS content, ${AT('created_at')} AS "createdAt", ${AT('updated_at')} AS "updatedAt" ${OF_KIND}`,
    [subscriptionId, kind],
  )

const whole = z.object({ key: z.string(), content: z.unknown(), correctedBy: z.array(z.string()).nullable() })
/** `correctedBy`: the names of the vouchers that correct a voucher (G18). */
export type WholeRecord = z.output<typeof whole>

/** A kind's records in list order, whole, with what is shown beside their content. */
export const wholeRecords = (client: PgClient, subscriptionId: string, kind: RecordKind): AsyncGenerator<readonly WholeRecord[]> =>
  batchesOf(
    client,
    (row) => whole.parse(row),
    `SELECT r.key, r.content, ${kind === 'voucher' ? CORRECTED_BY : 'NULL'} AS "correctedBy"
     FROM workspace_record r WHERE r.subscription_id = $1 AND r.kind = $2 ORDER BY r.key`,
    [subscriptionId, kind],
  )

const rows = z.object({ key: z.string(), rows: z.unknown() })
export type SourceRows = z.output<typeof rows>

/** The rows of a kind's records in list order. */
export const rowsOfRecords = (client: PgClient, subscriptionId: string, kind: RecordKind): AsyncGenerator<readonly SourceRows[]> =>
  batchesOf(client, (row) => rows.parse(row), `SELECT key, content->'rows' AS rows ${OF_KIND}`, [subscriptionId, kind])

const fields = async (client: PgClient, text: string, values: readonly unknown[]): Promise<readonly string[]> => {
  const { rows: found } = await client.query(text, [...values])
  return z
    .array(z.object({ field: z.string() }))
    .parse(found)
    .map(({ field }) => field)
}

/** Every field that occurs in records of the kind, without their rows. */
export const fieldsOf = (client: PgClient, subscriptionId: string, kind: RecordKind): Promise<readonly string[]> =>
  fields(
    client,
    `SELECT DISTINCT field FROM workspace_record, jsonb_object_keys(content) AS field
     WHERE subscription_id = $1 AND kind = $2 AND field <> 'rows' ORDER BY field`,
    [subscriptionId, kind],
  )

/** Every field that occurs in rows of records of the kind. */
export const rowFieldsOf = (client: PgClient, subscriptionId: string, kind: RecordKind): Promise<readonly string[]> =>
  fields(
    client,
    `SELECT DISTINCT field FROM workspace_record, jsonb_array_elements(${arrayIn(`content->'rows'`)}) AS row,
       jsonb_object_keys(${objectIn('row')}) AS field
     WHERE subscription_id = $1 AND kind = $2 ORDER BY field`,
    [subscriptionId, kind],
  )

const file = z.object({ id: z.string(), kind: z.enum(RECORD_KINDS), recordKey: z.string(), name: z.string() })
export type SourceFile = z.output<typeof file>

export const filesOf = async (client: PgClient, subscriptionId: string): Promise<readonly SourceFile[]> => {
  const { rows } = await client.query(
    `SELECT f.id, r.kind, r.key AS "recordKey", f.name FROM workspace_file f JOIN workspace_record r ON r.id = f.record_id
     WHERE f.subscription_id = $1 ORDER BY r.kind, r.key, f.created_at, f.id`,
    [subscriptionId],
  )
  return z.array(file).parse(rows)
}

/** Reads everything from one snapshot, and without a time limit, because writing the ZIP may be slow. */
export const beginReading = async (client: PgClient): Promise<void> => {
  await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
  await client.query('SET LOCAL statement_timeout = 0')
  await client.query('SET LOCAL idle_in_transaction_session_timeout = 0')
}
