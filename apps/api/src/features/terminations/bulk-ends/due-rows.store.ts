import { allAnswered, type PgClient } from '@portal/database'
import { OUTCOMES, type RowReason, SERVICE_CODES, SERVICE_CONFIRMATIONS } from '@portal/domain'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>

/** The bulk ends that are being carried out. */
export const runningBulks = async (client: Client): Promise<readonly string[]> => {
  const text = `SELECT id FROM bulk_end WHERE state = 'running' ORDER BY id`
  const { rows } = await client.query({ name: 'bulks-running', text, values: [] })
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id)
}

/** The places of customers that are ready, after a place, while the bulk is running. */
export const readyPlaces = async (client: Client, bulkEndId: string, after: number, limit: number): Promise<readonly number[]> => {
  const { rows } = await client.query({
    name: 'bulk-rows-ready',
    text: `SELECT r.place FROM bulk_end_row r JOIN bulk_end b ON b.id = r.bulk_end_id AND b.state = 'running'
           WHERE r.bulk_end_id = $1 AND r.state = 'ready' AND r.place > $2 ORDER BY r.place LIMIT $3`,
    values: [bulkEndId, after, limit],
  })
  return z
    .array(z.object({ place: z.int() }))
    .parse(rows)
    .map(({ place }) => place)
}

const due = z.object({
  agencyId: z.string(),
  userId: z.string(),
  customerId: z.string(),
  lastDay: z.string().nullable(),
  reason: z.string().nullable(),
  acknowledged: z.array(z.enum(SERVICE_CONFIRMATIONS)),
  ends: z.array(z.object({ collaborationId: z.string(), service: z.enum(SERVICE_CODES), outcome: z.enum(OUTCOMES) })),
  version: z.string(),
})
/** A customer whose ends are to be carried out, in whose name and on which terms. */
export type DueRow = z.output<typeof due>

/**
 * Takes a customer for this transaction, which then alone carries its ends out. `undefined`: another one has it, it is no longer ready, or the bulk is
 * not running.
 */
export const takeRow = async (client: Client, bulkEndId: string, place: number): Promise<DueRow | undefined> => {
  const planning = client.query(PLANNED_ONCE)
  const taking = client.query({
    name: 'bulk-row-take',
    text: `SELECT b.agency_id AS "agencyId", b.started_by_user_id AS "userId", r.customer_id AS "customerId", b.last_day::text AS "lastDay", b.reason,
             b.acknowledged, r.ends, r.version
           FROM bulk_end_row r JOIN bulk_end b ON b.id = r.bulk_end_id AND b.state = 'running'
           WHERE r.bulk_end_id = $1 AND r.place = $2 AND r.state = 'ready' FOR UPDATE OF r SKIP LOCKED`,
    values: [bulkEndId, place],
  })
  const [, { rows }] = await allAnswered([planning, taking])
  return rows[0] ? due.parse(rows[0]) : undefined
}

export const rowDone = (client: Client, bulkEndId: string, place: number, at: Date) =>
  client.query({
    name: 'bulk-row-done',
    text: `UPDATE bulk_end_row SET state = 'done', done_at = $3, reasons = '{}' WHERE bulk_end_id = $1 AND place = $2`,
    values: [bulkEndId, place, at],
  })

export const rowRefused = (client: Client, bulkEndId: string, place: number, reasons: readonly RowReason[]) =>
  client.query({
    name: 'bulk-row-refused',
    text: `UPDATE bulk_end_row SET state = 'refused', reasons = $3 WHERE bulk_end_id = $1 AND place = $2`,
    values: [bulkEndId, place, reasons],
  })

/** Whether somebody is still ready. The bulk must be locked. */
export const isAnyReady = async (client: Client, bulkEndId: string): Promise<boolean> => {
  const text = `SELECT FROM bulk_end_row WHERE bulk_end_id = $1 AND state = 'ready' LIMIT 1`
  return (await client.query({ name: 'bulk-any-ready', text, values: [bulkEndId] })).rows.length > 0
}

/** Those that nobody answered for are refused: by what is in their way, and by the checks that are not done. */
export const refuseUnanswered = (client: Client, bulkEndId: string) =>
  client.query({
    name: 'bulk-unanswered',
    text: `UPDATE bulk_end_row SET state = 'refused',
             reasons = CASE WHEN cardinality(missing) > 0 THEN array_append(reasons, 'confirmation-missing') ELSE reasons END
           WHERE bulk_end_id = $1 AND state = 'needsAnswer'`,
    values: [bulkEndId],
  })

/** Each statement of a pair is planned once per connection, not anew for each customer: all of them look rows up by their ids. */
const PLANNED_ONCE = 'SET LOCAL plan_cache_mode = force_generic_plan'
