import type { PgClient } from '@portal/database'
import { BULK_ROW_STATES, type BulkRowState, OUTCOMES, ROW_REASONS, SERVICE_CODES, SERVICE_CONFIRMATIONS } from '@portal/domain'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>

const end = z.object({ collaborationId: z.string(), service: z.enum(SERVICE_CODES), outcome: z.enum(OUTCOMES) })

const row = z.object({ place: z.int(), customerId: z.string(), ends: z.array(end) })
/** One customer, and the collaborations that are to end. None: it had none that was chosen. */
export type BulkEndRow = z.output<typeof row>

/** What was judged of one customer. `version`: of what would happen. */
export type JudgedRow = {
  readonly place: number
  readonly state: BulkRowState
  readonly reasons: readonly string[]
  readonly missing: readonly string[]
  readonly destroys: boolean
  readonly version: string
}

/** How many rows one statement takes. */
const AT_ONCE = 1_000

export const insertRows = async (client: Client, bulkEndId: string, rows: readonly (BulkEndRow & JudgedRow)[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await client.query({ name: 'bulk-rows-insert', text: INSERT, values: [bulkEndId, JSON.stringify(rows.slice(from, from + AT_ONCE))] })
}

/** Stores anew what was judged. A customer that has been ended meanwhile stays as it is. */
export const saveJudged = async (client: Client, bulkEndId: string, rows: readonly JudgedRow[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await client.query({ name: 'bulk-rows-judged', text: JUDGED, values: [bulkEndId, JSON.stringify(rows.slice(from, from + AT_ONCE))] })
}

/** The customers that have not been ended; or one of them. */
export const rowsLeft = async (client: Client, bulkEndId: string, customerId: string | undefined): Promise<readonly BulkEndRow[]> => {
  const text = `SELECT place, customer_id AS "customerId", ends FROM bulk_end_row
    WHERE bulk_end_id = $1 AND state <> 'done' AND ($2::uuid IS NULL OR customer_id = $2) ORDER BY place`
  return z.array(row).parse((await client.query({ name: 'bulk-rows-left', text, values: [bulkEndId, customerId ?? null] })).rows)
}

const kept = z.object({ reasons: z.array(z.enum(ROW_REASONS)), missing: z.array(z.enum(SERVICE_CONFIRMATIONS)) })
export type KeptJudgement = z.output<typeof kept>

/** What is in the way of those that have not been ended: each combination once. */
export const judgementsKept = async (client: Client, bulkEndId: string): Promise<readonly KeptJudgement[]> => {
  const text = `SELECT DISTINCT reasons, missing FROM bulk_end_row WHERE bulk_end_id = $1 AND state <> 'done'`
  return z.array(kept).parse((await client.query({ name: 'bulk-judgements', text, values: [bulkEndId] })).rows)
}

/** Another state for all those that have exactly this in the way. */
export const sortRows = (client: Client, bulkEndId: string, { reasons, missing }: KeptJudgement, state: BulkRowState) =>
  client.query({
    name: 'bulk-rows-sort',
    text: `UPDATE bulk_end_row SET state = $4 WHERE bulk_end_id = $1 AND reasons = $2 AND missing = $3 AND state NOT IN ('done', $4)`,
    values: [bulkEndId, reasons, missing, state],
  })

const shown = z.object({
  place: z.int(),
  customerId: z.string(),
  customerName: z.string(),
  customerNumber: z.string(),
  state: z.enum(BULK_ROW_STATES),
  ends: z.array(end.extend({ terminationId: z.string().nullable(), receiptNumber: z.string().nullable() })),
  destroys: z.boolean(),
  reasons: z.array(z.enum(ROW_REASONS)),
  missing: z.array(z.enum(SERVICE_CONFIRMATIONS)),
  doneAt: z.date().nullable(),
})
export type ShownRow = z.output<typeof shown>

/** The customers after a place, in order, in one state or in any, each with the receipts of its ends. */
export const listRows = async (
  client: Client,
  bulkEndId: string,
  { state, after, limit }: { readonly state: BulkRowState | undefined; readonly after: number; readonly limit: number },
): Promise<readonly ShownRow[]> => {
  const { rows } = await client.query({
    name: state ? 'bulk-rows-in-state' : 'bulk-rows',
    text: `${SHOWN} WHERE r.bulk_end_id = $1 AND r.place > $2 ${state ? 'AND r.state = $4' : ''} ORDER BY r.place LIMIT $3`,
    values: [bulkEndId, after, limit, ...(state ? [state] : [])],
  })
  return z.array(shown).parse(rows)
}

const AS_ROWS = `json_to_recordset($2::json) AS j (place int, "customerId" uuid, ends jsonb, state text, reasons jsonb, missing jsonb, destroys boolean,
    version text)`
const texts = (column: string): string => `ARRAY(SELECT jsonb_array_elements_text(j.${column}))`

const INSERT = `INSERT INTO bulk_end_row (bulk_end_id, place, customer_id, ends, state, reasons, missing, destroys, version)
  SELECT $1, j.place, j."customerId", j.ends, j.state, ${texts('reasons')}, ${texts('missing')}, j.destroys, j.version FROM ${AS_ROWS}`

const JUDGED = `UPDATE bulk_end_row r SET state = j.state, reasons = ${texts('reasons')}, missing = ${texts('missing')}, destroys = j.destroys,
    version = j.version FROM ${AS_ROWS} WHERE r.bulk_end_id = $1 AND r.place = j.place AND r.state <> 'done'`

/** An end that is planned has its receipt once it is carried out. The receipts of another act are not shown as this one's. */
const SHOWN = `
  SELECT r.place, r.customer_id AS "customerId", k.name AS "customerName", k.customer_number AS "customerNumber", r.state, r.destroys, r.reasons, r.missing,
    r.done_at AS "doneAt",
    (SELECT coalesce(json_agg(e.value || jsonb_build_object('terminationId', t.id, 'receiptNumber', t.receipt_number) ORDER BY e.ordinality), '[]')
       FROM jsonb_array_elements(r.ends) WITH ORDINALITY AS e
       LEFT JOIN termination t ON r.state = 'done' AND t.collaboration_id = (e.value->>'collaborationId')::uuid) AS ends
  FROM bulk_end_row r JOIN company k ON k.id = r.customer_id`
