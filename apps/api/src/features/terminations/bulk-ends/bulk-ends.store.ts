import type { PgClient } from '@portal/database'
import { BULK_END_STATES, type BulkEndState, OUTCOMES, SERVICE_CODES, SERVICE_CONFIRMATIONS, STOP_REASONS, type StopReason } from '@portal/domain'
import * as z from 'zod'
import { actorScope, type Actor } from '../../../access/actor.ts'

type Client = Pick<PgClient, 'query'>

const check = z.enum(SERVICE_CONFIRMATIONS)
const choice = z.object({ service: z.enum(SERVICE_CODES), outcome: z.enum(OUTCOMES) })
export type BulkChoice = z.output<typeof choice>

const bulk = z.object({
  id: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  state: z.enum(BULK_END_STATES),
  choices: z.array(choice).readonly(),
  lastDay: z.string().nullable(),
  reason: z.string().nullable(),
  acknowledged: z.array(check),
  madeAt: z.date(),
  madeBy: z.string(),
  reviewedAt: z.date(),
  startedByUserId: z.string().nullable(),
  startedAt: z.date().nullable(),
  endedAt: z.date().nullable(),
  stopped: z.enum(STOP_REASONS).nullable(),
})
/** Ends of many customers, without their rows. */
export type BulkRow = z.output<typeof bulk>

const counted = bulk.extend({
  counts: z.object({ ready: z.int(), needsAnswer: z.int(), refused: z.int(), done: z.int(), destroyed: z.int() }),
  checks: z.array(z.object({ code: check, customers: z.int() })),
})
/** The same with how many customers stand where, and how many have each check undone. */
export type CountedBulk = z.output<typeof counted>

/** Finds it within what the actor may know: of one of their companies, or any for support. */
export const findBulk = async (client: Client, id: string, actor: Actor): Promise<BulkRow | undefined> => {
  const text = `SELECT ${COLUMNS} ${FROM} WHERE b.id = $1 AND (b.agency_id = ANY($2::uuid[]) OR $3)`
  const { rows } = await client.query({ name: 'bulk-end', text, values: [id, ...actorScope(actor)] })
  return rows[0] ? bulk.parse(rows[0]) : undefined
}

export const countedBulk = async (client: Client, id: string): Promise<CountedBulk> => {
  const { rows } = await client.query({ name: 'bulk-end-counted', text: `SELECT ${COLUMNS}, ${COUNTS} ${FROM} WHERE b.id = $1`, values: [id] })
  return counted.parse(rows[0])
}

/** An agency's, latest first, before the given one. */
export const listBulks = async (client: Client, agencyId: string, before: string | undefined, limit: number): Promise<readonly CountedBulk[]> => {
  const text = `SELECT ${COLUMNS}, ${COUNTS} ${FROM} WHERE b.agency_id = $1 AND ($2::uuid IS NULL OR b.id < $2) ORDER BY b.id DESC LIMIT $3`
  const { rows } = await client.query({ name: 'bulk-ends', text, values: [agencyId, before ?? null, limit] })
  return z.array(counted).parse(rows)
}

/** Locks it: whatever moves it, or judges its rows, runs one after the other. Gives it as it is then. */
export const lockBulk = async (client: Client, id: string): Promise<BulkRow> => {
  await client.query({ name: 'bulk-end-lock', text: 'SELECT id FROM bulk_end WHERE id = $1 FOR UPDATE', values: [id] })
  const { rows } = await client.query({ name: 'bulk-end-locked', text: `SELECT ${COLUMNS} ${FROM} WHERE b.id = $1`, values: [id] })
  return bulk.parse(rows[0])
}

type NewBulk = Pick<BulkRow, 'id' | 'agencyId' | 'choices' | 'lastDay' | 'reason' | 'madeAt'> & { readonly userId: string }

export const insertBulk = (client: Client, { id, agencyId, choices, lastDay, reason, madeAt, userId }: NewBulk) =>
  client.query(
    `INSERT INTO bulk_end (id, agency_id, state, choices, last_day, reason, made_by_user_id, made_at, reviewed_at)
     VALUES ($1, $2, 'review', $3, $4, $5, $6, $7, $7)`,
    [id, agencyId, JSON.stringify(choices), lastDay, reason, userId, madeAt],
  )

/** Another state. `by`: who started it. */
export const setBulkState = (
  client: Client,
  id: string,
  { state, at, by, stopped }: { readonly state: BulkEndState; readonly at: Date; readonly by?: string; readonly stopped?: StopReason },
) =>
  client.query({
    name: 'bulk-end-state',
    text: `UPDATE bulk_end SET state = $2, started_by_user_id = coalesce($4, started_by_user_id), stopped = $5,
             started_at = CASE WHEN $2 = 'running' THEN coalesce(started_at, $3) ELSE started_at END,
             ended_at = CASE WHEN $2 IN ('stopped', 'done') THEN $3::timestamptz END WHERE id = $1`,
    values: [id, state, at, by ?? null, stopped ?? null],
  })

export const setAcknowledged = (client: Client, id: string, acknowledged: readonly string[]) =>
  client.query('UPDATE bulk_end SET acknowledged = $2 WHERE id = $1', [id, acknowledged])

export const setReviewedAt = (client: Client, id: string, at: Date) => client.query('UPDATE bulk_end SET reviewed_at = $2 WHERE id = $1', [id, at])

const COLUMNS = `b.id, b.agency_id AS "agencyId", a.name AS "agencyName",
    b.state, b.choices, b.last_day::text AS "lastDay", b.reason, b.acknowledged, b.made_at AS "madeAt",
    coalesce(u.name, '') AS "madeBy", b.reviewed_at AS "reviewedAt", b.started_by_user_id AS "startedByUserId", b.started_at AS "startedAt",
    b.ended_at AS "endedAt", b.stopped`
const FROM = 'FROM bulk_end b JOIN company a ON a.id = b.agency_id LEFT JOIN "user" u ON u.id = b.made_by_user_id'

const countIf = (name: string, condition: string): string => `'${name}', count(*) FILTER (WHERE ${condition})`
const COUNTS = `
    (SELECT json_build_object(${['ready', 'needsAnswer', 'refused', 'done'].map((state) => countIf(state, `r.state = '${state}'`)).join(', ')},
       ${countIf('destroyed', `r.state = 'ready' AND r.destroys`)}) FROM bulk_end_row r WHERE r.bulk_end_id = b.id) AS counts,
    (SELECT coalesce(json_agg(c), '[]') FROM (SELECT code, count(*)::int AS customers FROM bulk_end_row r, unnest(r.missing) AS code
       WHERE r.bulk_end_id = b.id AND r.state IN ('ready', 'needsAnswer') GROUP BY code) c) AS checks`
