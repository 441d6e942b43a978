import type { PgClient } from '@portal/database'
import type { BookYear } from '@portal/domain'
import { v7 } from 'uuid'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>

export type NewImport = {
  readonly subscriptionId: string
  readonly at: Date
  readonly undoableUntil: Date
  readonly form: 'year' | 'vouchers'
  readonly sha256: string
  readonly years: readonly Pick<BookYear, 'from' | 'to'>[]
  readonly added: number
  readonly skipped: number
  readonly replaced: number
}

/** Begins an import; gives its id. The workspace is locked, so the content's version before it is the one of now. */
export const beginImport = async (client: Client, begun: NewImport): Promise<string> => {
  const { subscriptionId, at, undoableUntil, form, sha256, years, added, skipped, replaced } = begun
  const id = v7()
  await client.query(
    `INSERT INTO sie_import (id, subscription_id, at, form, sha256, years, added, skipped, replaced, kept, version_before, version_after, kept_until)
     SELECT $1, id, $3, $4, $5, $6, $7, $8, $9, 0, content_version, content_version, $10 FROM subscription WHERE id = $2`,
    [id, subscriptionId, at, form, sha256, JSON.stringify(years), added, skipped, replaced, undoableUntil],
  )
  return id
}

/** Ends an import, after everything was saved: how many records it keeps, and the content's version after it. */
export const endImport = async (client: Client, importId: string): Promise<void> => {
  await client.query(
    `UPDATE sie_import i SET kept = (SELECT count(*) FROM sie_import_record WHERE import_id = i.id), version_after = s.content_version
     FROM subscription s WHERE i.id = $1 AND s.id = i.subscription_id`,
    [importId],
  )
}

/** Whether the same file was imported before, and that import was not undone. */
export const wasBrought = async (client: Client, subscriptionId: string, sha256: string): Promise<boolean> => {
  const { rows } = await client.query(`SELECT FROM sie_import WHERE subscription_id = $1 AND sha256 = $2 AND undone_at IS NULL LIMIT 1`, [
    subscriptionId,
    sha256,
  ])
  return rows.length > 0
}

const row = z.object({
  id: z.string(),
  at: z.date(),
  form: z.enum(['year', 'vouchers']),
  years: z.array(z.object({ from: z.string(), to: z.string() })),
  added: z.number(),
  skipped: z.number(),
  replaced: z.number(),
  undoneAt: z.date().nullable(),
  keptUntil: z.date(),
  kept: z.number(),
  stored: z.number(),
  versionAfter: z.number(),
  contentVersion: z.number(),
})
export type ImportRow = z.output<typeof row>

/** What is stored of it is counted for the one import that could be undone: at most one has the content's version of now. */
const SELECT = `
  SELECT i.id, i.at, i.form, i.years, i.added, i.skipped, i.replaced, i.undone_at AS "undoneAt", i.kept_until AS "keptUntil", i.kept,
    CASE WHEN i.version_after = s.content_version AND i.undone_at IS NULL
      THEN (SELECT count(*)::int FROM sie_import_record r WHERE r.import_id = i.id) ELSE 0 END AS stored,
    i.version_after AS "versionAfter", s.content_version AS "contentVersion"
  FROM sie_import i JOIN subscription s ON s.id = i.subscription_id WHERE i.subscription_id = $1`

/** The imports of a workspace, the newest first, up to `most`, from before the one named. */
export const listImports = async (
  client: Client,
  subscriptionId: string,
  before: string | undefined,
  most: number,
): Promise<readonly ImportRow[]> => {
  const text = `${SELECT} AND ($2::uuid IS NULL OR i.id < $2) ORDER BY i.id DESC LIMIT $3`
  return z.array(row).parse((await client.query(text, [subscriptionId, before ?? null, most])).rows)
}

export const findImport = async (client: Client, subscriptionId: string, importId: string): Promise<ImportRow | undefined> => {
  const { rows } = await client.query(`${SELECT} AND i.id = $2`, [subscriptionId, importId])
  return rows[0] ? row.parse(rows[0]) : undefined
}
