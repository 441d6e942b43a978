import type { PgClient } from '@portal/database'
import type { BookYear } from '@portal/domain'
import * as z from 'zod'
import { yearRange } from '../../content/workspace-keys.ts'

type Client = Pick<PgClient, 'query'>

/** What an import removes or changes is kept as it was until the import can no longer be undone (docs/decisions/0025). */
const KEEP = `
  INSERT INTO sie_import_record (import_id, record_id, kind, key, accounting_date, version, content, created_at, updated_at, created_by)
  SELECT $1::uuid, id, kind, key, accounting_date, version, content, created_at, updated_at, import_id`

/** Removes these fiscal years and their vouchers, and keeps them. */
export const removeYears = async (client: Client, importId: string, subscriptionId: string, years: readonly BookYear[]): Promise<void> => {
  for (const { id, from, vouchers } of years) {
    const range = yearRange(from)
    if (vouchers > 0) {
      await client.query(
        `WITH gone AS (DELETE FROM workspace_record WHERE subscription_id = $2 AND kind = 'voucher' AND key >= $3 AND key < $4 RETURNING *)
         ${KEEP} FROM gone`,
        [importId, subscriptionId, range.from, range.to],
      )
    }
    await client.query(`WITH gone AS (DELETE FROM workspace_record WHERE id = $2 RETURNING *) ${KEEP} FROM gone`, [importId, id])
  }
}

/** Keeps the fiscal years whose declared balances are about to be forgotten. */
export const keepDeclared = async (client: Client, importId: string, subscriptionId: string, yearsFrom: readonly string[]): Promise<void> => {
  await client.query(
    `${KEEP} FROM workspace_record
     WHERE subscription_id = $2 AND kind = 'fiscal-year' AND key = ANY($3::text[]) AND content->'declared' <> 'null'`,
    [importId, subscriptionId, yearsFrom],
  )
}

/** Keeps the accounts that are about to be changed. `coming`: keys and contents as JSON; an account with the same content does not change. */
export const keepAccounts = async (client: Client, importId: string, subscriptionId: string, coming: string): Promise<void> => {
  await client.query(
    `${KEEP} FROM (
       SELECT w.* FROM workspace_record w JOIN json_to_recordset($3::json) AS r(key text, content jsonb) ON r.key = w.key
       WHERE w.subscription_id = $2 AND w.kind = 'account' AND w.content <> r.content) AS changing`,
    [importId, subscriptionId, coming],
  )
}

/** What an undo came to: the import's vouchers that are gone, and the earlier ones that are back. */
export type Restored = { readonly vouchers: number; readonly restored: number }

/**
 * Removes what an import created, puts back what it removed or changed, and marks it as undone. The import before it, if nothing had changed between
 * the two, can then be undone in its turn.
 */
export const restore = async (client: Client, importId: string, subscriptionId: string, at: Date): Promise<Restored> => {
  const created = await client.query(
    `WITH gone AS (
       DELETE FROM workspace_record WHERE subscription_id = $1 AND kind IN ('voucher', 'fiscal-year', 'account') AND import_id = $2 RETURNING kind)
     SELECT count(*) FILTER (WHERE kind = 'voucher')::int AS count FROM gone`,
    [subscriptionId, importId],
  )
  await client.query(
    'DELETE FROM workspace_record w USING sie_import_record r WHERE r.import_id = $2 AND w.id = r.record_id AND w.subscription_id = $1',
    [subscriptionId, importId],
  )
  const back = await client.query(
    `WITH back AS (
       INSERT INTO workspace_record (id, subscription_id, kind, key, accounting_date, version, content, created_at, updated_at, import_id)
       SELECT record_id, $1, kind, key, accounting_date, version, content, created_at, updated_at, created_by
       FROM sie_import_record WHERE import_id = $2 RETURNING kind)
     SELECT count(*) FILTER (WHERE kind = 'voucher')::int AS count FROM back`,
    [subscriptionId, importId],
  )
  await client.query('DELETE FROM sie_import_record WHERE import_id = $1', [importId])
  await client.query('UPDATE sie_import SET undone_at = $2 WHERE id = $1', [importId, at])
  await client.query(
    `UPDATE sie_import earlier SET version_after = s.content_version FROM sie_import i, subscription s
     WHERE i.id = $2 AND s.id = $1 AND earlier.subscription_id = $1 AND earlier.id <> i.id AND earlier.version_after = i.version_before`,
    [subscriptionId, importId],
  )
  return { vouchers: counted.parse(created.rows[0]).count, restored: counted.parse(back.rows[0]).count }
}
const counted = z.object({ count: z.number() })

/** Removes what was kept for imports that can no longer be undone, up to `most` records; gives how many. */
export const forgetExpired = async (client: Client, now: Date, most: number): Promise<number> => {
  const { rowCount } = await client.query(
    `DELETE FROM sie_import_record WHERE ctid = ANY (ARRAY(
       SELECT r.ctid FROM sie_import i JOIN sie_import_record r ON r.import_id = i.id WHERE i.kept_until <= $1 AND i.kept > 0 LIMIT $2))`,
    [now, most],
  )
  return rowCount ?? 0
}
